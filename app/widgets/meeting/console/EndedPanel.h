// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

class ConsoleActions;
class MeetingSession;
class Panel;
class PlainLabel;
class SecondLabel;

/// After the meeting: how long each part took, what is left to confirm, the report, and the facilitator's look back.
class EndedPanel : public QWidget
{
    Q_OBJECT

public:
    EndedPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

    /// The look back is not for others' eyes.
    void setPrivateShown(bool shown);

Q_SIGNALS:
    void closeRequested();

private:
    [[nodiscard]] Panel *createSummary(ConsoleActions &actions);
    void follow();

    MeetingSession &m_session;
    PlainLabel *m_took;
    PlainLabel *m_parts;
    SecondLabel *m_next;
    QWidget *m_lookBack;
};

} // namespace debrief
