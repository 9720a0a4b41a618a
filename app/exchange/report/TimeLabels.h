// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QDate>
#include <QString>

namespace debrief {

/// Moments as a report shows them: "14:23" on the day of the incident, "23 Mar 2026 00:10" on another, with the offset
/// only in the hour that autumn repeats. Whole seconds; no label is ever the same for two of them.
class TimeLabels
{
public:
    TimeLabels(QTimeZone zone, QDate day, bool withSeconds)
        : m_zone(std::move(zone))
        , m_day(day)
        , m_withSeconds(withSeconds)
    {
    }

    [[nodiscard]] QString label(Instant instant) const;
    /// Takes labels with and without seconds. No value when it is no time, or one that the clocks skipped.
    [[nodiscard]] std::optional<Instant> parse(const QString &label) const;

private:
    QTimeZone m_zone;
    QDate m_day;
    bool m_withSeconds;
};

[[nodiscard]] bool hasSeconds(Instant instant);

} // namespace debrief
