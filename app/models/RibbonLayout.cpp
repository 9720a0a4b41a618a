// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RibbonLayout.h"

#include "domain/rules/Durations.h"

#include <QCoreApplication>

#include <cmath>
#include <vector>

namespace debrief {

namespace {

constexpr double tickDistance = 72;
constexpr double labelGap = 12;
/// Marks of the same look within this distance are one mark.
constexpr double samePlace = 1;

QString tr(const char *text)
{
    return QCoreApplication::translate("RibbonLayout", text);
}

bool isSeen(double x, const TimeScale &scale)
{
    return x >= 0 && x <= scale.width();
}

/// Remembers the last mark of each look.
class LastMarks
{
public:
    /// The index of the last mark that looks like this, or none yet: -1.
    qsizetype &of(Tone tone, bool diamond)
    {
        const auto place = size_t(tone) * 2 + (diamond ? 1 : 0);
        if (place >= m_last.size())
            m_last.resize(place + 1, -1);
        return m_last[place];
    }

private:
    std::vector<qsizetype> m_last;
};

QList<RibbonMark> placeMarks(const QList<TimelineEvent> &timeline, const TimeScale &scale)
{
    QList<RibbonMark> marks;
    LastMarks lastMarks;
    for (const auto &event : timeline) {
        const double x = scale.x(event.at);
        if (!isSeen(x, scale))
            continue;
        const auto tone = event.decisionPoint ? Tone::Decision : toneOf(event.kind);
        auto &last = lastMarks.of(tone, event.decisionPoint);
        if (last >= 0 && x - marks[last].x < samePlace) {
            marks[last].events.append(event.id);
            continue;
        }
        last = marks.size();
        marks.append({{event.id}, x, tone, event.decisionPoint});
    }
    return marks;
}

/// The labels as they would like to stand: what the impact was first, then the end, then the decisions.
class Labels
{
public:
    Labels(const TimeScale &scale, const RibbonLayout::Measure &measure)
        : m_scale(scale)
        , m_measure(measure)
    {
    }

    void addAt(double x, const QString &text, Tone tone, bool strong, int importance)
    {
        const double width = m_measure(text, strong);
        m_labels.append({text, tone, strong, 0, width});
        m_wishes.append({x, width, importance});
    }

    void addFrom(double left, const QString &text, Tone tone, int importance)
    {
        addAt(left + m_measure(text, false) / 2, text, tone, false, importance);
    }

    [[nodiscard]] QList<RibbonLabel> placed()
    {
        const auto places = placeLabels(m_wishes, m_scale.width(), labelGap);
        QList<RibbonLabel> shown;
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            if (!places[i].shown)
                continue;
            m_labels[i].left = places[i].left;
            shown.append(m_labels[i]);
        }
        return shown;
    }

private:
    const TimeScale &m_scale;
    const RibbonLayout::Measure &m_measure;
    QList<RibbonLabel> m_labels;
    QList<LabelWish> m_wishes;
};

} // namespace

RibbonLayout RibbonLayout::of(const QList<TimelineEvent> &timeline, const TimeScale &scale, const Measure &measure)
{
    RibbonLayout layout;
    layout.ticks = scale.ticks(tickDistance);
    layout.marks = placeMarks(timeline, scale);
    Labels labels(scale, measure);
    const auto known = durations(timeline);
    if (known.started && known.resolved) {
        const double from = std::max(scale.x(known.started->at), 0.0);
        const double resolved = scale.x(known.resolved->at);
        const double to = std::min(resolved, scale.width());
        if (to > from) {
            layout.impact = RibbonBand{from, to};
            labels.addFrom(from, tr("Impact %1").arg(formatDuration(known.resolved->sinceStart)), Tone::Neutral, 3);
        }
        if (isSeen(resolved, scale))
            labels.addAt(resolved, tr("Resolved"), Tone::Good, false, 2);
    }
    for (const auto &mark : layout.marks) {
        if (mark.diamond)
            labels.addAt(mark.x, tr("Decision"), Tone::Decision, true, 1);
    }
    layout.labels = labels.placed();
    return layout;
}

int RibbonLayout::markAt(double x, double reach) const
{
    int nearest = -1;
    for (int i = 0; i < int(marks.size()); ++i) {
        const double distance = std::abs(marks[i].x - x);
        // Of two equally near the later one lies on top.
        if (distance <= reach && (nearest < 0 || distance <= std::abs(marks[nearest].x - x)))
            nearest = i;
    }
    return nearest;
}

bool RibbonLayout::isCovered(int mark) const
{
    const auto &under = marks[mark];
    const double pixel = std::floor(under.x);
    for (int later = mark + 1; later < int(marks.size()) && std::floor(marks[later].x) <= pixel; ++later) {
        if (marks[later].diamond == under.diamond)
            return true;
    }
    return false;
}

int RibbonLayout::markOf(const EventId &event) const
{
    for (int i = 0; i < int(marks.size()); ++i) {
        if (marks[i].events.contains(event))
            return i;
    }
    return -1;
}

} // namespace debrief
