// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QDateTime>
#include <QTimeZone>

#include <chrono>

namespace debrief {

using Millis = std::chrono::milliseconds;
/// A moment in UTC, to the millisecond. What the clock on the wall showed follows from the postmortem's zone.
using Instant = std::chrono::sys_time<Millis>;

[[nodiscard]] Instant toInstant(const QDateTime &time);
[[nodiscard]] QDateTime toDateTime(Instant instant, const QTimeZone &zone);
[[nodiscard]] qint64 toMillis(Instant instant);
[[nodiscard]] Instant fromMillis(qint64 millisSinceEpoch);

/// The moment a wall clock in that zone showed this. An hour that the spring change skipped is an error;
/// of an hour that autumn repeats, the first is taken and `ambiguous` is set.
[[nodiscard]] Result<Instant> instantAt(QDate date, QTime time, const QTimeZone &zone, bool *ambiguous = nullptr);

/// ISO 8601 in UTC with a Z; milliseconds only where there are any.
[[nodiscard]] QString toIsoUtc(Instant instant);
/// Takes ISO 8601 with Z or an offset. No value without one, because then the moment is unknown.
[[nodiscard]] std::optional<Instant> fromIso(QStringView text);

} // namespace debrief
