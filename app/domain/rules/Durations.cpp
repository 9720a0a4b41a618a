// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Durations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace debrief {

namespace {

using Events = QList<TimelineEvent>;

bool isReaction(const TimelineEvent &event)
{
    return event.kind != EventKind::Detection && event.kind != EventKind::Context &&
           event.kind != EventKind::Resolution;
}

/// Everything marks and durations are taken from, found in one pass: timelines can be very long.
class Landmarks
{
public:
    explicit Landmarks(const Events &events)
        : m_events(events)
    {
        for (const auto &event : events)
            look(event);
    }

    [[nodiscard]] const TimelineEvent *byHand(Mark mark) const { return m_byHand[placeOf(mark)]; }
    [[nodiscard]] const TimelineEvent *derived(Mark mark, const TimelineEvent *detected) const
    {
        switch (mark) {
        case Mark::Started:
            return m_firstOfIncident != nullptr || m_events.isEmpty() ? m_firstOfIncident : &m_events.first();
        case Mark::Detected:
            return m_firstDetection;
        case Mark::Acknowledged:
            return firstReactionAfter(detected);
        case Mark::Mitigated:
            return m_firstMitigation;
        case Mark::Resolved:
            return m_lastResolution;
        }
        return nullptr;
    }
    [[nodiscard]] const TimelineEvent *firstDecisionPoint() const { return m_firstDecisionPoint; }
    [[nodiscard]] const TimelineEvent *firstDecision() const { return m_firstDecision; }

private:
    static size_t placeOf(Mark mark)
    {
        const auto entries = enumEntries<Mark>();
        return size_t(
            std::find_if(entries.begin(), entries.end(), [&](const auto &entry) { return entry.value == mark; }) -
            entries.begin());
    }
    static void keepFirst(const TimelineEvent *&known, const TimelineEvent &event)
    {
        if (known == nullptr)
            known = &event;
    }

    void look(const TimelineEvent &event)
    {
        if (event.marks != Marks())
            lookAtMarks(event);
        if (event.decisionPoint)
            keepFirst(m_firstDecisionPoint, event);
        if (event.kind != EventKind::Context)
            keepFirst(m_firstOfIncident, event);
        if (event.kind == EventKind::Detection)
            keepFirst(m_firstDetection, event);
        else if (event.kind == EventKind::Decision)
            keepFirst(m_firstDecision, event);
        else if (event.kind == EventKind::Mitigation)
            keepFirst(m_firstMitigation, event);
        else if (event.kind == EventKind::Resolution)
            m_lastResolution = &event;
    }
    void lookAtMarks(const TimelineEvent &event)
    {
        for (const auto &entry : enumEntries<Mark>()) {
            if (!event.marks.testFlag(entry.value))
                continue;
            auto &known = m_byHand[placeOf(entry.value)];
            if (entry.value == Mark::Resolved)
                known = &event;
            else
                keepFirst(known, event);
        }
    }
    [[nodiscard]] const TimelineEvent *firstReactionAfter(const TimelineEvent *detected) const
    {
        if (detected == nullptr)
            return nullptr;
        const auto begin = std::lower_bound(m_events.begin(), m_events.end(), detected->at,
                                            [](const TimelineEvent &event, Instant at) { return event.at < at; });
        const auto found = std::find_if(begin, m_events.end(), [&](const TimelineEvent &event) {
            return event.id != detected->id && isReaction(event);
        });
        return found == m_events.end() ? nullptr : &*found;
    }

    const Events &m_events;
    std::array<const TimelineEvent *, 5> m_byHand{};
    const TimelineEvent *m_firstOfIncident = nullptr;
    const TimelineEvent *m_firstDetection = nullptr;
    const TimelineEvent *m_firstDecision = nullptr;
    const TimelineEvent *m_firstDecisionPoint = nullptr;
    const TimelineEvent *m_firstMitigation = nullptr;
    const TimelineEvent *m_lastResolution = nullptr;
};

QList<MarkTime> marksIn(const Landmarks &landmarks)
{
    QList<MarkTime> result;
    const TimelineEvent *detected = nullptr;
    for (const auto &entry : enumEntries<Mark>()) {
        const auto *byHand = landmarks.byHand(entry.value);
        const auto *event = byHand != nullptr ? byHand : landmarks.derived(entry.value, detected);
        if (entry.value == Mark::Detected)
            detected = event;
        if (event != nullptr)
            result.append({entry.value, event->id, event->at, byHand == nullptr});
    }
    return result;
}

QString text(const char *source)
{
    return QCoreApplication::translate("Durations", source);
}

QString positiveDuration(qint64 seconds)
{
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    const auto days = hours / 24;
    if (seconds > 0 && minutes == 0)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 s")).arg(seconds);
    if (minutes < 10 && seconds % 60 != 0)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 min %2 s")).arg(minutes).arg(seconds % 60);
    if (hours == 0)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 min")).arg(minutes);
    if (days < 2 && minutes % 60 == 0)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 h")).arg(hours);
    if (days < 2)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 h %2 min")).arg(hours).arg(minutes % 60);
    if (hours % 24 == 0)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 d")).arg(days);
    return text(QT_TRANSLATE_NOOP("Durations", "%1 d %2 h")).arg(days).arg(hours % 24);
}

} // namespace

QList<MarkTime> markTimes(const QList<TimelineEvent> &timeline)
{
    return marksIn(Landmarks(timeline));
}

std::optional<MarkTime> markTime(const QList<MarkTime> &marks, Mark mark)
{
    for (const auto &known : marks) {
        if (known.mark == mark)
            return known;
    }
    return std::nullopt;
}

Durations durations(const QList<TimelineEvent> &timeline)
{
    Durations result;
    const Landmarks landmarks(timeline);
    const auto marks = marksIn(landmarks);
    result.started = markTime(marks, Mark::Started);
    if (!result.started)
        return result;
    const auto start = result.started->at;
    const auto measure = [&](Mark mark) -> std::optional<Measured> {
        if (const auto known = markTime(marks, mark))
            return Measured{known->event, known->at, known->at - start, known->derived};
        return std::nullopt;
    };
    result.detected = measure(Mark::Detected);
    result.acknowledged = measure(Mark::Acknowledged);
    result.mitigated = measure(Mark::Mitigated);
    result.resolved = measure(Mark::Resolved);
    const auto *point = landmarks.firstDecisionPoint();
    if (const auto *decision = point != nullptr ? point : landmarks.firstDecision())
        result.decided = Measured{decision->id, decision->at, decision->at - start, point == nullptr};
    return result;
}

QString formatDuration(Millis length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    return seconds < 0 ? u'\u2212' + positiveDuration(-seconds) : positiveDuration(seconds);
}

QString formatLag(Millis lag)
{
    return lag < Millis(0) ? formatDuration(lag) : u'+' + formatDuration(lag);
}

} // namespace debrief
