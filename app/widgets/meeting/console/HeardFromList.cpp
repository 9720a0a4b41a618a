// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/HeardFromList.h"

#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/console/FacilitationActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/meeting/console/SpeakerButton.h"
#include "widgets/theme/Metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace debrief {

namespace {

/// Same people at the same places: the rows stay, so that the keyboard stays where it is.
bool haveSamePlaces(const QList<HeardRole> &left, const QList<HeardRole> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const HeardRole &one, const HeardRole &other) {
                          return one.role == other.role && one.people.size() == other.people.size();
                      });
}

} // namespace

HeardFromList::HeardFromList(MeetingSession &session, FacilitationActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_rows(new QVBoxLayout)
    , m_problem(new ToneLabel)
{
    setObjectName(QStringLiteral("heardFromList"));
    auto *caption = new CaptionLabel;
    caption->setText(tr("Heard from"));
    auto *people = new KeyButton(*actions.people, KeyButton::Key::InToolTip);
    people->setProperty("quiet", true);
    auto *head = new QHBoxLayout;
    head->addWidget(caption, 1);
    head->addWidget(people);
    auto *back = new KeyButton(*actions.takeHeardBack, KeyButton::Key::InToolTip);
    back->setProperty("quiet", true);
    m_problem->setProblem({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(m_problem);
    for (int place = 0; place < actions.speakers.size(); ++place)
        connect(actions.speakers[place], &QAction::triggered, this, [this, place] { noteAt(place); });
    connect(actions.takeHeardBack, &QAction::triggered, this, &HeardFromList::takeBack);
    connect(&session, &MeetingSession::changed, this, &HeardFromList::follow);
    follow();
}

void HeardFromList::noteAt(int place)
{
    if (place < m_speakers.size())
        note(m_speakers[place]->person().id);
}

void HeardFromList::note(const ParticipantId &person)
{
    say(m_session.note(MeetingEntryKind::HeardFrom, person.toString()));
}

void HeardFromList::takeBack()
{
    const auto last = lastHeard(m_session.postmortem().meetingLog);
    if (!last.isNull())
        say(m_session.note(MeetingEntryKind::TookHeardFromBack, last.toString()));
}

void HeardFromList::say(const Result<Done> &result)
{
    m_problem->setProblem(result ? QString() : result.error().message);
}

void HeardFromList::follow()
{
    auto roles = heardByRole(m_session.postmortem());
    const bool rebuild = m_list == nullptr || !haveSamePlaces(roles, m_roles);
    m_roles = std::move(roles);
    if (rebuild)
        build();
    int place = 0;
    for (const auto &role : std::as_const(m_roles)) {
        const bool isAlone = role.people.size() == 1;
        for (const auto &person : role.people) {
            const bool hasKey = place < m_actions.speakers.size();
            const auto keys = hasKey ? m_actions.speakers[place]->shortcut() : QKeySequence();
            const auto number = keys.isEmpty() ? QString() : QString::number(place + 1);
            m_speakers[place]->setSpeaker(person, isAlone ? role.role : person.name, number,
                                          keys.toString(QKeySequence::NativeText));
            ++place;
        }
    }
}

void HeardFromList::build()
{
    if (m_list != nullptr) { // perhaps from within a press on one of its buttons
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget;
    m_speakers.clear();
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const auto &role : std::as_const(m_roles)) {
        if (role.people.size() > 1) {
            auto *heading = new SecondLabel;
            heading->setText(role.role);
            column->addWidget(heading);
        }
        for (qsizetype i = 0; i < role.people.size(); ++i) {
            auto *speaker = new SpeakerButton;
            connect(speaker, &SpeakerButton::clicked, this, [this, speaker] { note(speaker->person().id); });
            speaker->setObjectName(QStringLiteral("speakerRow%1").arg(m_speakers.size() + 1));
            speaker->setIndented(role.people.size() > 1);
            m_speakers.append(speaker);
            column->addWidget(speaker);
        }
    }
    if (m_speakers.isEmpty()) {
        auto *nobody = new SecondLabel;
        nobody->setWordWrap(true);
        nobody->setText(tr("Nobody is noted as being here. Press People… to say who is."));
        column->addWidget(nobody);
    }
    m_rows->addWidget(m_list);
}

} // namespace debrief
