// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "widgets/shell/WorkspacePage.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QListWidgetItem;

namespace Ui {
class LobbyPanel;
}

namespace debrief {

class ConsoleActions;
class MeetingSession;
class ReadinessPanel;

/// Before the start: the agenda, who leads, who writes, who is on the call, and what deserves a look.
class LobbyPanel : public QWidget
{
    Q_OBJECT

public:
    LobbyPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);
    ~LobbyPanel() override;

    /// What is said about people is for the facilitator only.
    void setPrivateShown(bool shown);

Q_SIGNALS:
    void pageRequested(debrief::PageKind page, const QString &thing);

private:
    void follow();
    void followAgenda();
    void followPeople();
    void fillDuty(QComboBox &combo, MeetingDuty duty);
    void giveDutyTo(const QVariant &person, MeetingDuty duty);
    void setAttendance(const QListWidgetItem &item);
    void perform(const ChangeSet &edit, const QString &text);

    MeetingSession &m_session;
    std::unique_ptr<Ui::LobbyPanel> m_ui;
    ReadinessPanel *m_readiness;
    QList<Participant> m_people;
    bool m_filling = false;
};

} // namespace debrief
