// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/meeting/MeetingState.h"

namespace debrief {

/// The decision points of the timeline as the walkthrough goes.
struct DecisionWalk
{
    int count = 0;             ///< all of them
    QList<TimelineEvent> left; ///< not talked about yet, in the order of the timeline
    EventId next;              ///< the one to go to: the first left after the current event, else the first left

    friend bool operator==(const DecisionWalk &, const DecisionWalk &) = default;
};

/// A decision point was talked about once it was on the shared window, so the current one is not left.
[[nodiscard]] DecisionWalk decisionWalk(const MeetingState &state, const Postmortem &postmortem);

} // namespace debrief
