// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

#include <functional>

namespace debrief {

// A position counts the children of one parent from 0; out of range means the end. Unknown ids give an empty edit.

/// A new answer to "why?" below `parent`; a null parent means: why the incident itself. A null id becomes a fresh one.
[[nodiscard]] ChangeSet addCause(const Postmortem &postmortem, const Cause &draft, const CauseId &parent = {},
                                 qsizetype position = -1);
/// Right behind its sibling.
[[nodiscard]] ChangeSet addSiblingCause(const Postmortem &postmortem, const Cause &draft, const CauseId &sibling);
/// Takes the values of `after` except its place in the tree, which moveCauses changes.
[[nodiscard]] ChangeSet replaceCause(const Postmortem &postmortem, const Cause &after);
/// Changes several the same way, except their places.
[[nodiscard]] ChangeSet changeCauses(const Postmortem &postmortem, const QList<CauseId> &ids,
                                     const std::function<void(Cause &)> &change);
[[nodiscard]] ChangeSet markSystemic(const Postmortem &postmortem, const QList<CauseId> &ids, bool systemic);
/// With everything below them. Action items that answer one of them lose that link.
[[nodiscard]] ChangeSet removeCauses(const Postmortem &postmortem, const QList<CauseId> &ids);
/// Puts them (with all below) under another parent, before what stands at `position` there.
/// Empty when one would come to stand below itself.
[[nodiscard]] ChangeSet moveCauses(const Postmortem &postmortem, const QList<CauseId> &ids, const CauseId &newParent,
                                   qsizetype position = -1);
/// Up (negative) or down among its siblings; stops at the ends.
[[nodiscard]] ChangeSet reorderCause(const Postmortem &postmortem, const CauseId &id, int places);

} // namespace debrief
