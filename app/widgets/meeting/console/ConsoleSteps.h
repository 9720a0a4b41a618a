// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace debrief {

class ConsoleActions;
class CorrectionPanel;
class MeetingSession;
class ParkedPanel;
class ReadingPanel;
class ThanksPanel;
class UnfinishedPanel;

/// What the meeting asks for at one point of it, below the item that is shown: reading a chain upward, correcting the
/// timeline, settling what was parked, completing action items, thanking. Only what is asked for now is there.
class ConsoleSteps : public QWidget
{
    Q_OBJECT

public:
    ConsoleSteps(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);
    /// Back to the item: what was opened is closed.
    void close();

Q_SIGNALS:
    /// The list of what waits takes the place of the item.
    void parkedOpenChanged(bool open);
    void lineProposed(const QString &line);
    void captureWanted();
    void failed(const QString &message);

private:
    void connectActions(ConsoleActions &actions);
    void follow();

    MeetingSession &m_session;
    ReadingPanel *m_reading;
    CorrectionPanel *m_correction;
    ParkedPanel *m_parked;
    UnfinishedPanel *m_unfinished;
    ThanksPanel *m_thanks;
    bool m_wasActions = false;
};

} // namespace debrief
