// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Durations.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using Events = QList<TimelineEvent>;

template <typename Predicate>
const TimelineEvent *first(const Events &events, const Predicate &predicate)
{
    const auto found = std::find_if(events.cbegin(), events.cend(), predicate);
    return found == events.cend() ? nullptr : &*found;
}

template <typename Predicate>
const TimelineEvent *last(const Events &events, const Predicate &predicate)
{
    const auto found = std::find_if(events.crbegin(), events.crend(), predicate);
    return found == events.crend() ? nullptr : &*found;
}

auto ofKind(EventKind kind)
{
    return [kind](const TimelineEvent &event) { return event.kind == kind; };
}

const TimelineEvent *setByHand(const Events &events, Mark mark)
{
    const auto marked = [mark](const TimelineEvent &event) { return event.marks.testFlag(mark); };
    return mark == Mark::Resolved ? last(events, marked) : first(events, marked);
}

bool isReaction(const TimelineEvent &event)
{
    return event.kind != EventKind::Detection && event.kind != EventKind::Context &&
           event.kind != EventKind::Resolution;
}

const TimelineEvent *firstReactionAfter(const Events &events, const TimelineEvent *detected)
{
    if (detected == nullptr)
        return nullptr;
    return first(events, [&](const TimelineEvent &event) {
        return event.id != detected->id && event.at >= detected->at && isReaction(event);
    });
}

const TimelineEvent *firstOfIncident(const Events &events)
{
    const auto *incident = first(events, [](const TimelineEvent &event) { return event.kind != EventKind::Context; });
    return incident != nullptr || events.isEmpty() ? incident : &events.first();
}

const TimelineEvent *derived(const Events &events, Mark mark, const TimelineEvent *detected)
{
    switch (mark) {
    case Mark::Started:
        return firstOfIncident(events);
    case Mark::Detected:
        return first(events, ofKind(EventKind::Detection));
    case Mark::Acknowledged:
        return firstReactionAfter(events, detected);
    case Mark::Mitigated:
        return first(events, ofKind(EventKind::Mitigation));
    case Mark::Resolved:
        return last(events, ofKind(EventKind::Resolution));
    }
    return nullptr;
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
    QList<MarkTime> result;
    const TimelineEvent *detected = nullptr;
    for (const auto &entry : enumEntries<Mark>()) {
        const auto *byHand = setByHand(timeline, entry.value);
        const auto *event = byHand != nullptr ? byHand : derived(timeline, entry.value, detected);
        if (entry.value == Mark::Detected)
            detected = event;
        if (event != nullptr)
            result.append({entry.value, event->id, event->at, byHand == nullptr});
    }
    return result;
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
    const auto marks = markTimes(timeline);
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
    const auto *point = first(timeline, [](const TimelineEvent &event) { return event.decisionPoint; });
    if (const auto *decision = point != nullptr ? point : first(timeline, ofKind(EventKind::Decision)))
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
