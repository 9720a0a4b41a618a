// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace debrief {

/// What a time without a date, or "+2m", is relative to.
struct TimelineLineContext
{
    QTimeZone zone = QTimeZone::utc();
    QDate incidentDate;
    std::optional<Instant> lastEvent;
};

struct TimelineLine
{
    TimelineEvent event; ///< without an id
    QStringList notes;   ///< each way the line was understood that was not typed: "Taken as 23 March, …"
    /// The hour that autumn repeats: the second of the two moments. The event holds the first; ask which is meant.
    std::optional<Instant> otherMoment;
};

/// Turns one typed line into an event:
///   14:31 text · 14:31:20 text · 2:31 pm text · 2026-03-22 14:31 text · 22 Mar 14:31 text · 14:31Z text · +2m text
/// A `d` before it makes a decision point; [detection] (any kind) before the text sets the kind, else it is an action.
/// Without a date it is the day of the last event, or the next day when that would be more than 12 hours earlier.
/// A line without a time, without text or with a time that never was is an error that says how to write it.
[[nodiscard]] Result<TimelineLine> parseTimelineLine(QStringView line, const TimelineLineContext &context);

/// "14:31", "14:31:20", "2:31 pm": a time of day as people type it; for in-place editing. Invalid when it is none.
[[nodiscard]] QTime parseTimeOfDay(QStringView text);

} // namespace debrief
