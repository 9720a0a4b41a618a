// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/Durations.h"

#include <QList>

#include <chrono>
#include <optional>

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

/// Finds the warnings at once and puts them into words one by one, because of very many only a few are read. Looks at
/// the list where it is, so it must stay there unchanged.
class TimelineLook
{
public:
    explicit TimelineLook(const QList<TimelineEvent> &timeline, TimelineLimits limits = {});

    [[nodiscard]] qsizetype size() const { return m_found.size(); }
    [[nodiscard]] TimelineWarningKind kind(qsizetype index) const { return m_found[index].kind; }
    /// Null: it is about the timeline as a whole.
    [[nodiscard]] const TimelineEvent *event(qsizetype index) const;
    [[nodiscard]] TimelineWarning warning(qsizetype index) const;

private:
    struct Found
    {
        TimelineWarningKind kind = TimelineWarningKind::Gap;
        qsizetype row = -1;
        QString text{}; ///< only of those about marks, which are few
    };

    void look();
    [[nodiscard]] Millis longestUsualGap() const;
    void lookAtMarks(const QList<MarkTime> &marks);
    [[nodiscard]] QString shown(Instant at) const;

    const QList<TimelineEvent> &m_timeline;
    TimelineLimits m_limits;
    std::optional<MarkTime> m_started;
    QList<Found> m_found;
};

/// In the order of the timeline, those about the whole at the end. An empty timeline has none. Silence after the
/// incident was resolved is no gap.
[[nodiscard]] QList<TimelineWarning> timelineWarnings(const QList<TimelineEvent> &timeline,
                                                      const TimelineLimits &limits = {});

} // namespace debrief
