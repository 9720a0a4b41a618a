// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/meeting/MeetingState.h"

namespace debrief {

/// How the walkthrough goes: at the rate so far.
struct WalkthroughPace
{
    int events = 0;  ///< reached so far
    Millis spent{0}; ///< in the part
    Millis early{0}; ///< before its time is up; negative: late

    friend bool operator==(const WalkthroughPace &, const WalkthroughPace &) = default;
};

/// None outside of the walkthrough, and while too little was seen to tell: fewer than two events or less than a minute.
[[nodiscard]] std::optional<WalkthroughPace> walkthroughPace(const MeetingState &state, const Postmortem &postmortem);

/// Whole minutes that the meeting as a whole ends later than planned; 0: on pace.
[[nodiscard]] qint64 minutesBehind(const MeetingState &state);

} // namespace debrief
