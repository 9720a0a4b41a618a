// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

namespace debrief {

[[nodiscard]] ChangeSet planClosureCheck(QDate dueOn);
/// Takes the answers, the due day and what was learned. The outcome follows from extending and closing only.
[[nodiscard]] ChangeSet answerClosureCheck(const Postmortem &postmortem, const ClosureCheck &after);
[[nodiscard]] ChangeSet removeClosureCheck(const Postmortem &postmortem, const ClosureCheckId &id);
/// Ends this check and plans the next for `nextDue`. Without a reason, with "other" and no words, or with a day that is
/// not later it is an error.
[[nodiscard]] Result<ChangeSet> extendClosure(const Postmortem &postmortem, const ClosureCheckId &id,
                                              ExtensionReason reason, const QString &words, QDate nextDue, Instant now);
/// Closes the incident with the explicit statement. Without one it is an error.
[[nodiscard]] Result<ChangeSet> closeIncident(const Postmortem &postmortem, const ClosureCheckId &id,
                                              const QString &statement, Instant now);

} // namespace debrief
