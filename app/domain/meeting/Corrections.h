// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

/// What somebody in the room says about the timeline: it is missing something, or it was different.
struct Correction
{
    EventId event;  ///< the one that was different; null: one is missing
    QString line;   ///< time and text as they should be, as the quick line of the timeline reads them
    QString saidBy; ///< kept privately; may be empty
};

/// The line that changes nothing: what the correction starts from.
[[nodiscard]] QString lineOf(const Postmortem &postmortem, const TimelineEvent &event);

/// The event as it should be, and a line in the record that tells what it was before. A line that cannot be read, or
/// that says what the timeline says already, is an error and nothing changes.
[[nodiscard]] Result<ChangeSet> correctTimeline(const Postmortem &postmortem, const Correction &correction,
                                                Instant now);

/// The room found nothing missing and nothing different: kept in the record.
[[nodiscard]] ChangeSet confirmTimeline(Instant now);

/// Events that were corrected or added in the meeting.
[[nodiscard]] bool isCorrected(const Postmortem &postmortem, const EventId &event);

} // namespace debrief
