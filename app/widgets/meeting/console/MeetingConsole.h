// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "widgets/common/UiContext.h"
#include "widgets/shell/WorkspacePage.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace debrief {

class CaptureField;
class ClosingPanel;
class ConsoleActions;
class ConsoleSide;
class ConsoleSteps;
class EndedPanel;
class ItemCards;
class KeysOverlay;
class LobbyPanel;
class MeetingSession;
class Panel;
class PlainLabel;
class ScreenList;
class QuestionPanel;
class ShareGate;
class TimeCards;
class ToneLabel;
class WordingCard;

/// The facilitator's window: private, and driven by keys alone where wanted.
class MeetingConsole : public QWidget
{
    Q_OBJECT

public:
    MeetingConsole(MeetingSession &session, const UiContext &context, const ScreenList &screens,
                   QWidget *parent = nullptr);

    [[nodiscard]] ConsoleActions &actions() const { return *m_actions; }
    [[nodiscard]] double zoom() const { return m_zoom; }

Q_SIGNALS:
    void zoomChanged(double zoom);
    void blankToggled(bool blank);
    void fullScreenToggled(bool full);
    void sharedWindowRequested();
    void reportRequested();
    /// Of the workspace, to mend something before the start.
    void pageRequested(debrief::PageKind page, const QString &thing);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *createToolRow() const;
    [[nodiscard]] QWidget *createRunningPage();
    [[nodiscard]] QWidget *createWritten();
    [[nodiscard]] QWidget *createEndingPage();
    [[nodiscard]] QWidget *pageForNow() const;
    void setClosing(bool closing);
    void connectTime();
    void connectItems();
    void connectWindow();
    void follow();
    void showPrivate(bool shown);
    void say(const Result<Done> &result);
    void showParked(bool open);
    void showKeys();
    void back();
    void setZoom(double zoom);

    MeetingSession &m_session;
    const UiContext &m_context;
    ConsoleActions *m_actions;
    QWidget *m_tools = nullptr;
    ShareGate *m_gate;
    TimeCards *m_time;
    ToneLabel *m_problem;
    QStackedWidget *m_pages;
    LobbyPanel *m_lobby;
    EndedPanel *m_ended;
    QWidget *m_running = nullptr;
    QWidget *m_ending = nullptr; ///< the page of the closing
    ItemCards *m_cards;
    QWidget *m_itemRow = nullptr;
    QWidget *m_written = nullptr; ///< what was written down at the item
    ConsoleSteps *m_steps;
    ClosingPanel *m_closing;
    QuestionPanel *m_questions;
    CaptureField *m_capture;
    WordingCard *m_wording;
    ConsoleSide *m_side;
    KeysOverlay *m_keys = nullptr; ///< made when it is first wanted
    double m_zoom = 1;
    bool m_isClosing = false;
};

} // namespace debrief
