// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

namespace debrief {

/// Takes the values of `after` except the stage, which changeStage moves.
[[nodiscard]] ChangeSet replaceIncident(const Postmortem &postmortem, const IncidentDetails &after);
/// Also backwards, always with an entry in the history. "Not required" needs a reason, else it is an error.
/// The stage it already has gives an empty edit.
[[nodiscard]] Result<ChangeSet> changeStage(const Postmortem &postmortem, Stage to, Instant now,
                                            const QString &reason = {});
/// Published: remembers when and where, moves the stage forward and plans the first closure check for `closureDue`
/// where none is planned.
[[nodiscard]] ChangeSet publish(const Postmortem &postmortem, Instant now, const QString &address, QDate closureDue);

} // namespace debrief
