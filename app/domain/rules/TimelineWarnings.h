// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"

#include <QList>

#include <chrono>

namespace debrief {

enum class TimelineWarningKind { Gap, MarksOutOfOrder, NoDetection, NoResolution, BeforeTheStart, NoSource };

struct TimelineWarning
{
    TimelineWarningKind kind = TimelineWarningKind::Gap;
    EventId event; ///< null: about the timeline as a whole
    QString text;  ///< "Nothing between 14:40 and 15:55, 1 h 15 min."
    friend bool operator==(const TimelineWarning &, const TimelineWarning &) = default;
};

struct TimelineLimits
{
    std::chrono::minutes gap{30}; ///< silence longer than this is asked about
    /// Where events are usually far apart, only a gap so many times the usual (median) lag is asked about.
    int timesTheUsualLag = 4;
    QTimeZone zone = QTimeZone::utc(); ///< for the times in the texts
};

/// In the order of the timeline, those about the whole at the end. An empty timeline has none. Silence after the
/// incident was resolved is no gap.
[[nodiscard]] QList<TimelineWarning> timelineWarnings(const QList<TimelineEvent> &timeline,
                                                      const TimelineLimits &limits = {});

} // namespace debrief
