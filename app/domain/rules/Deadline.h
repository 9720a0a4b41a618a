// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace debrief {

/// A deadline as people type it: 2026-04-01, 1 Apr, 3d, 1w, 2 weeks, in 3 days, 1 month, today, tomorrow, Friday;
/// nothing, "none" or "-" for no deadline. A day without a year is the next one from today on; a weekday is the next
/// one after today. Two-digit years and dates such as 3/4 are refused, because they can be misread.
[[nodiscard]] Result<std::optional<QDate>> parseDeadline(QStringView text, QDate today);

/// How far away a day is: "today", "tomorrow", "in 7 days", "in 2 weeks", "in 3 months", "1 day over", "3 days over".
[[nodiscard]] QString relativeDay(QDate date, QDate today);

/// "1 Apr", as it is shown and can be typed back. Empty for none.
[[nodiscard]] QString deadlineText(const std::optional<QDate> &deadline, QDate today);

} // namespace debrief
