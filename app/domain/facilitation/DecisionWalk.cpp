// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/DecisionWalk.h"

#include "domain/meeting/MeetingItems.h"

#include <QSet>

#include <algorithm>

namespace debrief {

DecisionWalk decisionWalk(const MeetingState &state, const Postmortem &postmortem)
{
    const auto current = currentEvent(state, postmortem);
    QSet<EventId> seen{current};
    for (const auto &entry : postmortem.meetingLog) {
        if (entry.kind == MeetingEntryKind::ShowedEvent)
            seen.insert(EventId::fromString(entry.subject));
    }
    // The part opens with the first event, without a line in the log for it.
    const bool opened = std::any_of(state.parts.cbegin(), state.parts.cend(), [](const PartProgress &part) {
        return part.kind == PartKind::Timeline && part.visited;
    });
    if (opened && !postmortem.timeline.isEmpty())
        seen.insert(postmortem.timeline.first().id);

    DecisionWalk walk;
    bool isBehindCurrent = false;
    for (const auto &event : postmortem.timeline) {
        isBehindCurrent = isBehindCurrent || event.id == current;
        if (!event.decisionPoint)
            continue;
        ++walk.count;
        if (seen.contains(event.id))
            continue;
        walk.left.append(event);
        if (isBehindCurrent && walk.next.isNull())
            walk.next = event.id;
    }
    if (walk.next.isNull() && !walk.left.isEmpty())
        walk.next = walk.left.first().id;
    return walk;
}

} // namespace debrief
