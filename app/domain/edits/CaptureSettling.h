// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

// What was said in the meeting becomes something of its own, is kept as it is or is dropped; either way it is settled,
// stays in the record and says what became of it. Ids that are unknown or settled already are passed over.

/// Each becomes an action item at the end of the list, with the capture's text as its title. The event it was said
/// about is named in the details.
[[nodiscard]] ChangeSet makeActions(const Postmortem &postmortem, const QList<CaptureId> &ids);
/// It becomes this action item: what was said in other words.
[[nodiscard]] ChangeSet makeAction(const Postmortem &postmortem, const CaptureId &id, const ActionItem &item);
/// Each becomes an answer to why `parent` came to be (null: the incident), with the event it was said about as
/// evidence.
[[nodiscard]] ChangeSet makeCauses(const Postmortem &postmortem, const QList<CaptureId> &ids,
                                   const CauseId &parent = {});
/// Each becomes a reflection of that kind.
[[nodiscard]] ChangeSet makeReflections(const Postmortem &postmortem, const QList<CaptureId> &ids, ReflectionKind kind);
/// Their texts go to the end of that item's details.
[[nodiscard]] ChangeSet mergeCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids, const ActionId &into);
[[nodiscard]] ChangeSet dropCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids,
                                     const QString &reason = {});
/// Notes that are only notes.
[[nodiscard]] ChangeSet keepCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids);

[[nodiscard]] QList<Capture> openCaptures(const Postmortem &postmortem);
/// Parked and not settled, in the order of saying.
[[nodiscard]] QList<Capture> parkedCaptures(const Postmortem &postmortem);

} // namespace debrief
