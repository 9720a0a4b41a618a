// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/NextStep.h"

#include "domain/rules/Closure.h"
#include "domain/rules/DayText.h"
#include "domain/rules/PostmortemPolicy.h"
#include "domain/rules/PreparationStatus.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("NextStep", source, nullptr, count);
}

QString preparationStep(const ProgressFacts &facts)
{
    if (facts.events == 0)
        return text(QT_TRANSLATE_NOOP("NextStep", "Write the timeline"));
    if (facts.stage == Stage::Preparing && !facts.hasFacilitator)
        return text(QT_TRANSLATE_NOOP("NextStep", "Name a facilitator"));
    if (facts.stage == Stage::Preparing && !facts.meetingAt)
        return text(QT_TRANSLATE_NOOP("NextStep", "Choose a time for the meeting"));
    return text(QT_TRANSLATE_NOOP("NextStep", "Prepare the meeting"));
}

QString stepAfterTheMeeting(const ProgressFacts &facts)
{
    if (!facts.hasSystemicCause)
        return text(QT_TRANSLATE_NOOP("NextStep", "Find the systemic causes"));
    if (facts.actions == 0)
        return text(QT_TRANSLATE_NOOP("NextStep", "Agree on action items"));
    return text(QT_TRANSLATE_NOOP("NextStep", "Publish the report"));
}

QString overdueStep(const ProgressFacts &facts)
{
    if (!facts.overdueOwner.isEmpty() && !facts.overdueTitle.isEmpty())
        return text(QT_TRANSLATE_NOOP("NextStep", "Ask %1 about \"%2\"")).arg(facts.overdueOwner, facts.overdueTitle);
    if (facts.overdueActions == 1)
        return text(QT_TRANSLATE_NOOP("NextStep", "Follow up 1 overdue item"));
    return text(QT_TRANSLATE_N_NOOP("NextStep", "Follow up %n overdue items"), facts.overdueActions);
}

QString closureStep(const ProgressFacts &facts, QDate today)
{
    if (facts.nextClosureCheck && *facts.nextClosureCheck <= today)
        return text(QT_TRANSLATE_NOOP("NextStep", "Hold the closure check"));
    if (facts.overdueActions > 0)
        return overdueStep(facts);
    if (!facts.nextClosureCheck)
        return text(QT_TRANSLATE_NOOP("NextStep", "Plan the closure check"));
    return text(QT_TRANSLATE_NOOP("NextStep", "Closure check due %1")).arg(dayText(*facts.nextClosureCheck, today));
}

QString timelineCaption(const ProgressFacts &facts)
{
    if (facts.events == 0)
        return text(QT_TRANSLATE_NOOP("NextStep", "no events yet"));
    return facts.events == 1 ? text(QT_TRANSLATE_NOOP("NextStep", "1 event"))
                             : text(QT_TRANSLATE_N_NOOP("NextStep", "%n events"), facts.events);
}

QString preparationCaption(const ProgressFacts &facts)
{
    if (facts.people == 0)
        return text(QT_TRANSLATE_NOOP("NextStep", "nobody invited yet"));
    if (facts.formsWanted == 1)
        return text(QT_TRANSLATE_NOOP("NextStep", "%1 of 1 form")).arg(facts.formsIn);
    if (facts.formsWanted > 1)
        return text(QT_TRANSLATE_NOOP("NextStep", "%1 of %2 forms")).arg(facts.formsIn).arg(facts.formsWanted);
    return facts.people == 1 ? text(QT_TRANSLATE_NOOP("NextStep", "1 person"))
                             : text(QT_TRANSLATE_N_NOOP("NextStep", "%n people"), facts.people);
}

/// "today 15:00", "tomorrow 15:00", "25 March 15:00".
QString meetingTime(const ProgressFacts &facts, QDate today)
{
    const auto wall = toDateTime(*facts.meetingAt, facts.zone);
    const auto time = timeText(wall.time(), Seconds::Never);
    const auto days = today.daysTo(wall.date());
    if (days == 0)
        return text(QT_TRANSLATE_NOOP("NextStep", "today %1")).arg(time);
    if (days == 1)
        return text(QT_TRANSLATE_NOOP("NextStep", "tomorrow %1")).arg(time);
    return dayText(wall.date(), today) + u' ' + time;
}

QString meetingCaption(const ProgressFacts &facts, QDate today)
{
    return facts.meetingAt ? meetingTime(facts, today) : text(QT_TRANSLATE_NOOP("NextStep", "no time yet"));
}

QString publishedCaption(const ProgressFacts &facts, QDate today)
{
    if (facts.publishedAt)
        return dayText(toDateTime(*facts.publishedAt, facts.zone).date(), today);
    return text(QT_TRANSLATE_NOOP("NextStep", "same day"));
}

