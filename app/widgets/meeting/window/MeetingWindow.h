// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingCanvas.h"

#include <QWidget>

namespace debrief {

class AgendaStripView;
class ArcView;
class BlankView;
class HeaderView;
class LiveRegion;
class MeetingView;
class PartContentView;
class QuestionView;
class SideView;

/// The window that is shared on the call. Output only: it is given what to show and knows nothing else, takes no
/// input, and hands the keyboard back where the system gave it some.
class MeetingWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingWindow(QWidget *parent = nullptr);

    void setProjection(const MeetingProjection &projection);
    [[nodiscard]] const MeetingProjection &projection() const { return m_projection; }
    void setZoom(double zoom);
    /// Shows a card and nothing else for a while.
    void setBlank(bool blank);
    [[nodiscard]] bool isBlank() const { return m_blank; }
    /// Every line of text as it was painted last, placed in this window, for tests of what others can read.
    [[nodiscard]] QList<PaintedText> paintedTexts() const;

Q_SIGNALS:
    /// The system made it the active window all the same: the console wants the keyboard back.
    void focusTaken();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void showArc();
    [[nodiscard]] QList<MeetingView *> views() const;
    void describe();

    MeetingProjection m_projection;
    HeaderView *m_header;
    ArcView *m_arc;
    AgendaStripView *m_strip;
    PartContentView *m_content;
    SideView *m_side;
    QuestionView *m_question;
    BlankView *m_blankCard;
    LiveRegion *m_news;
    double m_zoom = 1;
    bool m_blank = false;
    bool m_hasSide = false;
};

} // namespace debrief
