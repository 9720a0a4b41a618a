// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace debrief {

/// The time of an event as it is edited: "14:23:00", with the date in front when that is not the incident's.
[[nodiscard]] QString editableTime(Instant at, const QTimeZone &zone, QDate incidentDate);

/// Where an edited event stands: what a time without a date and "+2m" are relative to.
struct EventPlace
{
    Instant at{};
    std::optional<Instant> previous; ///< the event before it
    QTimeZone zone = QTimeZone::utc();
    QDate incidentDate;
};

struct TypedTime
{
    Instant at{};
    QStringList notes; ///< how it was understood beyond what was typed
};

/// Reads the new time of an event: 14:31, 2:31 pm, 2026-03-22 14:31, 14:31Z, +2m after the event before it. Without a
/// date it stays on its day. An error says how to write it.
[[nodiscard]] Result<TypedTime> readEventTime(const QString &typed, const EventPlace &place);

/// Reads by how much events are to be moved: 5 and -2 are minutes, also +1h30m, -90s.
[[nodiscard]] Result<Millis> readShift(const QString &typed);

} // namespace debrief
