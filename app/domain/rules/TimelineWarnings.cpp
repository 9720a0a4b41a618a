// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimelineWarnings.h"

#include "domain/rules/DayText.h"
#include "domain/rules/Durations.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TimelineWarnings", source);
}

class TimelineLook
{
public:
    TimelineLook(const QList<TimelineEvent> &timeline, const TimelineLimits &limits)
        : m_timeline(timeline)
        , m_limits(limits)
        , m_marks(markTimes(timeline))
    {
    }

    QList<TimelineWarning> look()
    {
        if (m_timeline.isEmpty())
            return {};
        const auto gap = longestUsualGap();
        for (qsizetype i = 0; i < m_timeline.size(); ++i) {
            if (i > 0)
                lookAtGap(m_timeline[i - 1], m_timeline[i], gap);
            lookAtEvent(m_timeline[i]);
        }
        lookAtMarks();
        if (!markTime(m_marks, Mark::Detected))
            add(TimelineWarningKind::NoDetection, {},
                text(QT_TRANSLATE_NOOP("TimelineWarnings",
                                       "No event says how it was detected. Mark one as detection.")));
        if (!markTime(m_marks, Mark::Resolved))
            add(TimelineWarningKind::NoResolution, {},
                text(QT_TRANSLATE_NOOP("TimelineWarnings",
                                       "No event says when it was resolved. Mark one as resolution.")));
        return std::move(m_warnings);
    }

private:
    [[nodiscard]] Millis longestUsualGap() const
    {
        QList<Millis> lags;
        for (qsizetype i = 1; i < m_timeline.size(); ++i)
            lags.append(m_timeline[i].at - m_timeline[i - 1].at);
        if (lags.isEmpty())
            return m_limits.gap;
        const auto middle = lags.begin() + (lags.size() - 1) / 2;
        std::nth_element(lags.begin(), middle, lags.end());
        return std::max<Millis>(m_limits.gap, *middle * m_limits.timesTheUsualLag);
    }

    void lookAtGap(const TimelineEvent &before, const TimelineEvent &event, Millis gap)
    {
        const auto resolved = markTime(m_marks, Mark::Resolved);
        const auto lag = event.at - before.at;
        const bool isBackground = before.kind == EventKind::Context;
        if (lag <= gap || isBackground || (resolved && before.at >= resolved->at))
            return;
        add(TimelineWarningKind::Gap, event.id,
            text(QT_TRANSLATE_NOOP("TimelineWarnings", "Nothing between %1 and %2, %3. Ask what happened then."))
                .arg(shown(before.at), shown(event.at), formatDuration(lag)));
    }

    void lookAtEvent(const TimelineEvent &event)
    {
        const auto started = markTime(m_marks, Mark::Started);
        if (started && !started->derived && event.at < started->at && event.kind != EventKind::Context) {
            add(TimelineWarningKind::BeforeTheStart, event.id,
                text(QT_TRANSLATE_NOOP("TimelineWarnings",
                                       "It stands before the start at %1. Move the start, or make it context."))
                    .arg(shown(started->at)));
        }
        if (event.source.trimmed().isEmpty())
            add(TimelineWarningKind::NoSource, event.id,
                text(QT_TRANSLATE_NOOP("TimelineWarnings", "It names no source. Write where it was taken from.")));
    }

    /// Each mark is compared with those that should stand before it; the first that does not fit is named.
    void lookAtMarks()
    {
        for (const auto &later : m_marks) {
            const auto earlier = std::find_if(m_marks.begin(), m_marks.end(), [&](const MarkTime &other) {
                return other.mark < later.mark && later.at < other.at && !mayComeInAnyOrder(other.mark, later.mark);
            });
            if (earlier == m_marks.end())
                continue;
            add(TimelineWarningKind::MarksOutOfOrder, later.event,
                text(QT_TRANSLATE_NOOP("TimelineWarnings",
                                       "\"%1\" at %2 stands before \"%3\" at %4. Check the times and the marks."))
                    .arg(enumLabel(later.mark), shown(later.at), enumLabel(earlier->mark), shown(earlier->at)));
        }
    }

    /// It can be mitigated before anybody acknowledged it, for example by itself.
    static bool mayComeInAnyOrder(Mark earlier, Mark later)
    {
        return earlier == Mark::Acknowledged && later == Mark::Mitigated;
    }

    [[nodiscard]] QString shown(Instant at) const
    {
        const auto day = toDateTime(m_timeline.first().at, m_limits.zone).date();
        return formatEventTime(at, m_limits.zone, day, Seconds::WhereAny);
    }

    void add(TimelineWarningKind kind, const EventId &event, const QString &words)
    {
        m_warnings.append({kind, event, words});
    }

    const QList<TimelineEvent> &m_timeline;
    const TimelineLimits &m_limits;
    QList<MarkTime> m_marks;
    QList<TimelineWarning> m_warnings;
};

} // namespace

QList<TimelineWarning> timelineWarnings(const QList<TimelineEvent> &timeline, const TimelineLimits &limits)
{
    return TimelineLook(timeline, limits).look();
}

} // namespace debrief
