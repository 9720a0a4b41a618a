// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/TimelineEdits.h"

namespace debrief {

namespace {

/// Hands out the orders behind everything that stays at a moment. The events must be in their order and stay there.
class OrderAtMoment
{
public:
    explicit OrderAtMoment(const QList<TimelineEvent> &events, const QSet<EventId> &moving = {})
        : m_events(events)
        , m_moving(moving)
    {
    }
    int next(Instant at)
    {
        auto known = m_next.find(toMillis(at));
        if (known == m_next.end())
            known = m_next.insert(toMillis(at), behindAllAt(at));
        return (*known)++;
    }

private:
    [[nodiscard]] int behindAllAt(Instant at) const
    {
        int next = 0;
        const auto first = std::lower_bound(m_events.begin(), m_events.end(), at,
                                            [](const TimelineEvent &event, Instant when) { return event.at < when; });
        for (auto event = first; event != m_events.end() && event->at == at; ++event) {
            if (!m_moving.contains(event->id))
                next = std::max(next, event->order + 1);
        }
        return next;
    }

    const QList<TimelineEvent> &m_events;
    const QSet<EventId> m_moving;
    QHash<qint64, int> m_next;
};

void forgetEvents(ChangeSet &edit, const Postmortem &postmortem, const QSet<EventId> &gone)
{
    for (const auto &cause : postmortem.causes) {
        auto after = cause;
        after.evidenceEvents.removeIf([&](const EventId &id) { return gone.contains(id); });
        edit.replace(cause, after);
    }
    for (const auto &capture : postmortem.captures) {
        if (!gone.contains(capture.event))
            continue;
        auto after = capture;
        after.event = EventId();
        edit.replace(capture, after);
    }
}

QList<TimelineEvent> atTheMomentOf(const Postmortem &postmortem, const EventId &id)
{
    QList<TimelineEvent> result;
    if (const auto *event = findById(postmortem.timeline, id)) {
        std::copy_if(postmortem.timeline.begin(), postmortem.timeline.end(), std::back_inserter(result),
                     [&](const TimelineEvent &other) { return other.at == event->at; });
    }
    return result;
}

qsizetype placeOf(const QList<TimelineEvent> &events, const EventId &id)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        if (events[i].id == id)
            return i;
    }
    return -1;
}

} // namespace

ChangeSet addEvents(const Postmortem &postmortem, const QList<TimelineEvent> &drafts)
{
    ChangeSet edit;
    OrderAtMoment orders(postmortem.timeline);
    for (auto event : drafts) {
        giveId(event);
        event.order = orders.next(event.at);
        edit.add(event);
    }
    return edit;
}

ChangeSet addEvent(const Postmortem &postmortem, const TimelineEvent &draft)
{
    return addEvents(postmortem, {draft});
}

ChangeSet replaceEvent(const Postmortem &postmortem, const TimelineEvent &after)
{
    ChangeSet edit;
    const auto *before = findById(postmortem.timeline, after.id);
    if (before == nullptr)
        return edit;
    auto event = after;
    event.order =
        before->at == after.at ? before->order : OrderAtMoment(postmortem.timeline, {after.id}).next(after.at);
    edit.replace(*before, event);
    return edit;
}

ChangeSet changeEvents(const Postmortem &postmortem, const QList<EventId> &ids,
                       const std::function<void(TimelineEvent &)> &change)
{
    ChangeSet edit;
    for (const auto &before : chosen(postmortem.timeline, ids)) {
        auto after = before;
        change(after);
        after.id = before.id;
        after.at = before.at;
        after.order = before.order;
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet removeEvents(const Postmortem &postmortem, const QList<EventId> &ids)
{
    ChangeSet edit;
    const auto gone = chosen(postmortem.timeline, ids);
    forgetEvents(edit, postmortem, idsIn(gone));
    for (const auto &event : gone)
        edit.remove(event);
    return edit;
}

ChangeSet duplicateEvents(const Postmortem &postmortem, const QList<EventId> &ids)
{
    auto copies = chosen(postmortem.timeline, ids);
    for (auto &copy : copies) {
        copy.id = EventId();
        copy.marks = {};
    }
    return addEvents(postmortem, copies);
}

ChangeSet shiftEvents(const Postmortem &postmortem, const QList<EventId> &ids, Millis by)
{
    ChangeSet edit;
    if (by == Millis(0))
        return edit;
    OrderAtMoment orders(postmortem.timeline, setOf(ids));
    for (const auto &before : chosen(postmortem.timeline, ids)) {
        auto after = before;
        after.at += by;
        after.order = orders.next(after.at);
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet reorderEvent(const Postmortem &postmortem, const EventId &id, int places)
{
    ChangeSet edit;
    const auto group = atTheMomentOf(postmortem, id);
    const auto from = placeOf(group, id);
    if (from < 0)
        return edit;
    auto wanted = group;
    wanted.move(from, std::clamp(from + places, qsizetype(0), group.size() - 1));
    recordOrder(edit, group, wanted);
    return edit;
}

bool canReorderEvent(const Postmortem &postmortem, const EventId &id, int places)
{
    const auto group = atTheMomentOf(postmortem, id);
    const auto from = placeOf(group, id);
    return from >= 0 && from + places >= 0 && from + places < group.size();
}

} // namespace debrief
