// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingState.h"

namespace debrief {

/// The pages of the debrief, in the order they are shown.
enum class DebriefPage { WentWell, Thanks, WhatChanges, NextDates, Closing };
constexpr int debriefPageCount = 5;

/// Everything the shared window can show in that part, in the order "next" walks through it:
/// Frame: the purpose, then each ground rule. Timeline: each event, then the gate. Whys: the problem, then the tree,
/// each cause before its children. Actions: each item. Debrief: its pages, and behind the one for thanks each of them,
/// to be read out.
[[nodiscard]] QList<MeetingItem> itemsOf(PartKind part, const Postmortem &postmortem, const Agenda &agenda);

[[nodiscard]] MeetingItem eventItem(const EventId &id);
[[nodiscard]] MeetingItem causeItem(const CauseId &id); ///< null id: the problem the whys start from
[[nodiscard]] MeetingItem actionItem(const ActionId &id);
[[nodiscard]] MeetingItem placeItem(qsizetype place);
[[nodiscard]] MeetingItem gateItem();
[[nodiscard]] MeetingItem thanksItem(const ReflectionId &id);

/// Where the meeting is in the items of its current part; -1 when there are none. What was shown last, or the first
/// where nothing was shown yet or it is gone.
[[nodiscard]] qsizetype currentPlace(const MeetingState &state, const QList<MeetingItem> &items);
/// The one before or after; nothing at either end.
[[nodiscard]] std::optional<MeetingItem> nextItem(const MeetingState &state, const QList<MeetingItem> &items);
[[nodiscard]] std::optional<MeetingItem> previousItem(const MeetingState &state, const QList<MeetingItem> &items);

/// Where the debrief is.
struct DebriefPlace
{
    DebriefPage page = DebriefPage::WentWell;
    ReflectionId thanks; ///< the one that is read out; null: the whole page is shown

    friend bool operator==(const DebriefPlace &, const DebriefPlace &) = default;
};
[[nodiscard]] DebriefPlace debriefPlace(const MeetingItem &item);
/// Outside of the debrief its first page.
[[nodiscard]] DebriefPlace debriefPlace(const MeetingState &state, const Postmortem &postmortem, const Agenda &agenda);
/// It was shown by itself, so it was read out.
[[nodiscard]] bool wasReadOut(const Postmortem &postmortem, const ReflectionId &thanks);

/// The event shown in the walkthrough; null outside of it, at the gate and without events.
[[nodiscard]] EventId currentEvent(const MeetingState &state, const Postmortem &postmortem);
/// The cause the whys stand at; null: the problem itself. Kept while the meeting is in another part.
[[nodiscard]] CauseId currentCause(const MeetingState &state, const Postmortem &postmortem);

} // namespace debrief
