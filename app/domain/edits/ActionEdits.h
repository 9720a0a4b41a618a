// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

#include <functional>

namespace debrief {

// A position counts the whole list from 0; out of range means the end. Unknown ids give an empty edit.

/// A null id becomes a fresh one.
[[nodiscard]] ChangeSet addAction(const Postmortem &postmortem, const ActionItem &draft, qsizetype position = -1);
/// Takes the values of `after` except its place, state and history, which have edits of their own. Another owner has
/// not accepted yet.
[[nodiscard]] ChangeSet replaceAction(const Postmortem &postmortem, const ActionItem &after);
/// Changes several the same way: owner, priority, deadline. Place, state and history stay.
[[nodiscard]] ChangeSet changeActions(const Postmortem &postmortem, const QList<ActionId> &ids,
                                      const std::function<void(ActionItem &)> &change);
[[nodiscard]] ChangeSet removeActions(const Postmortem &postmortem, const QList<ActionId> &ids);
/// Copies not started, without ticket, history and acceptance, each behind its original.
[[nodiscard]] ChangeSet duplicateActions(const Postmortem &postmortem, const QList<ActionId> &ids);
[[nodiscard]] ChangeSet moveActions(const Postmortem &postmortem, const QList<ActionId> &ids, qsizetype position);
/// Writes the step into the history. The note is the reason when blocked or not done, and is kept as such; a state
/// that needs no reason clears it. An item already in that state changes only when the note is another.
[[nodiscard]] ChangeSet setActionState(const Postmortem &postmortem, const QList<ActionId> &ids, ActionState state,
                                       Instant now, const QString &note = {});
[[nodiscard]] bool needsReason(ActionState state);

} // namespace debrief
