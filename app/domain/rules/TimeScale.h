// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimelineEvent.h"

#include <QList>

namespace debrief {

struct TimeTick
{
    Instant at{};
    double x = 0;
    QString label; ///< "14:30", "14:30:10" for steps of seconds, "23 Mar" at midnight
};

/// Where a moment stands on a ribbon and which moment a place on it means. Lengths in the unit of the caller.
class TimeScale
{
public:
    /// The first and last moment stand `padding` away from the edges of `width`. A range without length gets a
    /// minute on either side.
    TimeScale(Instant first, Instant last, double width, double padding, QTimeZone zone);
    /// Over all events; of none, over the minute around `fallback`.
    static TimeScale over(const QList<TimelineEvent> &events, Instant fallback, double width, double padding,
                          QTimeZone zone);

    [[nodiscard]] double x(Instant at) const;
    [[nodiscard]] Instant at(double x) const;
    [[nodiscard]] double width() const { return m_width; }
    /// Round times on the clock of the zone, over the whole width, at least `leastDistance` apart (never less than 1).
    [[nodiscard]] QList<TimeTick> ticks(double leastDistance) const;
    /// The step between ticks at that distance: 10 s to 30 min, 1 to 12 h, 1, 2, 7 days and doublings of these.
    [[nodiscard]] Millis tickStep(double leastDistance) const;

private:
    [[nodiscard]] QString label(const QDateTime &wall, Millis step) const;

    Instant m_first;
    Instant m_last;
    double m_width;
    double m_padding;
    QTimeZone m_zone;
};

/// Events that would be drawn over each other.
struct EventCluster
{
    double x = 0; ///< middle of the outermost two
    QList<EventId> events;
};
/// In order; each cluster is at most `within` wide.
[[nodiscard]] QList<EventCluster> clusterEvents(const QList<TimelineEvent> &events, const TimeScale &scale,
                                                double within);

struct LabelWish
{
    double x = 0; ///< where its middle would like to be
    double width = 0;
    int importance = 0; ///< higher ones are placed first; of equals the first
};
struct LabelPlace
{
    double left = 0;
    int row = 0;
    bool shown = false; ///< false: there was no room
};
/// One place for each wish. Labels stay within 0 and `width`, at least `gap` apart in a row; what finds no room in row
/// 0 goes to the next, and after the last row is left out. Text in a list beside the ribbon says the same.
[[nodiscard]] QList<LabelPlace> placeLabels(const QList<LabelWish> &wishes, double width, double gap, int rows = 1);

} // namespace debrief
