// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/meeting/MeetingItems.h"

namespace debrief {

/// What "mark" does where the meeting stands: a decision point on the timeline, a systemic cause in the whys, accepted
/// by its owner among action items.
struct MeetingMark
{
    enum class Kind { Nothing, DecisionPoint, Systemic, Accepted };

    Kind kind = Kind::Nothing;
    bool isSet = false; ///< marking takes it off again
    ChangeSet change;   ///< that turns it
    QString whyNot;     ///< why it cannot be set now; empty where it can

    friend bool operator==(const MeetingMark &, const MeetingMark &) = default;
};

[[nodiscard]] MeetingMark markHere(const Postmortem &postmortem, const MeetingState &state);

/// The action item that is shown in the part for them; null outside of it and without any.
[[nodiscard]] ActionId currentAction(const MeetingState &state, const Postmortem &postmortem);

} // namespace debrief
