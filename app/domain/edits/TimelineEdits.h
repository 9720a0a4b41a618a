// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

#include <functional>

namespace debrief {

// Each function answers with the edit; nothing is changed before it is applied. An unknown id gives an empty edit.

/// Several may be added at once. A null id becomes a fresh one. Stands behind the events of the same moment.
[[nodiscard]] ChangeSet addEvents(const Postmortem &postmortem, const QList<TimelineEvent> &drafts);
[[nodiscard]] ChangeSet addEvent(const Postmortem &postmortem, const TimelineEvent &draft);
/// Takes the values of `after`; its `order` only follows from the moment: another moment puts it last of that moment.
[[nodiscard]] ChangeSet replaceEvent(const Postmortem &postmortem, const TimelineEvent &after);
/// Changes several the same way: `change` gets each event and must leave id, moment and order alone.
[[nodiscard]] ChangeSet changeEvents(const Postmortem &postmortem, const QList<EventId> &ids,
                                     const std::function<void(TimelineEvent &)> &change);
/// Also takes them out of the evidence of causes and from captures.
[[nodiscard]] ChangeSet removeEvents(const Postmortem &postmortem, const QList<EventId> &ids);
/// The copies stand at the same moments, behind what is there, without marks.
[[nodiscard]] ChangeSet duplicateEvents(const Postmortem &postmortem, const QList<EventId> &ids);
/// Later (or earlier, when negative) by the same span each.
[[nodiscard]] ChangeSet shiftEvents(const Postmortem &postmortem, const QList<EventId> &ids, Millis by);
/// Among events of the same moment: up (negative) or down by so many places; stops at the ends.
[[nodiscard]] ChangeSet reorderEvent(const Postmortem &postmortem, const EventId &id, int places);
/// Can it be moved up (-1) or down (+1) without changing its time?
[[nodiscard]] bool canReorderEvent(const Postmortem &postmortem, const EventId &id, int places);

} // namespace debrief
