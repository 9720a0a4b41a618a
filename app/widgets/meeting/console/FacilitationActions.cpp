// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/FacilitationActions.h"

#include "domain/facilitation/DecisionWalk.h"
#include "domain/facilitation/HeardTally.h"
#include "domain/facilitation/QuestionLog.h"
#include "editing/MeetingSession.h"
#include "store/Library.h"
#include "widgets/meeting/console/KeyAction.h"

#include <QWidget>

namespace debrief {

FacilitationActions::FacilitationActions(MeetingSession &session, KeyMap &keys, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keys(keys)
    , m_window(window)
{
    questions = add("questions", tr("Questions"));
    questions->setWhatsThis(tr("Choose what was just heard, then a question to ask."));
    showQuestion = add("showQuestion", tr("Show to all"));
    showQuestion->setWhatsThis(tr("Shows the question asked last on the shared window, or takes it back."));
    editQuestions = add("editQuestions", tr("Edit questions…"));
    nextDecision = add("nextDecision", tr("Next decision point"));
    people = add("people", tr("People…"));
    people->setWhatsThis(tr("Who is on the call, who joined later, who writes."));
    takeHeardBack = add("takeHeardBack", tr("Take back"));
    for (int i = 0; i < speakerKeys; ++i)
        speakers.append(add("speaker" + QByteArray::number(i + 1), {}));
    connect(&session, &MeetingSession::changed, this, &FacilitationActions::follow);
    follow();
}

QAction *FacilitationActions::add(const QByteArray &name, const QString &text)
{
    return addKeyAction(name, text, m_keys, m_window, this);
}

void FacilitationActions::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    follow();
}

QList<QAction *> FacilitationActions::all() const
{
    return QList<QAction *>{questions, showQuestion, editQuestions, nextDecision, people, takeHeardBack} + speakers;
}

void FacilitationActions::follow()
{
    const auto &postmortem = m_session.postmortem();
    const auto &state = m_session.state();
    const bool readOnly = m_session.document().isReadOnly();
    const bool may = !readOnly && m_privateShown;
    const bool underWay = state.isUnderWay() && may;
    const auto whyNot = readOnly          ? m_session.document().library().readOnlyReason()
                        : !m_privateShown ? tr("Say above what you share first: this is only for you.")
                                          : tr("The meeting is not under way.");
    const bool isShown = !shownQuestion(postmortem.meetingLog).isEmpty();

    allow(*questions, underWay, whyNot);
    showQuestion->setText(isShown ? tr("Take back") : tr("Show to all"));
    const bool hasQuestion =
        justHeard(postmortem.meetingLog).has_value() || !lastQuestion(postmortem.meetingLog).isEmpty();
    allow(*showQuestion, underWay && (isShown || hasQuestion),
          underWay ? tr("Choose what you just heard first.") : whyNot);
    allow(*editQuestions, may, whyNot);
    allow(*people, may, whyNot);

    const bool isWalkthrough = m_session.currentPart() == PartKind::Timeline;
    const auto walk = decisionWalk(state, postmortem);
    nextDecision->setVisible(isWalkthrough && walk.count > 0);
    allow(*nextDecision, underWay && isWalkthrough && !walk.next.isNull(),
          underWay ? tr("No decision point is left.") : whyNot);
    followSpeakers(underWay, whyNot);
}

void FacilitationActions::followSpeakers(bool allowed, const QString &whyNot)
{
    const auto &postmortem = m_session.postmortem();
    const auto last = findById(postmortem.participants, lastHeard(postmortem.meetingLog));
    const auto known = [](const Participant &person) { return person.name.isEmpty() ? person.role : person.name; };
    takeHeardBack->setText(last == nullptr ? tr("Take back") : tr("Take back: %1").arg(known(*last)));
    takeHeardBack->setVisible(last != nullptr);
    allow(*takeHeardBack, allowed && last != nullptr, allowed ? tr("Nobody was noted yet.") : whyNot);

    QStringList names;
    for (const auto &role : heardByRole(postmortem)) {
        for (const auto &person : role.people)
            names.append(person.name);
    }
    for (qsizetype i = 0; i < speakers.size(); ++i) {
        const bool exists = i < names.size();
        speakers[i]->setText(exists ? tr("Heard from %1").arg(names[i]) : tr("Heard from person %1").arg(i + 1));
        allow(*speakers[i], allowed && exists, allowed ? tr("There are fewer people on the call.") : whyNot);
    }
}

} // namespace debrief
