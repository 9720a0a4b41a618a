// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/GeneratedStory.h"

namespace debrief {

using std::chrono::hours;

/// Whys that two chains share are one cause, so that the chains become a tree.
void GeneratedStory::addChain(const ScenarioChain &chain)
{
    auto &causes = m_postmortem.causes;
    CauseId parent;
    for (const auto &why : chain.whys) {
        const auto text = filled(why);
        const auto same = std::find_if(causes.cbegin(), causes.cend(), [&](const Cause &cause) {
            return cause.parent == parent && cause.text == text;
        });
        if (same != causes.cend()) {
            parent = same->id;
            continue;
        }
        Cause cause;
        cause.id = m_random.id<CauseId>();
        cause.parent = parent;
        cause.order = int(causes.size());
        cause.text = text;
        cause.factor = m_scenario.factor;
        cause.confidence = m_random.chance(60) ? Confidence::Observed : Confidence::Inferred;
        cause.systemic = why == chain.whys.last();
        if (cause.systemic)
            cause.stopChecks = StopChecks(StopCheck::AboutTheSystem) | StopCheck::WithinOurReach |
                               StopCheck::PreventsTheClass | StopCheck::TeamAgrees;
        if (m_random.chance(80))
            cause.evidenceEvents = {m_random.oneOf(m_postmortem.timeline).id};
        if (m_random.chance(40))
            cause.evidence = QStringLiteral("Seen on the dashboard of %1").arg(m_service);
        parent = cause.id;
        causes.append(cause);
    }
    m_answers.append({chain, parent});
}

void GeneratedStory::tellCauses()
{
    const auto stage = m_postmortem.incident.stage;
    if (stage == Stage::Draft || stage == Stage::Preparing || stage == Stage::NotRequired)
        return;
    for (const auto &chain : m_scenario.chains)
        addChain(chain);
    const int first = m_random.between(0, int(m_all.chains.size()) - 1);
    addChain(m_all.chains[first]);
    if (m_random.chance(20))
        addChain(m_all.chains[(first + 2) % m_all.chains.size()]);
}

void GeneratedStory::addHistory(ActionItem &item)
{
    if (item.state == ActionState::NotStarted)
        return;
    item.history.append({day(3, 10), ActionState::InProgress, {}});
    if (item.state != ActionState::InProgress)
        item.history.append({day(m_random.between(4, 20), 16), item.state, item.reasonNotDone});
}

void GeneratedStory::addAction(const ScenarioChain &chain, const CauseId &answers)
{
    const bool closed = m_postmortem.incident.stage == Stage::Closed;
    ActionItem item;
    item.id = m_random.id<ActionId>();
    item.order = int(m_postmortem.actions.size());
    item.title = filled(chain.action);
    item.successCriteria = filled(chain.criteria);
    item.owner = m_random.chance(4) ? QString() : chain.owner;
    item.type = chain.type;
    item.strength = chain.strength;
    item.priority = item.order < 2 ? (m_random.chance(70) ? Priority::P0 : Priority::P1)
                                   : (m_random.chance(60) ? Priority::P1 : Priority::P2);
    item.deadline = m_postmortem.incident.date.addDays(item.priority == Priority::P0 ? m_random.between(3, 10)
                                                                                     : m_random.between(10, 45));
    item.causes = {answers};
    item.acceptedByOwner = hasMet();
    const int roll = m_random.between(1, 100);
    if (closed)
        item.state = roll <= 92 ? ActionState::Done : ActionState::WillNotDo;
    else if (hasMet())
        item.state = roll <= 45 ? ActionState::Done
                                : (roll <= 70 ? ActionState::InProgress
                                              : (roll <= 80 ? ActionState::Blocked : ActionState::NotStarted));
    if (item.state == ActionState::Blocked)
        item.reasonNotDone = QStringLiteral("Waits for the new build agents");
    if (item.state == ActionState::WillNotDo)
        item.reasonNotDone = QStringLiteral("Another item already prevents it");
    if (m_random.chance(60))
        item.ticket = QStringLiteral("https://tickets.example.org/browse/OPS-%1").arg(m_random.between(100, 9999));
    addHistory(item);
    m_postmortem.actions.append(item);
}

void GeneratedStory::tellActions()
{
    const auto answers = m_answers;
    for (const auto &[chain, cause] : answers)
        addAction(chain, cause);
    if (answers.isEmpty())
        return;
    ScenarioChain more;
    more.owner = QStringLiteral("Operations");
    more.type = ActionType::Process;
    more.strength = Strength::Weak;
    if (m_random.chance(80)) {
        more.action = QStringLiteral("Write the runbook for {service}");
        more.criteria = QStringLiteral("A colleague follows it in a drill without asking");
        addAction(more, answers.first().second);
    }
    if (m_random.chance(60)) {
        more.action = QStringLiteral("Exercise this incident of {service} in the next game day");
        more.criteria = QStringLiteral("The drill ends within 15 minutes");
        addAction(more, answers.last().second);
    }
}

void GeneratedStory::addReflection(ReflectionKind kind, const QString &text, const QString &who, const QString &answer)
{
    Reflection reflection;
    reflection.id = m_random.id<ReflectionId>();
    reflection.order = int(m_postmortem.reflections.size());
    reflection.kind = kind;
    reflection.text = filled(text);
    reflection.who = who;
    reflection.answer = answer;
    m_postmortem.reflections.append(reflection);
}

void GeneratedStory::tellTakeaways()
{
    addReflection(ReflectionKind::Question, QStringLiteral("Was {service} watched during the change?"), {},
                  hasMet() ? QStringLiteral("Only its error rate.") : QString());
    if (!hasMet())
        return;
    addReflection(ReflectionKind::WentWell, m_scenario.wentWell);
    addReflection(ReflectionKind::WentWell, m_random.oneOf(m_all.wentWell));
    addReflection(ReflectionKind::CouldBeBetter, m_scenario.couldBeBetter);
    addReflection(ReflectionKind::CouldBeBetter, m_random.oneOf(m_all.couldBeBetter));
    addReflection(ReflectionKind::Lesson, m_scenario.lesson);
    addReflection(ReflectionKind::Lesson, m_random.oneOf(m_all.lessons));
    addReflection(ReflectionKind::Thanks, QStringLiteral("Kept calm and told everybody what was known"),
                  m_postmortem.participants.last().name);
}

void GeneratedStory::addStage(Stage to, int daysAfter)
{
    auto &history = m_postmortem.stageHistory;
    const auto from = history.isEmpty() ? Stage::Draft : history.last().to;
    const auto reason = to == Stage::NotRequired ? QStringLiteral("Minor, and the cause is clear") : QString();
    history.append({m_random.id<StageChangeId>(), day(daysAfter, 9) + hours(history.size()), from, to, reason});
}

void GeneratedStory::addCheck(int dueAfter, ClosureOutcome outcome)
{
    ClosureCheck check;
    check.id = m_random.id<ClosureCheckId>();
    check.dueOn = m_postmortem.incident.date.addDays(dueAfter);
    check.outcome = outcome;
    if (outcome != ClosureOutcome::Pending) {
        const bool closed = outcome == ClosureOutcome::Closed;
        check.heldAt = day(dueAfter, 11);
        check.urgentDone = closed ? Answer::Yes : Answer::No;
        check.nextUnderWay = Answer::Yes;
        check.confident = closed ? Answer::Yes : Answer::No;
        check.statement = closed ? m_all.closed : QString();
        check.reason = closed ? ExtensionReason::None : ExtensionReason::Blocked;
        check.reasonText = closed ? QString() : QStringLiteral("Waits for the new build agents");
    }
    m_postmortem.closureChecks.append(check);
}

void GeneratedStory::tellFollowUp()
{
    const auto stage = m_postmortem.incident.stage;
    if (stage == Stage::NotRequired)
        return addStage(Stage::NotRequired, 1);
    for (const auto next : {Stage::Preparing, Stage::ReadyToMeet, Stage::MeetingHeld, Stage::Published}) {
        if (stage >= next)
            addStage(next, next >= Stage::MeetingHeld ? 2 : 1);
    }
    const bool extended = m_age > 20 && m_random.chance(25);
    if (stage >= Stage::MeetingHeld && extended)
        addCheck(7, ClosureOutcome::Extended);
    if (stage == Stage::Closed) {
        addCheck(extended ? 14 : 7, ClosureOutcome::Closed);
        addStage(Stage::Closed, extended ? 14 : 7);
    } else if (stage >= Stage::MeetingHeld) {
        addCheck(extended ? 14 : 7, ClosureOutcome::Pending);
    }
    if (stage >= Stage::Published)
        m_postmortem.report.publishedAt = day(2, 17);
}

} // namespace debrief