QString closureCaption(const ProgressFacts &facts, QDate today)
{
    IncidentDetails incident;
    incident.date = facts.incidentDate;
    const auto due = facts.nextClosureCheck.value_or(firstClosureCheckDue(incident));
    if (facts.stage == Stage::Closed)
        return text(QT_TRANSLATE_NOOP("NextStep", "closed"));
    return due.isValid() ? dayText(due, today) : text(QT_TRANSLATE_NOOP("NextStep", "a week after"));
}

/// Index of the step that is being worked on; 5 when all are done.
int currentStep(const ProgressFacts &facts)
{
    switch (facts.stage) {
    case Stage::Draft:
        return facts.events == 0 ? 0 : 1;
    case Stage::Preparing:
        return 1;
    case Stage::ReadyToMeet:
        return 2;
    case Stage::MeetingHeld:
        return 3;
    case Stage::Published:
        return 4;
    case Stage::Closed:
        return 5;
    case Stage::NotRequired:
        break;
    }
    return -1;
}

} // namespace

ProgressFacts progressFacts(const Postmortem &postmortem, QDate today)
{
    ProgressFacts facts;
    facts.stage = postmortem.incident.stage;
    facts.incidentDate = postmortem.incident.date;
    facts.zone = postmortem.incident.zone;
    facts.meetingAt = postmortem.incident.meetingAt;
    facts.events = int(postmortem.timeline.size());
    facts.hasFacilitator = false;
    for (const auto &participant : postmortem.participants) {
        if (participant.attendance == Attendance::NotInvited)
            continue;
        ++facts.people;
        facts.hasFacilitator = facts.hasFacilitator || participant.duty == MeetingDuty::Facilitator;
    }
    const auto preparation = preparationStatus(postmortem);
    facts.formsIn = preparation.in;
    facts.formsWanted = preparation.wanted;
    facts.hasSystemicCause = std::any_of(postmortem.causes.begin(), postmortem.causes.end(),
                                         [](const Cause &cause) { return cause.systemic; });
    facts.actions = int(postmortem.actions.size());
    const ActionItem *mostOverdue = nullptr;
    for (const auto &item : postmortem.actions) {
        if (!isOverdue(item, today))
            continue;
        ++facts.overdueActions;
        if (mostOverdue == nullptr || *item.deadline < *mostOverdue->deadline)
            mostOverdue = &item;
    }
    if (mostOverdue != nullptr) {
        facts.overdueOwner = mostOverdue->owner;
        facts.overdueTitle = mostOverdue->title;
    }
    facts.publishedAt = postmortem.report.publishedAt;
    if (const auto *check = pendingClosureCheck(postmortem.closureChecks))
        facts.nextClosureCheck = check->dueOn;
    return facts;
}

QString nextStep(const ProgressFacts &facts, QDate today)
{
    switch (facts.stage) {
    case Stage::Draft:
    case Stage::Preparing:
        return preparationStep(facts);
    case Stage::ReadyToMeet:
        return text(QT_TRANSLATE_NOOP("NextStep", "Run the meeting"));
    case Stage::MeetingHeld:
        return stepAfterTheMeeting(facts);
    case Stage::Published:
        return closureStep(facts, today);
    case Stage::Closed:
    case Stage::NotRequired:
        break;
    }
    return text(QT_TRANSLATE_NOOP("NextStep", "None"));
}

QString stageText(const ProgressFacts &facts, QDate today)
{
    const bool before = facts.stage == Stage::Preparing || facts.stage == Stage::ReadyToMeet;
    if (before && facts.meetingAt && toDateTime(*facts.meetingAt, facts.zone).date() == today)
        return text(QT_TRANSLATE_NOOP("NextStep", "Meeting %1")).arg(meetingTime(facts, today));
    return enumLabel(facts.stage);
}

QList<StageStep> stageSteps(const ProgressFacts &facts, QDate today)
{
    QList<StageStep> steps = {
        {{}, text(QT_TRANSLATE_NOOP("NextStep", "Timeline")), timelineCaption(facts)},
        {{}, text(QT_TRANSLATE_NOOP("NextStep", "Preparation")), preparationCaption(facts)},
        {{}, text(QT_TRANSLATE_NOOP("NextStep", "Meeting")), meetingCaption(facts, today)},
        {{}, text(QT_TRANSLATE_NOOP("NextStep", "Published")), publishedCaption(facts, today)},
        {{}, text(QT_TRANSLATE_NOOP("NextStep", "Closure check")), closureCaption(facts, today)},
    };
    const int current = currentStep(facts);
    for (int i = 0; i < int(steps.size()); ++i)
        steps[i].state = i < current    ? StageStep::State::Completed
                         : i == current ? StageStep::State::Current
                                        : StageStep::State::Upcoming;
    return steps;
}

} // namespace debrief
