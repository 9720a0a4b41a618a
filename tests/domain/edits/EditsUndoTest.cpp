// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ActionEdits.h"
#include "domain/edits/CauseClipboard.h"
#include "domain/edits/CauseEdits.h"
#include "domain/edits/ClosureEdits.h"
#include "domain/edits/PeopleEdits.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/edits/StageEdits.h"
#include "domain/edits/TimelineEdits.h"
#include "domain/rules/CauseTree.h"
#include "support/Builders.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Makes every edit of the domain with random arguments.
class AnyEdit
{
public:
    explicit AnyEdit(unsigned seed)
        : m_random(seed)
    {
    }

    int pick(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

    ChangeSet make(const Postmortem &postmortem)
    {
        switch (pick(0, 4)) {
        case 0:
            return onTimeline(postmortem);
        case 1:
            return onCauses(postmortem);
        case 2:
            return onActions(postmortem);
        case 3:
            return onPeople(postmortem);
        default:
            return onCourse(postmortem);
        }
    }

private:
    template <typename T>
    QList<IdOf<T>> some(const QList<T> &list)
    {
        QList<IdOf<T>> ids;
        for (const auto &item : list) {
            if (pick(0, 2) == 0)
                ids.append(item.id);
        }
        return ids;
    }
    template <typename T>
    IdOf<T> one(const QList<T> &list)
    {
        return list.isEmpty() || pick(0, 9) == 0 ? IdOf<T>() : list[pick(0, int(list.size()) - 1)].id;
    }
    template <typename T>
    T edited(const QList<T> &list)
    {
        const auto *found = findById(list, one(list));
        return found == nullptr ? T() : *found;
    }
    static ChangeSet orNothing(const Result<ChangeSet> &result) { return result ? result.value() : ChangeSet(); }
    Instant moment() { return build::at(u"14:00"_s) + std::chrono::minutes(pick(0, 60)); }

    ChangeSet onTimeline(const Postmortem &postmortem)
    {
        const auto &events = postmortem.timeline;
        auto after = edited(events);
        switch (pick(0, 6)) {
        case 0:
            return addEvents(postmortem, {build::event(u"14:23"_s, EventKind::Action),
                                          build::event(u"14:23"_s, EventKind::Context)});
        case 1:
            after.text = randomText(m_random);
            after.at += std::chrono::minutes(pick(-1, 1));
            return replaceEvent(postmortem, after);
        case 2:
            return removeEvents(postmortem, some(events));
        case 3:
            return duplicateEvents(postmortem, some(events));
        case 4:
            return shiftEvents(postmortem, some(events), std::chrono::minutes(pick(-5, 5)));
        case 5:
            return changeEvents(postmortem, some(events),
                                [](TimelineEvent &event) { event.kind = EventKind::Decision; });
        default:
            return reorderEvent(postmortem, one(events), pick(-2, 2));
        }
    }

    ChangeSet onCauses(const Postmortem &postmortem)
    {
        const auto &causes = postmortem.causes;
        auto after = edited(causes);
        const auto clipboard =
            causesToClipboard(postmortem, some(causes), pick(0, 1) == 0 ? ClipboardUse::Copy : ClipboardUse::Cut);
        switch (pick(0, 7)) {
        case 0:
            return addCause(postmortem, build::cause(u"new"_s), one(causes), pick(-1, 3));
        case 1:
            return addSiblingCause(postmortem, build::cause(u"new"_s), one(causes));
        case 2:
            after.text = randomText(m_random);
            return replaceCause(postmortem, after);
        case 3:
            return markSystemic(postmortem, some(causes), pick(0, 1) == 0);
        case 4:
            return removeCauses(postmortem, {one(causes), one(causes)});
        case 5:
            return moveCauses(postmortem, {one(causes), one(causes)}, one(causes), pick(-1, 3));
        case 6:
            return orNothing(pasteCauses(postmortem, clipboard, one(causes), pick(-1, 3)));
        default:
            return reorderCause(postmortem, one(causes), pick(-2, 2));
        }
    }

    ChangeSet onActions(const Postmortem &postmortem)
    {
        const auto &actions = postmortem.actions;
        auto after = edited(actions);
        switch (pick(0, 6)) {
        case 0:
            return addAction(postmortem, build::action(u"new"_s), pick(-1, 4));
        case 1:
            after.owner = randomText(m_random);
            return replaceAction(postmortem, after);
        case 2:
            return changeActions(postmortem, some(actions), [](ActionItem &item) { item.priority = Priority::P0; });
        case 3:
            return removeActions(postmortem, some(actions));
        case 4:
            return duplicateActions(postmortem, some(actions));
        case 5:
            return moveActions(postmortem, some(actions), pick(-1, 6));
        default:
            return setActionState(postmortem, some(actions), ActionState(pick(0, 4)), moment(), randomText(m_random));
        }
    }

    ChangeSet onPeople(const Postmortem &postmortem)
    {
        const auto &people = postmortem.participants;
        const auto &reflections = postmortem.reflections;
        auto after = edited(reflections);
        switch (pick(0, 7)) {
        case 0:
            return addParticipant(postmortem, build::participant(u"New"_s), pick(-1, 3));
        case 1:
            return changeParticipants(postmortem, some(people), [](Participant &person) { person.team += u"x"; });
        case 2:
            return removeParticipants(postmortem, some(people));
        case 3:
            return moveParticipants(postmortem, some(people), pick(-1, 5));
        case 4:
            return giveDuty(postmortem, one(people), MeetingDuty(pick(0, 2)));
        case 5:
            return addReflection(
                postmortem, Reflection{{}, 0, ReflectionKind(pick(0, 5)), randomText(m_random), {}, {}}, pick(-1, 2));
        case 6:
            after.kind = ReflectionKind(pick(0, 5));
            return replaceReflection(postmortem, after);
        default:
            return pick(0, 1) == 0 ? removeReflections(postmortem, some(reflections))
                                   : moveReflection(postmortem, one(reflections), pick(-1, 3));
        }
    }

    ChangeSet onCourse(const Postmortem &postmortem)
    {
        const auto &checks = postmortem.closureChecks;
        auto incident = postmortem.incident;
        auto check = edited(checks);
        switch (pick(0, 6)) {
        case 0:
            incident.title = randomText(m_random);
            return replaceIncident(postmortem, incident);
        case 1:
            return orNothing(changeStage(postmortem, Stage(pick(0, 6)), moment(), randomText(m_random)));
        case 2:
            return publish(postmortem, moment(), u"https://example.org"_s, QDate(2026, 3, 29));
        case 3:
            check.confident = Answer::Yes;
            return answerClosureCheck(postmortem, check);
        case 4:
            return orNothing(
                extendClosure(postmortem, check.id, ExtensionReason::Blocked, {}, check.dueOn.addDays(7), moment()));
        case 5:
            return removeClosureCheck(postmortem, check.id);
        default:
            return orNothing(closeIncident(postmortem, check.id, u"Closed."_s, moment()));
        }
    }

    std::mt19937 m_random;
};

template <typename T>
bool sortedAndUnique(const QList<T> &list)
{
    return idsIn(list).size() == list.size() && !idsIn(list).contains(IdOf<T>()) &&
           std::is_sorted(list.begin(), list.end(), [](const T &left, const T &right) { return inOrder(left, right); });
}

bool referencesHold(const Postmortem &postmortem)
{
    const auto events = idsIn(postmortem.timeline);
    const auto causes = idsIn(postmortem.causes);
    for (const auto &cause : postmortem.causes) {
        if (!cause.parent.isNull() && !causes.contains(cause.parent))
            return false;
        if (!events.contains(setOf(cause.evidenceEvents)))
            return false;
    }
    const CauseTree tree(postmortem.causes);
    const auto hangsBelowItself = [&](const Cause &cause) { return tree.parent(cause.id) != cause.parent; };
    return std::none_of(postmortem.causes.begin(), postmortem.causes.end(), hangsBelowItself) &&
           std::all_of(postmortem.actions.begin(), postmortem.actions.end(),
                       [&](const ActionItem &item) { return causes.contains(setOf(item.causes)); }) &&
           std::all_of(postmortem.captures.begin(), postmortem.captures.end(), [&](const Capture &capture) {
               return capture.event.isNull() || events.contains(capture.event);
           });
}

bool isWhole(const Postmortem &postmortem)
{
    return sortedAndUnique(postmortem.timeline) && sortedAndUnique(postmortem.causes) &&
           sortedAndUnique(postmortem.actions) && sortedAndUnique(postmortem.participants) &&
           sortedAndUnique(postmortem.reflections) && sortedAndUnique(postmortem.closureChecks) &&
           sortedAndUnique(postmortem.stageHistory) && referencesHold(postmortem);
}

} // namespace

class EditsUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEditCanBeTakenBackAndLeavesAWholePostmortem()
    {
        int made = 0;
        for (unsigned seed = 0; seed < 120; ++seed) {
            auto postmortem = randomPostmortem(seed);
            QVERIFY(isWhole(postmortem));
            AnyEdit any(seed);
            for (int step = 0; step < 40; ++step) {
                const auto before = postmortem;
                const auto edit = any.make(postmortem);
                apply(postmortem, edit);
                QVERIFY2(isWhole(postmortem), qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
                QCOMPARE(postmortem == before, edit.isEmpty());
                auto back = postmortem;
                apply(back, edit.reversed());
                QVERIFY2(back == before, qPrintable(u"seed %1 step %2"_s.arg(seed).arg(step)));
                made += edit.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(made > 2000);
    }

    void aWholeSessionCanBeUndoneAndRedone()
    {
        for (unsigned seed = 500; seed < 540; ++seed) {
            const auto start = randomPostmortem(seed);
            auto postmortem = start;
            AnyEdit any(seed);
            std::vector<ChangeSet> session;
            for (int step = 0; step < 60; ++step) {
                session.push_back(any.make(postmortem));
                apply(postmortem, session.back());
            }
            const auto end = postmortem;
            for (auto edit = session.rbegin(); edit != session.rend(); ++edit)
                apply(postmortem, edit->reversed());
            QVERIFY(postmortem == start);
            for (const auto &edit : session)
                apply(postmortem, edit);
            QVERIFY(postmortem == end);
        }
    }
};

QTEST_GUILESS_MAIN(EditsUndoTest)
#include "EditsUndoTest.moc"
