// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

namespace debrief {

// What was said in the meeting becomes something of its own or is dropped; either way it is settled and stays in the
// record. Ids that are unknown or settled already are passed over.

/// Each becomes an action item at the end of the list, with the capture's text as its title.
[[nodiscard]] ChangeSet makeActions(const Postmortem &postmortem, const QList<CaptureId> &ids);
/// Each becomes an answer to why the incident happened, to be moved to its place in the tree.
[[nodiscard]] ChangeSet makeCauses(const Postmortem &postmortem, const QList<CaptureId> &ids);
/// Each becomes a reflection of that kind.
[[nodiscard]] ChangeSet makeReflections(const Postmortem &postmortem, const QList<CaptureId> &ids, ReflectionKind kind);
[[nodiscard]] ChangeSet dropCaptures(const Postmortem &postmortem, const QList<CaptureId> &ids);

[[nodiscard]] QList<Capture> openCaptures(const Postmortem &postmortem);

} // namespace debrief
