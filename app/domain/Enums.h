// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

#include <optional>
#include <span>

namespace debrief {

enum class Severity { Sev1, Sev2, Sev3 };
enum class Stage { Draft, Preparing, ReadyToMeet, MeetingHeld, Published, Closed, NotRequired };

enum class EventKind { Detection, Action, Decision, Communication, Escalation, Mitigation, Resolution, Context };
/// The five moments that durations are measured between.
enum class Mark { Started = 1, Detected = 2, Acknowledged = 4, Mitigated = 8, Resolved = 16 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

enum class Confidence { Observed, Inferred, Guess };
enum class FactorKind { Unset, Code, Configuration, Testing, Review, DeliveryPipeline, Monitoring, Capacity,
                        Dependency, Documentation, Process, Tooling, Organisation, Environment };
/// What must hold before a cause may end a chain.
enum class StopCheck { AboutTheSystem = 1, WithinOurReach = 2, PreventsTheClass = 4, TeamAgrees = 8 };
Q_DECLARE_FLAGS(StopChecks, StopCheck)
Q_DECLARE_OPERATORS_FOR_FLAGS(StopChecks)

enum class Priority { P0, P1, P2, P3 };
enum class ActionType { Prevent, Detect, Mitigate, Repair, Investigate, Process };
/// How surely an action works without anybody remembering it.
enum class Strength { Unset, Strong, Medium, Weak };
enum class ActionState { NotStarted, InProgress, Blocked, Done, WillNotDo };

/// What a person had to do with the incident; it decides who can facilitate.
enum class Involvement { AuthoredChange = 1, CommandedIncident = 2, DiagnosedOrFixed = 4, OnCall = 8 };
Q_DECLARE_FLAGS(Involvements, Involvement)
Q_DECLARE_OPERATORS_FOR_FLAGS(Involvements)
enum class MeetingDuty { None, Facilitator, Scribe };
enum class Attendance { Invited, Attended, Absent, NotInvited };

/// Whether a person may be asked something out of turn in the meeting.
enum class CallOn { Unset, Yes, AskFirst, No };

enum class ReflectionKind { WentWell, CouldBeBetter, WasLucky, Lesson, Thanks, Question };
enum class CaptureKind { Note, Gap, ActionIdea, Question, Parked, Correction };
/// What became of something said in the meeting.
enum class CaptureOutcome { Open, Action, Merged, Cause, Reflection, Kept, Dropped };
/// Does the cause really lead to what stands above it?
enum class LinkCheck { Unchecked, Holds, Doubted };

enum class PartKind { Frame, Timeline, Whys, Actions, Debrief };
enum class MeetingEntryKind { Started, Paused, Resumed, MovedTo, Extended, Ended, ShowedEvent, ShowedCause, ShowedAction,
                              ShowedItem, Heard, AskedQuestion, ShowedQuestion, TookQuestionBack, HeardFrom,
                              TookHeardFromBack, StartMoved, MoveTakenBack, ComputerSlept, ClockChanged,
                              GapCounted, GapNotCounted };

/// What somebody's words were about; it decides which question may follow.
enum class HeardKind { Saw = 1, Judged = 2, Decided = 4, Knew = 8, Felt = 16, Usual = 32, Did = 64, AskedForHelp = 128 };
Q_DECLARE_FLAGS(HeardKinds, HeardKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(HeardKinds)
/// What a follow-up question brings to light.
enum class QuestionTopic { Cues, Expectations, Knowledge, Goals, Options, Tooling, Help, Coordination, Pressure, Defences,
                           Learning };

enum class Answer { Open, Yes, No };
enum class ClosureOutcome { Pending, Extended, Closed };
enum class ExtensionReason { None, Blocked, Deprioritised, Other };

enum class ReportSection { Timeline = 1, WhysDiagram = 2, WentWell = 4, Attendees = 8, Lessons = 16, MeetingMinutes = 32,
                           TimelineDiagram = 64 };
Q_DECLARE_FLAGS(ReportSections, ReportSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportSections)

/// One value of an enum: the key files and databases hold (never changes) and the words people read.
template <typename E>
struct EnumEntry {
    E value;
    const char *key;
    const char *label;
};

/// Every value of the enum in the order a person is offered them.
template <typename E>
std::span<const EnumEntry<E>> enumEntries();

template <> std::span<const EnumEntry<Severity>> enumEntries<Severity>();
template <> std::span<const EnumEntry<Stage>> enumEntries<Stage>();
template <> std::span<const EnumEntry<EventKind>> enumEntries<EventKind>();
template <> std::span<const EnumEntry<Mark>> enumEntries<Mark>();
template <> std::span<const EnumEntry<Confidence>> enumEntries<Confidence>();
template <> std::span<const EnumEntry<FactorKind>> enumEntries<FactorKind>();
template <> std::span<const EnumEntry<StopCheck>> enumEntries<StopCheck>();
template <> std::span<const EnumEntry<Priority>> enumEntries<Priority>();
template <> std::span<const EnumEntry<ActionType>> enumEntries<ActionType>();
template <> std::span<const EnumEntry<Strength>> enumEntries<Strength>();
template <> std::span<const EnumEntry<ActionState>> enumEntries<ActionState>();
template <> std::span<const EnumEntry<Involvement>> enumEntries<Involvement>();
template <> std::span<const EnumEntry<MeetingDuty>> enumEntries<MeetingDuty>();
template <> std::span<const EnumEntry<Attendance>> enumEntries<Attendance>();
template <> std::span<const EnumEntry<ReflectionKind>> enumEntries<ReflectionKind>();
template <> std::span<const EnumEntry<CallOn>> enumEntries<CallOn>();
template <> std::span<const EnumEntry<CaptureKind>> enumEntries<CaptureKind>();
template <> std::span<const EnumEntry<CaptureOutcome>> enumEntries<CaptureOutcome>();
template <> std::span<const EnumEntry<LinkCheck>> enumEntries<LinkCheck>();
template <> std::span<const EnumEntry<PartKind>> enumEntries<PartKind>();
template <> std::span<const EnumEntry<MeetingEntryKind>> enumEntries<MeetingEntryKind>();
template <> std::span<const EnumEntry<HeardKind>> enumEntries<HeardKind>();
template <> std::span<const EnumEntry<QuestionTopic>> enumEntries<QuestionTopic>();
template <> std::span<const EnumEntry<Answer>> enumEntries<Answer>();
template <> std::span<const EnumEntry<ClosureOutcome>> enumEntries<ClosureOutcome>();
template <> std::span<const EnumEntry<ExtensionReason>> enumEntries<ExtensionReason>();
template <> std::span<const EnumEntry<ReportSection>> enumEntries<ReportSection>();

/// The words of an entry in the language of the interface.
[[nodiscard]] QString translatedEnumLabel(const char *label);

template <typename E>
QString enumKey(E value)
{
    for (const auto &entry : enumEntries<E>()) {
        if (entry.value == value)
            return QString::fromLatin1(entry.key);
    }
    return {};
}

/// Translated, in sentence case.
template <typename E>
QString enumLabel(E value)
{
    for (const auto &entry : enumEntries<E>()) {
        if (entry.value == value)
            return translatedEnumLabel(entry.label);
    }
    return {};
}

template <typename E>
std::optional<E> enumFromKey(QStringView key)
{
    for (const auto &entry : enumEntries<E>()) {
        if (key == QLatin1String(entry.key))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace debrief
