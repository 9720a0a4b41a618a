// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Result.h"

namespace debrief {

/// What is written down when a meeting ends.
struct MeetingEnding
{
    QString closingStatement;
    QString reasonWithoutActions; ///< why nothing is changed; needed only where no action item was recorded
};

/// A meeting without an action item, and without one that was decided against, needs a recorded reason to be complete.
[[nodiscard]] bool needsReasonToEnd(const Postmortem &postmortem);

/// The last line of the log, the closing statement, the minutes shown in the report, and the stage moved to "Meeting
/// held" where it was before that.
/// Without a reason where one is needed, or when no meeting is under way, it is an error and nothing changes.
[[nodiscard]] Result<ChangeSet> endMeeting(const Postmortem &postmortem, const MeetingEnding &ending, Instant now);

} // namespace debrief
