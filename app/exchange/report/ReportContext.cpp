// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportContext.h"

namespace debrief {

TimeLabels eventLabels(const Postmortem &postmortem)
{
    const bool seconds = std::any_of(postmortem.timeline.cbegin(), postmortem.timeline.cend(),
                                     [](const TimelineEvent &event) { return hasSeconds(event.at); });
    return TimeLabels(postmortem.incident.zone, postmortem.incident.date, seconds);
}

ReportContext::ReportContext(const Postmortem &publicPostmortem)
    : m_postmortem(publicPostmortem)
    , m_tree(publicPostmortem.causes)
    , m_eventTimes(eventLabels(publicPostmortem))
{
    QHash<CauseId, int> siblings;
    for (const auto &id : m_tree.inTreeOrder()) {
        const auto parent = m_tree.parent(id);
        const int place = ++siblings[parent];
        const auto prefix = parent.isNull() ? QString() : m_numbers.value(parent) + QLatin1Char('.');
        m_numbers.insert(id, prefix + QString::number(place));
    }
    QHash<QString, int> seen;
    for (const auto &event : m_postmortem.timeline) {
        const auto label = m_eventTimes.label(event.at);
        const int place = ++seen[label];
        m_references.insert(event.id, place == 1 ? label : QStringLiteral("%1 (%2)").arg(label).arg(place));
    }
}

} // namespace debrief
