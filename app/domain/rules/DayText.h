// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QLocale>
#include <QString>

namespace debrief {

/// "25 March"; with the year when it is another one than that of `reference`. Month names follow the locale.
[[nodiscard]] QString dayText(QDate date, QDate reference = {}, const QLocale &locale = QLocale());
/// "25 Mar"; with the year when it is another one than that of `reference`.
[[nodiscard]] QString shortDayText(QDate date, QDate reference = {}, const QLocale &locale = QLocale());

enum class Seconds { Always, WhereAny, Never };
/// "14:23:00" or, where the locale counts twelve hours, "2:23:00 PM".
[[nodiscard]] QString timeText(QTime time, Seconds seconds, const QLocale &locale = QLocale());
/// What the clock in the zone showed: "14:23:00", and "23 Mar 00:05:00" on another day than `shownDay`.
/// An invalid `shownDay` leaves the day out.
[[nodiscard]] QString formatEventTime(Instant at, const QTimeZone &zone, QDate shownDay = {},
                                      Seconds seconds = Seconds::Always, const QLocale &locale = QLocale());

} // namespace debrief
