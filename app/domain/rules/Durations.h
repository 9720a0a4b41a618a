// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"

#include <QList>

#include <optional>

namespace debrief {

/// When one of the five marks was reached, and the event that says so.
struct MarkTime
{
    Mark mark = Mark::Started;
    EventId event;
    Instant at{};
    bool derived = true; ///< false: set by hand on the event

    friend bool operator==(const MarkTime &, const MarkTime &) = default;
};

/// The marks that are known, in the order of Mark. The timeline must be in its order.
/// A mark set by hand counts: of several the earliest, for Resolved the last. Where none is set it is derived:
///  - Started: the earliest event that is not context, else the earliest of all;
///  - Detected: the first detection;
///  - Acknowledged: the first thing somebody did (action, decision, communication, escalation, mitigation) after the
///    event that was detected by, at the same moment or later;
///  - Mitigated: the first mitigation;
///  - Resolved: the last resolution.
[[nodiscard]] QList<MarkTime> markTimes(const QList<TimelineEvent> &timeline);
[[nodiscard]] std::optional<MarkTime> markTime(const QList<MarkTime> &marks, Mark mark);

/// How long after the start something happened, and the event it was taken from.
struct Measured
{
    EventId event;
    Instant at{};
    Millis sinceStart{0}; ///< negative when it stands before the start
    bool derived = true;

    friend bool operator==(const Measured &, const Measured &) = default;
};

struct Durations
{
    std::optional<MarkTime> started; ///< what all others count from; none on an empty timeline
    std::optional<Measured> detected;
    std::optional<Measured> acknowledged;
    std::optional<Measured> decided; ///< the first decision point, else the first decision
    std::optional<Measured> mitigated;
    std::optional<Measured> resolved;

    friend bool operator==(const Durations &, const Durations &) = default;
};
[[nodiscard]] Durations durations(const QList<TimelineEvent> &timeline);

/// "45 s", "0 min", "12 min", "2 min 30 s" (seconds below ten minutes only), "1 h 5 min", "2 d 3 h".
[[nodiscard]] QString formatDuration(Millis length);
/// Since the event before: "+2 min".
[[nodiscard]] QString formatLag(Millis lag);

} // namespace debrief
