// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimelineWarnings.h"

#include "domain/Postmortem.h"
#include "domain/rules/DayText.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TimelineWarnings", source);
}

/// It can be mitigated before anybody acknowledged it, for example by itself.
bool mayComeInAnyOrder(Mark earlier, Mark later)
{
    return earlier == Mark::Acknowledged && later == Mark::Mitigated;
}

bool isBlank(const QString &words)
{
    return std::all_of(words.begin(), words.end(), [](QChar letter) { return letter.isSpace(); });
}

} // namespace

TimelineLook::TimelineLook(const QList<TimelineEvent> &timeline, TimelineLimits limits)
    : m_timeline(timeline)
    , m_limits(std::move(limits))
{
    if (!timeline.isEmpty())
        look();
}

void TimelineLook::look()
{
    const auto marks = markTimes(m_timeline);
    m_started = markTime(marks, Mark::Started);
    const auto resolved = markTime(marks, Mark::Resolved);
    const bool startIsSaid = m_started && !m_started->derived;
    const auto gap = longestUsualGap();
    for (qsizetype row = 0; row < m_timeline.size(); ++row) {
        const auto &event = m_timeline[row];
        if (row > 0) {
            const auto &before = m_timeline[row - 1];
            const bool isOver = resolved && before.at >= resolved->at;
            if (event.at - before.at > gap && before.kind != EventKind::Context && !isOver)
                m_found.append({TimelineWarningKind::Gap, row});
        }
        if (startIsSaid && event.at < m_started->at && event.kind != EventKind::Context)
            m_found.append({TimelineWarningKind::BeforeTheStart, row});
        if (isBlank(event.source))
            m_found.append({TimelineWarningKind::NoSource, row});
    }
    lookAtMarks(marks);
    if (!markTime(marks, Mark::Detected))
        m_found.append({TimelineWarningKind::NoDetection});
    if (!resolved)
        m_found.append({TimelineWarningKind::NoResolution});
}

Millis TimelineLook::longestUsualGap() const
{
    QList<Millis> lags;
    lags.reserve(m_timeline.size());
    for (qsizetype i = 1; i < m_timeline.size(); ++i)
        lags.append(m_timeline[i].at - m_timeline[i - 1].at);
    if (lags.isEmpty())
        return m_limits.gap;
    const auto middle = lags.begin() + (lags.size() - 1) / 2;
    std::nth_element(lags.begin(), middle, lags.end());
    return std::max<Millis>(m_limits.gap, *middle * m_limits.timesTheUsualLag);
}

void TimelineLook::lookAtMarks(const QList<MarkTime> &marks)
{
    // Each mark is compared with those that should stand before it; the first that does not fit is named.
    for (const auto &later : marks) {
        const auto earlier = std::find_if(marks.begin(), marks.end(), [&](const MarkTime &other) {
            return other.mark < later.mark && later.at < other.at && !mayComeInAnyOrder(other.mark, later.mark);
        });
        if (earlier == marks.end())
            continue;
        const auto *event = findById(m_timeline, later.event);
        m_found.append(
            {TimelineWarningKind::MarksOutOfOrder, event - m_timeline.constData(),
             text(QT_TRANSLATE_NOOP("TimelineWarnings", "\"%1\" at %2 stands before \"%3\" at %4. Check the "
                                                        "times and the marks."))
                 .arg(enumLabel(later.mark), shown(later.at), enumLabel(earlier->mark), shown(earlier->at))});
    }
}

QString TimelineLook::shown(Instant at) const
{
    const auto day = toDateTime(m_timeline.first().at, m_limits.zone).date();
    return formatEventTime(at, m_limits.zone, day, Seconds::WhereAny);
}

const TimelineEvent *TimelineLook::event(qsizetype index) const
{
    const auto row = m_found[index].row;
    return row < 0 ? nullptr : &m_timeline[row];
}

TimelineWarning TimelineLook::warning(qsizetype index) const
{
    const auto &found = m_found[index];
    TimelineWarning warning{found.kind, found.row < 0 ? EventId() : m_timeline[found.row].id, found.text};
    switch (found.kind) {
    case TimelineWarningKind::Gap: {
        const auto &from = m_timeline[found.row - 1];
        const auto &to = m_timeline[found.row];
        warning.text =
            text(QT_TRANSLATE_NOOP("TimelineWarnings", "Nothing between %1 and %2, %3. Ask what happened then."))
                .arg(shown(from.at), shown(to.at), formatDuration(to.at - from.at));
        break;
    }
    case TimelineWarningKind::BeforeTheStart:
        warning.text = text(QT_TRANSLATE_NOOP("TimelineWarnings",
                                              "It stands before the start at %1. Move the start, or make it context."))
                           .arg(shown(m_started->at));
        break;
    case TimelineWarningKind::NoSource:
        warning.text =
            text(QT_TRANSLATE_NOOP("TimelineWarnings", "It names no source. Write where it was taken from."));
        break;
    case TimelineWarningKind::NoDetection:
        warning.text =
            text(QT_TRANSLATE_NOOP("TimelineWarnings", "No event says how it was detected. Mark one as detection."));
        break;
    case TimelineWarningKind::NoResolution:
        warning.text =
            text(QT_TRANSLATE_NOOP("TimelineWarnings", "No event says when it was resolved. Mark one as resolution."));
        break;
    case TimelineWarningKind::MarksOutOfOrder:
        break;
    }
    return warning;
}

QList<TimelineWarning> timelineWarnings(const QList<TimelineEvent> &timeline, const TimelineLimits &limits)
{
    const TimelineLook look(timeline, limits);
    QList<TimelineWarning> warnings;
    warnings.reserve(look.size());
    for (qsizetype i = 0; i < look.size(); ++i)
        warnings.append(look.warning(i));
    return warnings;
}

} // namespace debrief
