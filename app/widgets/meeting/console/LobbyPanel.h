// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

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

/// Before the start: the agenda, who leads, who writes, who is on the call.
class LobbyPanel : public QWidget
{
    Q_OBJECT

public:
    LobbyPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);
    ~LobbyPanel() override;

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
    QList<Participant> m_people;
    bool m_filling = false;
};

} // namespace debrief
