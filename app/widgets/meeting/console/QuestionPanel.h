// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QWidget>

namespace debrief {

class CaptionLabel;
class FacilitationActions;
class HeardButtons;
class MeetingSession;
class Panel;
class QuestionDesk;
class QuestionRow;
class ToneLabel;
class WaitRing;

/// What was just heard, and the questions that follow from it. Private, but for the one that is shown to all.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    QuestionPanel(MeetingSession &session, FacilitationActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QuestionDesk &desk() const { return *m_desk; }
    /// Puts the keyboard on the buttons for what was heard.
    void takeFocus();
    [[nodiscard]] WaitRing &ring() const { return *m_ring; }

Q_SIGNALS:
    /// A question was asked by keyboard: typing goes on.
    void left();
    void editRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(FacilitationActions &actions);
    void buildRows();
    void hear(HeardKind kind);
    void ask(const QuestionRow &row);
    void toggleShown(const QString &id);
    void toggleLast();
    void say(const Result<Done> &result);
    void follow();

    MeetingSession &m_session;
    QuestionDesk *m_desk;
    HeardButtons *m_heard;
    WaitRing *m_ring;
    CaptionLabel *m_caption;
    Panel *m_panel;
    QList<QuestionRow *> m_rows;
    ToneLabel *m_problem;
};

} // namespace debrief
