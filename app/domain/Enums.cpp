// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Enums.h"

#include <QCoreApplication>

namespace debrief {

// Keys stand in files and databases: a new value gets a new key, an old key never changes its meaning.

template <>
std::span<const EnumEntry<Severity>> enumEntries<Severity>()
{
    static constexpr EnumEntry<Severity> entries[] = {
        {Severity::Sev1, "sev1", QT_TRANSLATE_NOOP("Enums", "Sev 1 Critical")},
        {Severity::Sev2, "sev2", QT_TRANSLATE_NOOP("Enums", "Sev 2 Major")},
        {Severity::Sev3, "sev3", QT_TRANSLATE_NOOP("Enums", "Sev 3 Minor")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Stage>> enumEntries<Stage>()
{
    static constexpr EnumEntry<Stage> entries[] = {
        {Stage::Draft, "draft", QT_TRANSLATE_NOOP("Enums", "Draft")},
        {Stage::Preparing, "preparing", QT_TRANSLATE_NOOP("Enums", "Preparing")},
        {Stage::ReadyToMeet, "ready", QT_TRANSLATE_NOOP("Enums", "Ready to meet")},
        {Stage::MeetingHeld, "met", QT_TRANSLATE_NOOP("Enums", "Meeting held")},
        {Stage::Published, "published", QT_TRANSLATE_NOOP("Enums", "Published")},
        {Stage::Closed, "closed", QT_TRANSLATE_NOOP("Enums", "Closed")},
        {Stage::NotRequired, "not-required", QT_TRANSLATE_NOOP("Enums", "Not required")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<EventKind>> enumEntries<EventKind>()
{
    static constexpr EnumEntry<EventKind> entries[] = {
        {EventKind::Detection, "detection", QT_TRANSLATE_NOOP("Enums", "Detection")},
        {EventKind::Action, "action", QT_TRANSLATE_NOOP("Enums", "Action")},
        {EventKind::Decision, "decision", QT_TRANSLATE_NOOP("Enums", "Decision")},
        {EventKind::Communication, "communication", QT_TRANSLATE_NOOP("Enums", "Communication")},
        {EventKind::Escalation, "escalation", QT_TRANSLATE_NOOP("Enums", "Escalation")},
        {EventKind::Mitigation, "mitigation", QT_TRANSLATE_NOOP("Enums", "Mitigation")},
        {EventKind::Resolution, "resolution", QT_TRANSLATE_NOOP("Enums", "Resolution")},
        {EventKind::Context, "context", QT_TRANSLATE_NOOP("Enums", "Context")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Mark>> enumEntries<Mark>()
{
    static constexpr EnumEntry<Mark> entries[] = {
        {Mark::Started, "started", QT_TRANSLATE_NOOP("Enums", "Started")},
        {Mark::Detected, "detected", QT_TRANSLATE_NOOP("Enums", "Detected")},
        {Mark::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("Enums", "Acknowledged")},
        {Mark::Mitigated, "mitigated", QT_TRANSLATE_NOOP("Enums", "Mitigated")},
        {Mark::Resolved, "resolved", QT_TRANSLATE_NOOP("Enums", "Resolved")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Confidence>> enumEntries<Confidence>()
{
    static constexpr EnumEntry<Confidence> entries[] = {
        {Confidence::Observed, "observed", QT_TRANSLATE_NOOP("Enums", "Observed")},
        {Confidence::Inferred, "inferred", QT_TRANSLATE_NOOP("Enums", "Inferred")},
        {Confidence::Guess, "guess", QT_TRANSLATE_NOOP("Enums", "Guess")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<FactorKind>> enumEntries<FactorKind>()
{
    static constexpr EnumEntry<FactorKind> entries[] = {
        {FactorKind::Unset, "unset", QT_TRANSLATE_NOOP("Enums", "Not chosen")},
        {FactorKind::Code, "code", QT_TRANSLATE_NOOP("Enums", "Code")},
        {FactorKind::Configuration, "configuration", QT_TRANSLATE_NOOP("Enums", "Configuration")},
        {FactorKind::Testing, "testing", QT_TRANSLATE_NOOP("Enums", "Testing")},
        {FactorKind::Review, "review", QT_TRANSLATE_NOOP("Enums", "Review")},
        {FactorKind::DeliveryPipeline, "pipeline", QT_TRANSLATE_NOOP("Enums", "Delivery pipeline")},
        {FactorKind::Monitoring, "monitoring", QT_TRANSLATE_NOOP("Enums", "Monitoring")},
        {FactorKind::Capacity, "capacity", QT_TRANSLATE_NOOP("Enums", "Capacity")},
        {FactorKind::Dependency, "dependency", QT_TRANSLATE_NOOP("Enums", "Dependency")},
        {FactorKind::Documentation, "documentation", QT_TRANSLATE_NOOP("Enums", "Documentation")},
        {FactorKind::Process, "process", QT_TRANSLATE_NOOP("Enums", "Process")},
        {FactorKind::Tooling, "tooling", QT_TRANSLATE_NOOP("Enums", "Tooling")},
        {FactorKind::Organisation, "organisation", QT_TRANSLATE_NOOP("Enums", "Organisation")},
        {FactorKind::Environment, "environment", QT_TRANSLATE_NOOP("Enums", "Environment")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<StopCheck>> enumEntries<StopCheck>()
{
    static constexpr EnumEntry<StopCheck> entries[] = {
        {StopCheck::AboutTheSystem, "system", QT_TRANSLATE_NOOP("Enums", "It is about the system, not about a person")},
        {StopCheck::WithinOurReach, "reach", QT_TRANSLATE_NOOP("Enums", "It is within our reach to change")},
        {StopCheck::PreventsTheClass, "class",
         QT_TRANSLATE_NOOP("Enums", "Changing it prevents this whole class of incident")},
        {StopCheck::TeamAgrees, "agreed",
         QT_TRANSLATE_NOOP("Enums", "The team agrees that the next why leads nowhere useful")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Priority>> enumEntries<Priority>()
{
    static constexpr EnumEntry<Priority> entries[] = {
        {Priority::P0, "p0", QT_TRANSLATE_NOOP("Enums", "P0")},
        {Priority::P1, "p1", QT_TRANSLATE_NOOP("Enums", "P1")},
        {Priority::P2, "p2", QT_TRANSLATE_NOOP("Enums", "P2")},
        {Priority::P3, "p3", QT_TRANSLATE_NOOP("Enums", "P3")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ActionType>> enumEntries<ActionType>()
{
    static constexpr EnumEntry<ActionType> entries[] = {
        {ActionType::Prevent, "prevent", QT_TRANSLATE_NOOP("Enums", "Prevent")},
        {ActionType::Detect, "detect", QT_TRANSLATE_NOOP("Enums", "Detect")},
        {ActionType::Mitigate, "mitigate", QT_TRANSLATE_NOOP("Enums", "Mitigate")},
        {ActionType::Repair, "repair", QT_TRANSLATE_NOOP("Enums", "Repair")},
        {ActionType::Investigate, "investigate", QT_TRANSLATE_NOOP("Enums", "Investigate")},
        {ActionType::Process, "process", QT_TRANSLATE_NOOP("Enums", "Process")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Strength>> enumEntries<Strength>()
{
    static constexpr EnumEntry<Strength> entries[] = {
        {Strength::Unset, "unset", QT_TRANSLATE_NOOP("Enums", "Not rated")},
        {Strength::Strong, "strong", QT_TRANSLATE_NOOP("Enums", "Strong")},
        {Strength::Medium, "medium", QT_TRANSLATE_NOOP("Enums", "Medium")},
        {Strength::Weak, "weak", QT_TRANSLATE_NOOP("Enums", "Weak")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ActionState>> enumEntries<ActionState>()
{
    static constexpr EnumEntry<ActionState> entries[] = {
        {ActionState::NotStarted, "not-started", QT_TRANSLATE_NOOP("Enums", "Not started")},
        {ActionState::InProgress, "in-progress", QT_TRANSLATE_NOOP("Enums", "In progress")},
        {ActionState::Blocked, "blocked", QT_TRANSLATE_NOOP("Enums", "Blocked")},
        {ActionState::Done, "done", QT_TRANSLATE_NOOP("Enums", "Done")},
        {ActionState::WillNotDo, "will-not-do", QT_TRANSLATE_NOOP("Enums", "Will not do")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Involvement>> enumEntries<Involvement>()
{
    static constexpr EnumEntry<Involvement> entries[] = {
        {Involvement::AuthoredChange, "authored-change", QT_TRANSLATE_NOOP("Enums", "Made the change")},
        {Involvement::CommandedIncident, "commanded", QT_TRANSLATE_NOOP("Enums", "Incident commander")},
        {Involvement::DiagnosedOrFixed, "diagnosed", QT_TRANSLATE_NOOP("Enums", "Diagnosed or fixed it")},
        {Involvement::OnCall, "on-call", QT_TRANSLATE_NOOP("Enums", "Was on call")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<MeetingDuty>> enumEntries<MeetingDuty>()
{
    static constexpr EnumEntry<MeetingDuty> entries[] = {
        {MeetingDuty::None, "none", QT_TRANSLATE_NOOP("Enums", "None")},
        {MeetingDuty::Facilitator, "facilitator", QT_TRANSLATE_NOOP("Enums", "Facilitator")},
        {MeetingDuty::Scribe, "scribe", QT_TRANSLATE_NOOP("Enums", "Scribe")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Attendance>> enumEntries<Attendance>()
{
    static constexpr EnumEntry<Attendance> entries[] = {
        {Attendance::Invited, "invited", QT_TRANSLATE_NOOP("Enums", "Invited")},
        {Attendance::Attended, "attended", QT_TRANSLATE_NOOP("Enums", "Attended")},
        {Attendance::Absent, "absent", QT_TRANSLATE_NOOP("Enums", "Absent")},
        {Attendance::NotInvited, "not-invited", QT_TRANSLATE_NOOP("Enums", "Not invited")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<CallOn>> enumEntries<CallOn>()
{
    static constexpr EnumEntry<CallOn> entries[] = {
        {CallOn::Unset, "unset", QT_TRANSLATE_NOOP("Enums", "Not answered")},
        {CallOn::Yes, "yes", QT_TRANSLATE_NOOP("Enums", "Yes")},
        {CallOn::AskFirst, "ask-first", QT_TRANSLATE_NOOP("Enums", "Ask me first")},
        {CallOn::No, "no", QT_TRANSLATE_NOOP("Enums", "No")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ReflectionKind>> enumEntries<ReflectionKind>()
{
    static constexpr EnumEntry<ReflectionKind> entries[] = {
        {ReflectionKind::WentWell, "went-well", QT_TRANSLATE_NOOP("Enums", "Went well")},
        {ReflectionKind::CouldBeBetter, "could-be-better", QT_TRANSLATE_NOOP("Enums", "Could be better")},
        {ReflectionKind::WasLucky, "lucky", QT_TRANSLATE_NOOP("Enums", "We were lucky")},
        {ReflectionKind::Lesson, "lesson", QT_TRANSLATE_NOOP("Enums", "Lesson")},
        {ReflectionKind::Thanks, "thanks", QT_TRANSLATE_NOOP("Enums", "Thanks")},
        {ReflectionKind::Question, "question", QT_TRANSLATE_NOOP("Enums", "Question")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<CaptureKind>> enumEntries<CaptureKind>()
{
    static constexpr EnumEntry<CaptureKind> entries[] = {
        {CaptureKind::Note, "note", QT_TRANSLATE_NOOP("Enums", "Note")},
        {CaptureKind::Gap, "gap", QT_TRANSLATE_NOOP("Enums", "Gap")},
        {CaptureKind::ActionIdea, "idea", QT_TRANSLATE_NOOP("Enums", "Idea")},
        {CaptureKind::Question, "question", QT_TRANSLATE_NOOP("Enums", "Question")},
        {CaptureKind::Parked, "parked", QT_TRANSLATE_NOOP("Enums", "Parked")},
        {CaptureKind::Correction, "correction", QT_TRANSLATE_NOOP("Enums", "Correction")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<CaptureOutcome>> enumEntries<CaptureOutcome>()
{
    static constexpr EnumEntry<CaptureOutcome> entries[] = {
        {CaptureOutcome::Open, "open", QT_TRANSLATE_NOOP("Enums", "Open")},
        {CaptureOutcome::Action, "action", QT_TRANSLATE_NOOP("Enums", "Became an action item")},
        {CaptureOutcome::Merged, "merged", QT_TRANSLATE_NOOP("Enums", "Merged into an action item")},
        {CaptureOutcome::Cause, "cause", QT_TRANSLATE_NOOP("Enums", "Became a cause")},
        {CaptureOutcome::Reflection, "reflection", QT_TRANSLATE_NOOP("Enums", "Became a lesson")},
        {CaptureOutcome::Kept, "kept", QT_TRANSLATE_NOOP("Enums", "Kept as it was said")},
        {CaptureOutcome::Dropped, "dropped", QT_TRANSLATE_NOOP("Enums", "Dropped")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<LinkCheck>> enumEntries<LinkCheck>()
{
    static constexpr EnumEntry<LinkCheck> entries[] = {
        {LinkCheck::Unchecked, "unchecked", QT_TRANSLATE_NOOP("Enums", "Not read upward yet")},
        {LinkCheck::Holds, "holds", QT_TRANSLATE_NOOP("Enums", "Holds")},
        {LinkCheck::Doubted, "doubted", QT_TRANSLATE_NOOP("Enums", "Doubted")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<PartKind>> enumEntries<PartKind>()
{
    static constexpr EnumEntry<PartKind> entries[] = {
        {PartKind::Frame, "frame", QT_TRANSLATE_NOOP("Enums", "Frame")},
        {PartKind::Timeline, "timeline", QT_TRANSLATE_NOOP("Enums", "Timeline walkthrough")},
        {PartKind::Whys, "whys", QT_TRANSLATE_NOOP("Enums", "Five whys")},
        {PartKind::Actions, "actions", QT_TRANSLATE_NOOP("Enums", "Action items")},
        {PartKind::Debrief, "debrief", QT_TRANSLATE_NOOP("Enums", "Cultural debrief")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<MeetingEntryKind>> enumEntries<MeetingEntryKind>()
{
    static constexpr EnumEntry<MeetingEntryKind> entries[] = {
        {MeetingEntryKind::Started, "started", QT_TRANSLATE_NOOP("Enums", "Started")},
        {MeetingEntryKind::Paused, "paused", QT_TRANSLATE_NOOP("Enums", "Paused")},
        {MeetingEntryKind::Resumed, "resumed", QT_TRANSLATE_NOOP("Enums", "Resumed")},
        {MeetingEntryKind::MovedTo, "moved-to", QT_TRANSLATE_NOOP("Enums", "Moved to part")},
        {MeetingEntryKind::Extended, "extended", QT_TRANSLATE_NOOP("Enums", "Extended")},
        {MeetingEntryKind::Ended, "ended", QT_TRANSLATE_NOOP("Enums", "Ended")},
        {MeetingEntryKind::ShowedEvent, "showed-event", QT_TRANSLATE_NOOP("Enums", "Showed event")},
        {MeetingEntryKind::ShowedCause, "showed-cause", QT_TRANSLATE_NOOP("Enums", "Showed cause")},
        {MeetingEntryKind::ShowedAction, "showed-action", QT_TRANSLATE_NOOP("Enums", "Showed action item")},
        {MeetingEntryKind::ShowedItem, "showed-item", QT_TRANSLATE_NOOP("Enums", "Showed item")},
        {MeetingEntryKind::Heard, "heard", QT_TRANSLATE_NOOP("Enums", "Heard")},
        {MeetingEntryKind::AskedQuestion, "asked-question", QT_TRANSLATE_NOOP("Enums", "Asked question")},
        {MeetingEntryKind::ShowedQuestion, "showed-question", QT_TRANSLATE_NOOP("Enums", "Showed question")},
        {MeetingEntryKind::TookQuestionBack, "took-question-back", QT_TRANSLATE_NOOP("Enums", "Took question back")},
        {MeetingEntryKind::HeardFrom, "heard-from", QT_TRANSLATE_NOOP("Enums", "Heard from")},
        {MeetingEntryKind::TookHeardFromBack, "took-heard-from-back",
         QT_TRANSLATE_NOOP("Enums", "Took heard from back")},
        {MeetingEntryKind::StartMoved, "start-moved", QT_TRANSLATE_NOOP("Enums", "Corrected the start")},
        {MeetingEntryKind::MoveTakenBack, "move-taken-back", QT_TRANSLATE_NOOP("Enums", "Took back the move")},
        {MeetingEntryKind::ComputerSlept, "computer-slept", QT_TRANSLATE_NOOP("Enums", "Computer slept")},
        {MeetingEntryKind::ClockChanged, "clock-changed", QT_TRANSLATE_NOOP("Enums", "Clock was set")},
        {MeetingEntryKind::GapCounted, "gap-counted", QT_TRANSLATE_NOOP("Enums", "Counted the gap")},
        {MeetingEntryKind::GapNotCounted, "gap-not-counted", QT_TRANSLATE_NOOP("Enums", "Left the gap out")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<HeardKind>> enumEntries<HeardKind>()
{
    static constexpr EnumEntry<HeardKind> entries[] = {
        {HeardKind::Saw, "saw", QT_TRANSLATE_NOOP("Enums", "Saw")},
        {HeardKind::Judged, "judged", QT_TRANSLATE_NOOP("Enums", "Judged")},
        {HeardKind::Decided, "decided", QT_TRANSLATE_NOOP("Enums", "Decided")},
        {HeardKind::Knew, "knew", QT_TRANSLATE_NOOP("Enums", "Knew")},
        {HeardKind::Felt, "felt", QT_TRANSLATE_NOOP("Enums", "Felt")},
        {HeardKind::Usual, "usual", QT_TRANSLATE_NOOP("Enums", "Usual")},
        {HeardKind::Did, "did", QT_TRANSLATE_NOOP("Enums", "Did")},
        {HeardKind::AskedForHelp, "asked-for-help", QT_TRANSLATE_NOOP("Enums", "Asked for help")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<QuestionTopic>> enumEntries<QuestionTopic>()
{
    static constexpr EnumEntry<QuestionTopic> entries[] = {
        {QuestionTopic::Cues, "cues", QT_TRANSLATE_NOOP("Enums", "Cues")},
        {QuestionTopic::Expectations, "expectations", QT_TRANSLATE_NOOP("Enums", "Expectations")},
        {QuestionTopic::Knowledge, "knowledge", QT_TRANSLATE_NOOP("Enums", "Knowledge")},
        {QuestionTopic::Goals, "goals", QT_TRANSLATE_NOOP("Enums", "Goals")},
        {QuestionTopic::Options, "options", QT_TRANSLATE_NOOP("Enums", "Options")},
        {QuestionTopic::Tooling, "tooling", QT_TRANSLATE_NOOP("Enums", "Tooling")},
        {QuestionTopic::Help, "help", QT_TRANSLATE_NOOP("Enums", "Help")},
        {QuestionTopic::Coordination, "coordination", QT_TRANSLATE_NOOP("Enums", "Coordination")},
        {QuestionTopic::Pressure, "pressure", QT_TRANSLATE_NOOP("Enums", "Pressure")},
        {QuestionTopic::Defences, "defences", QT_TRANSLATE_NOOP("Enums", "Defences")},
        {QuestionTopic::Learning, "learning", QT_TRANSLATE_NOOP("Enums", "Learning")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<Answer>> enumEntries<Answer>()
{
    static constexpr EnumEntry<Answer> entries[] = {
        {Answer::Open, "open", QT_TRANSLATE_NOOP("Enums", "Not answered")},
        {Answer::Yes, "yes", QT_TRANSLATE_NOOP("Enums", "Yes")},
        {Answer::No, "no", QT_TRANSLATE_NOOP("Enums", "No")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ClosureOutcome>> enumEntries<ClosureOutcome>()
{
    static constexpr EnumEntry<ClosureOutcome> entries[] = {
        {ClosureOutcome::Pending, "pending", QT_TRANSLATE_NOOP("Enums", "Pending")},
        {ClosureOutcome::Extended, "extended", QT_TRANSLATE_NOOP("Enums", "Extended")},
        {ClosureOutcome::Closed, "closed", QT_TRANSLATE_NOOP("Enums", "Closed")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ExtensionReason>> enumEntries<ExtensionReason>()
{
    static constexpr EnumEntry<ExtensionReason> entries[] = {
        {ExtensionReason::None, "none", QT_TRANSLATE_NOOP("Enums", "None")},
        {ExtensionReason::Blocked, "blocked", QT_TRANSLATE_NOOP("Enums", "Blocked")},
        {ExtensionReason::Deprioritised, "deprioritised", QT_TRANSLATE_NOOP("Enums", "Deprioritised")},
        {ExtensionReason::Other, "other", QT_TRANSLATE_NOOP("Enums", "Other")},
    };
    return entries;
}

template <>
std::span<const EnumEntry<ReportSection>> enumEntries<ReportSection>()
{
    static constexpr EnumEntry<ReportSection> entries[] = {
        {ReportSection::Timeline, "timeline", QT_TRANSLATE_NOOP("Enums", "Timeline")},
        {ReportSection::WhysDiagram, "whys-diagram", QT_TRANSLATE_NOOP("Enums", "Five whys as a diagram")},
        {ReportSection::WentWell, "went-well", QT_TRANSLATE_NOOP("Enums", "What went well")},
        {ReportSection::Attendees, "attendees", QT_TRANSLATE_NOOP("Enums", "Attendees")},
        {ReportSection::Lessons, "lessons", QT_TRANSLATE_NOOP("Enums", "Lessons")},
        {ReportSection::MeetingMinutes, "minutes", QT_TRANSLATE_NOOP("Enums", "Planned and actual minutes")},
        {ReportSection::TimelineDiagram, "timeline-diagram", QT_TRANSLATE_NOOP("Enums", "Timeline as a diagram")},
    };
    return entries;
}

QString translatedEnumLabel(const char *label)
{
    return QCoreApplication::translate("Enums", label);
}

} // namespace debrief
