// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/LobbyPanel.h"

#include "domain/edits/PeopleEdits.h"
#include "editing/MeetingSession.h"
#include "ui_LobbyPanel.h"
#include "widgets/common/SettledChoice.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/meeting/console/ReadinessPanel.h"

#include <QGridLayout>
#include <QScopedValueRollback>

namespace debrief {

LobbyPanel::LobbyPanel(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::LobbyPanel>())
    , m_readiness(new ReadinessPanel)
{
    m_ui->setupUi(this);
    m_ui->lobbyLayout->insertWidget(1, m_readiness);
    connect(m_readiness, &ReadinessPanel::pageRequested, this, &LobbyPanel::pageRequested);
    m_ui->startButton->setProperty("primary", true);
    m_ui->problemLabel->setProblem({});
    m_ui->hintLabel->setText(
        tr("Share only the window “Meeting – share this window” on the call. This one stays yours."));
    auto *grid = qobject_cast<QGridLayout *>(m_ui->presetCombo->parentWidget()->layout());
    grid->addWidget(new KeyButton(*actions.agendas, KeyButton::Key::InToolTip), 2, 2, Qt::AlignTrailing);
    connect(m_ui->startButton, &QPushButton::clicked, actions.startOrPause, &QAction::trigger);
    auto *people = new KeyButton(*actions.facilitation->people, KeyButton::Key::InToolTip);
    people->setObjectName(QStringLiteral("lobbyPeopleButton"));
    m_ui->peopleHeadLayout->addWidget(people);
    connect(m_ui->presetCombo, &QComboBox::activated, this, [this] {
        const auto chosen = m_session.choosePreset(m_ui->presetCombo->currentData().toString());
        m_ui->problemLabel->setProblem(chosen ? QString() : chosen.error().message);
    });
    connect(new SettledChoice(*m_ui->facilitatorCombo), &SettledChoice::chosen, this,
            [this] { giveDutyTo(m_ui->facilitatorCombo->currentData(), MeetingDuty::Facilitator); });
    connect(new SettledChoice(*m_ui->scribeCombo), &SettledChoice::chosen, this,
            [this] { giveDutyTo(m_ui->scribeCombo->currentData(), MeetingDuty::Scribe); });
    connect(m_ui->peopleList, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { setAttendance(*item); });
    connect(&session, &MeetingSession::changed, this, &LobbyPanel::follow);
    follow();
}

LobbyPanel::~LobbyPanel() = default;

void LobbyPanel::follow()
{
    const bool readOnly = m_session.document().isReadOnly();
    m_ui->startButton->setEnabled(!readOnly);
    for (auto *control : {m_ui->presetCombo, m_ui->facilitatorCombo, m_ui->scribeCombo})
        control->setEnabled(!readOnly);
    followAgenda();
    m_readiness->show(meetingReadiness(m_session.postmortem()));
    if (m_people != m_session.postmortem().participants || m_ui->facilitatorCombo->count() == 0)
        followPeople();
}

void LobbyPanel::setPrivateShown(bool shown)
{
    m_readiness->setVisible(shown);
}

void LobbyPanel::followAgenda()
{
    const auto plan = m_session.plan();
    m_ui->presetCombo->clear(); // a team's own agendas come and go
    for (const auto &preset : m_session.agenda().presets)
        m_ui->presetCombo->addItem(preset.title, preset.key);
    m_ui->presetCombo->setCurrentIndex(std::max(0, m_ui->presetCombo->findData(plan.preset)));
    QStringList parts;
    for (const auto &part : plan.parts)
        parts.append(
            QStringLiteral("%1 %2").arg(textsOf(m_session.agenda(), part.kind).shortTitle).arg(part.planned.count()));
    m_ui->partsLabel->setText(tr("Minutes: %1").arg(parts.join(QStringLiteral("  ·  "))));
}

void LobbyPanel::followPeople()
{
    const QScopedValueRollback filling(m_filling, true);
    m_people = m_session.postmortem().participants;
    fillDuty(*m_ui->facilitatorCombo, MeetingDuty::Facilitator);
    fillDuty(*m_ui->scribeCombo, MeetingDuty::Scribe);
    const auto row = m_ui->peopleList->currentRow();
    m_ui->peopleList->clear();
    for (const auto &person : std::as_const(m_people)) {
        if (person.attendance == Attendance::NotInvited)
            continue;
        auto *item = new QListWidgetItem(
            person.role.isEmpty() ? person.name : QStringLiteral("%1, %2").arg(person.name, person.role));
        item->setData(Qt::UserRole, person.id.toString());
        item->setCheckState(person.attendance == Attendance::Attended ? Qt::Checked : Qt::Unchecked);
        m_ui->peopleList->addItem(item);
    }
    m_ui->peopleList->setCurrentRow(row);
    if (m_ui->peopleList->count() == 0)
        m_ui->peopleList->addItem(tr("Nobody is invited yet. Add people on the overview page."));
}

void LobbyPanel::fillDuty(QComboBox &combo, MeetingDuty duty)
{
    combo.clear();
    combo.addItem(tr("Nobody"), QString());
    for (const auto &person : std::as_const(m_people)) {
        combo.addItem(person.name.isEmpty() ? person.role : person.name, person.id.toString());
        if (person.duty == duty)
            combo.setCurrentIndex(combo.count() - 1);
    }
}

void LobbyPanel::giveDutyTo(const QVariant &person, MeetingDuty duty)
{
    const auto id = ParticipantId::fromString(person.toString());
    if (!id.isNull()) {
        perform(giveDuty(m_session.postmortem(), id, duty), tr("Give duty"));
        return;
    }
    QList<ParticipantId> holders;
    for (const auto &each : m_session.postmortem().participants) {
        if (each.duty == duty)
            holders.append(each.id);
    }
    perform(
        changeParticipants(m_session.postmortem(), holders, [](Participant &each) { each.duty = MeetingDuty::None; }),
        tr("Give duty"));
}

void LobbyPanel::setAttendance(const QListWidgetItem &item)
{
    const auto id = ParticipantId::fromString(item.data(Qt::UserRole).toString());
    if (m_filling || id.isNull())
        return;
    const auto attendance = item.checkState() == Qt::Checked ? Attendance::Attended : Attendance::Invited;
    perform(
        changeParticipants(m_session.postmortem(), {id}, [&](Participant &person) { person.attendance = attendance; }),
        tr("Note who is on the call"));
}

void LobbyPanel::perform(const ChangeSet &edit, const QString &text)
{
    const auto done = m_session.document().perform(edit, text);
    m_ui->problemLabel->setProblem(done ? QString() : done.error().message);
    if (!done)
        followPeople();
}

} // namespace debrief
