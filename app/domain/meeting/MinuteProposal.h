// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingClock.h"

namespace debrief {

/// What a part gets more when nothing else is proposed.
constexpr std::chrono::minutes usualExtension{3};

/// Minutes that one part would give.
struct GivenMinutes
{
    PartKind part = PartKind::Frame;
    std::chrono::minutes minutes{0};

    friend bool operator==(const GivenMinutes &, const GivenMinutes &) = default;
};

/// More minutes for the part the meeting is in, and where they come from. For the facilitator only.
struct MinuteProposal
{
    std::chrono::minutes minutes{0};
    QList<GivenMinutes> from;      ///< only parts that give; none goes below its floor
    std::chrono::minutes later{0}; ///< what no part can give: the meeting ends that much later
    Instant end{};                 ///< of the whole meeting then

    friend bool operator==(const MinuteProposal &, const MinuteProposal &) = default;
};

/// None before the last two minutes of a part. Three minutes, or as many threes as it takes to have one left.
[[nodiscard]] std::optional<MinuteProposal> proposeMinutes(const MeetingClock &clock, Instant now);

} // namespace debrief
