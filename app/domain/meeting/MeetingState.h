// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <QList>

#include <optional>

namespace debrief {

enum class MeetingPhase { NotStarted, Running, Paused, Ended };

/// What the shared window shows in a part: one event, cause, action item, or place in a list.
struct MeetingItem
{
    MeetingEntryKind kind = MeetingEntryKind::ShowedItem; ///< one of the Showed kinds
    QString subject;

    friend bool operator==(const MeetingItem &, const MeetingItem &) = default;
};

/// How one part of the agenda stands.
struct PartProgress
{
    PartKind kind = PartKind::Frame;
    Millis planned{0};  ///< as the agenda says
    Millis allotted{0}; ///< what it has now, after extensions and what others took
    Millis floor{0};
    Millis actual{0}; ///< spent in it, pauses not counted
    bool visited = false;
    std::optional<MeetingItem> shown; ///< last shown in it; none: nothing yet, so its first

    friend bool operator==(const PartProgress &, const PartProgress &) = default;
};

/// Time that may or may not belong to the meeting; nobody has said yet.
struct MeetingGap
{
    MeetingEntryKind kind = MeetingEntryKind::ComputerSlept; ///< or ClockChanged
    Instant until{};                                         ///< when it was noticed
    Millis length{0};
    bool counted = false; ///< as long as nobody answers: sleep is, a clock that was set is not

    friend bool operator==(const MeetingGap &, const MeetingGap &) = default;
};

/// How the meeting stands at one moment. All durations are of running time unless they say otherwise.
struct MeetingState
{
    MeetingPhase phase = MeetingPhase::NotStarted;
    int part = 0; ///< index into `parts`
    Millis elapsedInPart{0};
    Millis plannedOfPart{0};   ///< what the part has now: `allotted`
    Millis remainingInPart{0}; ///< negative: over
    Millis elapsedTotal{0};    ///< since the start, pauses counted
    Millis pausedTotal{0};
    Millis plannedTotal{0};   ///< as the agenda says
    Millis projectedTotal{0}; ///< running time of the whole meeting if every part keeps to what it has now
    Instant projectedEnd{};   ///< Ended: when it ended
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    QList<PartProgress> parts;
    std::optional<MeetingGap> openGap; ///< the last one, until it was answered
    std::optional<int> movedFrom;      ///< the part to go back to if the last move was a mistake

    /// Running time so far: the sum of what was spent in the parts.
    [[nodiscard]] Millis runningTotal() const { return elapsedTotal - pausedTotal; }
    [[nodiscard]] bool isUnderWay() const { return phase == MeetingPhase::Running || phase == MeetingPhase::Paused; }
    /// The part the meeting is in; nullptr without an agenda.
    [[nodiscard]] const PartProgress *currentPart() const
    {
        return part >= 0 && part < parts.size() ? &parts[part] : nullptr;
    }

    friend bool operator==(const MeetingState &, const MeetingState &) = default;
};

/// The last two minutes of a part, until its time is up.
[[nodiscard]] bool hasTwoMinutesLeft(const MeetingState &state);
/// The part has taken more than it has.
[[nodiscard]] bool isOver(const MeetingState &state);

} // namespace debrief
