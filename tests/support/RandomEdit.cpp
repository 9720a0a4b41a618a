// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomEdit.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/CauseClipboard.h"
#include "domain/edits/CauseEdits.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/edits/PeopleEdits.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/edits/StageEdits.h"
#include "domain/edits/TimelineEdits.h"
#include "support/RandomPostmortem.h"

namespace debrief {

namespace {

using Random = std::mt19937;
using MakeEdit = ChangeSet (*)(const Postmortem &, Random &);

int upTo(Random &random, qsizetype count)
{
    return count <= 0 ? 0 : int(random() % size_t(count));
}

/// Any thing of the list, or one with a null id that no edit finds.
template <typename T>
T any(const QList<T> &list, Random &random)
{
    return list.isEmpty() ? T{} : list[upTo(random, list.size())];
}

template <typename T>
auto some(const QList<T> &list, Random &random)
{
    QList<decltype(T::id)> ids;
    for (const auto &item : list) {
        if (random() % 3 == 0)
            ids.append(item.id);
    }
    return ids;
}

template <typename E>
E anyOf(Random &random)
{
    const auto entries = enumEntries<E>();
    return entries[size_t(upTo(random, qsizetype(entries.size())))].value;
}

Instant later(Random &random)
{
    return fromMillis(1774191600000 + qint64(random() % 100000) * 1000);
}

TimelineEvent newEvent(Random &random)
{
    TimelineEvent event;
    event.at = fromMillis(1774189380000 + qint64(random() % 60) * 60000);
    event.text = randomText(random);
    return event;
}

ChangeSet orNothing(Result<ChangeSet> edit)
{
    return edit ? std::move(edit).value() : ChangeSet{};
}

constexpr MakeEdit makers[] = {
    [](const Postmortem &p, Random &r) { return addEvent(p, newEvent(r)); },
    [](const Postmortem &p, Random &r) {
        return addEvents(p, {newEvent(r), newEvent(r), newEvent(r)});
    },
    [](const Postmortem &p, Random &r) {
        auto event = any(p.timeline, r);
        event.text = randomText(r);
        event.at += std::chrono::minutes(upTo(r, 90) - 45);
        return replaceEvent(p, event);
    },
    [](const Postmortem &p, Random &r) {
        return changeEvents(p, some(p.timeline, r),
                            [](TimelineEvent &event) { event.decisionPoint = !event.decisionPoint; });
    },
    [](const Postmortem &p, Random &r) { return removeEvents(p, some(p.timeline, r)); },
    [](const Postmortem &p, Random &r) { return duplicateEvents(p, some(p.timeline, r)); },
    [](const Postmortem &p, Random &r) {
        return shiftEvents(p, some(p.timeline, r), std::chrono::minutes(upTo(r, 60) - 30));
    },
    [](const Postmortem &p, Random &r) {
        // Only events of the same moment change places.
        for (const auto &event : p.timeline) {
            if (canReorderEvent(p, event.id, 1))
                return reorderEvent(p, event.id, 1);
        }
        auto twin = any(p.timeline, r);
        twin.id = EventId::create();
        return addEvent(p, twin);
    },
    [](const Postmortem &p, Random &r) {
        Cause cause;
        cause.text = randomText(r);
        return addCause(p, cause, any(p.causes, r).id);
    },
    [](const Postmortem &p, Random &r) {
        Cause cause;
        cause.text = randomText(r);
        return addSiblingCause(p, cause, any(p.causes, r).id);
    },
    [](const Postmortem &p, Random &r) {
        auto cause = any(p.causes, r);
        cause.text = randomText(r);
        cause.confidence = anyOf<Confidence>(r);
        return replaceCause(p, cause);
    },
    [](const Postmortem &p, Random &r) { return markSystemic(p, some(p.causes, r), r() % 2 == 0); },
    [](const Postmortem &p, Random &r) { return removeCauses(p, {any(p.causes, r).id}); },
    [](const Postmortem &p, Random &r) { return moveCauses(p, {any(p.causes, r).id}, any(p.causes, r).id); },
    [](const Postmortem &p, Random &r) { return reorderCause(p, any(p.causes, r).id, r() % 2 == 0 ? 1 : -1); },
    [](const Postmortem &p, Random &r) {
        const auto clipboard = causesToClipboard(p, {any(p.causes, r).id}, ClipboardUse::Copy);
        return orNothing(pasteCauses(p, clipboard, any(p.causes, r).id));
    },
    [](const Postmortem &p, Random &r) {
        ActionItem item;
        item.title = randomText(r);
        return addAction(p, item, upTo(r, p.actions.size() + 1));
    },
    [](const Postmortem &p, Random &r) {
        auto item = any(p.actions, r);
        item.title = randomText(r);
        item.deadline = QDate(2026, 4, 1).addDays(upTo(r, 60));
        return replaceAction(p, item);
    },
    [](const Postmortem &p, Random &r) {
        return changeActions(p, some(p.actions, r), [](ActionItem &item) { item.priority = Priority::P0; });
    },
    [](const Postmortem &p, Random &r) { return removeActions(p, some(p.actions, r)); },
    [](const Postmortem &p, Random &r) { return duplicateActions(p, some(p.actions, r)); },
    [](const Postmortem &p, Random &r) { return moveActions(p, some(p.actions, r), upTo(r, p.actions.size() + 1)); },
    [](const Postmortem &p, Random &r) {
        return setActionState(p, some(p.actions, r), anyOf<ActionState>(r), later(r), randomText(r));
    },
    [](const Postmortem &p, Random &r) {
        Participant person;
        person.name = randomText(r);
        return addParticipant(p, person, upTo(r, p.participants.size() + 1));
    },
    [](const Postmortem &p, Random &r) {
        auto person = any(p.participants, r);
        person.role = randomText(r);
        return replaceParticipant(p, person);
    },
    [](const Postmortem &p, Random &r) { return removeParticipants(p, some(p.participants, r)); },
    [](const Postmortem &p, Random &r) {
        return moveParticipants(p, some(p.participants, r), upTo(r, p.participants.size() + 1));
    },
    [](const Postmortem &p, Random &r) { return giveDuty(p, any(p.participants, r).id, MeetingDuty::Facilitator); },
    [](const Postmortem &p, Random &r) { return markAsked(p, some(p.participants, r), later(r)); },
    [](const Postmortem &p, Random &r) {
        return changeForm(p, any(p.participants, r).id, [&](PreparationForm &form) {
            form.needsConversation = r() % 2 == 0;
            form.conversationHeldAt = r() % 2 == 0 ? std::optional(later(r)) : std::nullopt;
        });
    },
    [](const Postmortem &p, Random &r) {
        PreparationAnswers answers;
        answers.wentWell = {randomText(r)};
        answers.questions = {{randomText(r), randomText(r)}};
        answers.mayBeShown = r() % 2 == 0;
        return takeInAnswers(p, any(p.participants, r).id, later(r), answers);
    },
    [](const Postmortem &p, Random &r) {
        return changeAnswers(p, any(p.participants, r).id, later(r),
                             [](PreparationAnswers &answers) { answers = PreparationAnswers(); });
    },
    [](const Postmortem &p, Random &r) { return takeOverAnswers(p, some(p.participants, r)); },
    [](const Postmortem &p, Random &r) {
        Reflection reflection;
        reflection.kind = anyOf<ReflectionKind>(r);
        reflection.text = randomText(r);
        return addReflection(p, reflection);
    },
    [](const Postmortem &p, Random &r) {
        auto reflection = any(p.reflections, r);
        reflection.text = randomText(r);
        return replaceReflection(p, reflection);
    },
    [](const Postmortem &p, Random &r) { return removeReflections(p, some(p.reflections, r)); },
    [](const Postmortem &p, Random &r) { return moveReflection(p, any(p.reflections, r).id, upTo(r, 4)); },
    [](const Postmortem &p, Random &r) { return moveReflections(p, some(p.reflections, r), anyOf<ReflectionKind>(r)); },
    [](const Postmortem &, Random &r) { return planClosureCheck(QDate(2026, 3, 29).addDays(upTo(r, 30))); },
    [](const Postmortem &p, Random &r) {
        auto check = any(p.closureChecks, r);
        check.urgentDone = anyOf<Answer>(r);
        check.learned = randomText(r);
        return answerClosureCheck(p, check);
    },
    [](const Postmortem &p, Random &r) { return removeClosureCheck(p, any(p.closureChecks, r).id); },
    [](const Postmortem &p, Random &r) {
        return orNothing(extendClosure(p, any(p.closureChecks, r).id, ExtensionReason::Blocked, randomText(r),
                                       QDate(2026, 5, 1), later(r)));
    },
    [](const Postmortem &p, Random &r) {
        return orNothing(closeIncident(p, any(p.closureChecks, r).id, randomText(r), later(r)));
    },
    [](const Postmortem &p, Random &r) {
        auto incident = p.incident;
        incident.title = randomText(r);
        incident.summary = randomText(r, true);
        return replaceIncident(p, incident);
    },
    [](const Postmortem &p, Random &r) { return orNothing(changeStage(p, anyOf<Stage>(r), later(r), randomText(r))); },
    [](const Postmortem &p, Random &r) {
        return publish(p, later(r), QStringLiteral("https://wiki.example.org/847"), QDate(2026, 3, 29));
    },
};

} // namespace

int editKinds()
{
    return int(std::size(makers));
}

ChangeSet randomEdit(int kind, const Postmortem &value, std::mt19937 &random)
{
    return makers[size_t(kind)](value, random);
}

} // namespace debrief
