// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimeScale.h"

#include "domain/rules/DayText.h"

#include <numeric>

namespace debrief {

namespace {

using namespace std::chrono_literals;

constexpr Millis day = 24h;
constexpr Millis roundSteps[] = {10s, 30s, 1min, 2min, 5min, 10min, 15min,   30min,
                                 1h,  2h,  3h,   6h,   12h,  day,   2 * day, 7 * day};

/// The first round day at or before this one: any, every second, or a Monday for weeks.
QDate roundDay(QDate date, Millis step)
{
    const auto days = std::max<qint64>(1, step / day);
    const auto since = QDate(1970, 1, 5).daysTo(date); // a Monday
    return date.addDays(-(((since % days) + days) % days));
}

} // namespace

TimeScale::TimeScale(Instant first, Instant last, double width, double padding, QTimeZone zone)
    : m_first(std::min(first, last))
    , m_last(std::max(first, last))
    , m_width(std::max(width, 1.0))
    , m_padding(std::clamp(padding, 0.0, (m_width - 1) / 2))
    , m_zone(std::move(zone))
{
    if (m_first == m_last) {
        m_first -= 1min;
        m_last += 1min;
    }
}

TimeScale TimeScale::over(const QList<TimelineEvent> &events, Instant fallback, double width, double padding,
                          QTimeZone zone)
{
    const auto earlier = [](const TimelineEvent &left, const TimelineEvent &right) { return left.at < right.at; };
    const auto [first, last] = std::minmax_element(events.begin(), events.end(), earlier);
    if (first == events.end())
        return {fallback, fallback, width, padding, std::move(zone)};
    return {first->at, last->at, width, padding, std::move(zone)};
}

double TimeScale::x(Instant at) const
{
    const double share = double((at - m_first).count()) / double((m_last - m_first).count());
    return m_padding + share * (m_width - 2 * m_padding);
}

Instant TimeScale::at(double x) const
{
    const double share = (x - m_padding) / (m_width - 2 * m_padding);
    return m_first + Millis(qRound64(share * double((m_last - m_first).count())));
}

Millis TimeScale::tickStep(double leastDistance) const
{
    const double perUnit = double((m_last - m_first).count()) / (m_width - 2 * m_padding);
    const double least = perUnit * std::max(leastDistance, 1.0);
    for (const auto step : roundSteps) {
        if (double(step.count()) >= least)
            return step;
    }
    auto step = 7 * day;
    while (double(step.count()) < least)
        step *= 2;
    return step;
}

QList<TimeTick> TimeScale::ticks(double leastDistance) const
{
    QList<TimeTick> result;
    const auto step = tickStep(leastDistance);
    const auto last = at(m_width);
    const auto begin = toDateTime(at(0), m_zone);
    auto date = roundDay(begin.date(), step);
    qint64 inDay = step >= day ? 0 : begin.time().msecsSinceStartOfDay() / step.count() * step.count();
    while (true) {
        // An hour that spring skips has no tick; of one that autumn repeats the first gets it.
        const auto moment = instantAt(date, QTime::fromMSecsSinceStartOfDay(int(inDay)), m_zone);
        if (moment && moment.value() > last)
            return result;
        if (moment && moment.value() >= at(0))
            result.append({moment.value(), x(moment.value()), label(toDateTime(moment.value(), m_zone), step)});
        inDay += step.count();
        if (inDay >= day.count()) {
            date = date.addDays(inDay / day.count());
            inDay = 0;
        }
        if (!date.isValid())
            return result;
    }
}

QString TimeScale::label(const QDateTime &wall, Millis step) const
{
    if (step >= day || wall.time() == QTime(0, 0))
        return shortDayText(wall.date());
    return timeText(wall.time(), step < 1min ? Seconds::Always : Seconds::Never);
}

QList<EventCluster> clusterEvents(const QList<TimelineEvent> &events, const TimeScale &scale, double within)
{
    QList<EventCluster> clusters;
    double start = 0;
    for (const auto &event : events) {
        const double x = scale.x(event.at);
        if (clusters.isEmpty() || x - start > within) {
            clusters.append(EventCluster{});
            start = x;
        }
        clusters.last().events.append(event.id);
        clusters.last().x = (start + x) / 2;
    }
    return clusters;
}

QList<LabelPlace> placeLabels(const QList<LabelWish> &wishes, double width, double gap, int rows)
{
    QList<LabelPlace> places(wishes.size());
    QList<qsizetype> order(wishes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return wishes[left].importance > wishes[right].importance;
    });
    QList<QList<qsizetype>> taken(std::max(rows, 0));
    for (const auto index : order) {
        const auto &wish = wishes[index];
        const double left = std::clamp(wish.x - wish.width / 2, 0.0, std::max(0.0, width - wish.width));
        const auto collides = [&](qsizetype other) {
            return left < places[other].left + wishes[other].width + gap &&
                   places[other].left < left + wish.width + gap;
        };
        for (int row = 0; row < taken.size() && !places[index].shown && wish.width <= width; ++row) {
            if (std::any_of(taken[row].begin(), taken[row].end(), collides))
                continue;
            places[index] = {left, row, true};
            taken[row].append(index);
        }
    }
    return places;
}

} // namespace debrief
