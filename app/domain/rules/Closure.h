// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// What the action items say about the first two questions of a closure check.
struct ClosureFacts
{
    int urgent = 0;                  ///< P0 items, those decided against included
    QList<ActionId> urgentOpen;      ///< P0 neither done nor decided against
    int next = 0;                    ///< P1 items
    QList<ActionId> nextNotMoving;   ///< P1 not started or blocked
    QList<ActionId> blocked;         ///< of any priority: to be escalated
    Answer urgentDone = Answer::Yes; ///< what the items suggest
    Answer nextUnderWay = Answer::Yes;
    QString urgentText;  ///< "1 of 2 P0 items done."
    QString nextText;    ///< "2 of 3 P1 items under way or done."
    QString blockedText; ///< "1 item is blocked. Ask who can unblock it."; empty without any
};
[[nodiscard]] ClosureFacts closureFacts(const QList<ActionItem> &actions);

/// The check that is pending, the earliest of several; nullptr when none is.
[[nodiscard]] const ClosureCheck *pendingClosureCheck(const QList<ClosureCheck> &checks);

/// Yes to the first three questions.
[[nodiscard]] bool canClose(const ClosureCheck &check);
/// What stands in the way, in words; empty when it can be closed.
[[nodiscard]] QStringList whyNotClosed(const ClosureCheck &check);
/// The answers of the check and the items say different things: one sentence each.
[[nodiscard]] QStringList contradictions(const ClosureCheck &check, const ClosureFacts &facts);

/// A week after the check, or after today when that is later.
[[nodiscard]] QDate proposedExtension(const ClosureCheck &check, QDate today);
[[nodiscard]] int extensionCount(const QList<ClosureCheck> &checks);
/// After two extensions: "The check has moved 2 times. Decide for each open item: do it, shrink it or drop it." Else
/// empty.
[[nodiscard]] QString extensionDecision(const QList<ClosureCheck> &checks);

/// The explicit statement, ready to be edited. Says only what the items and answers say.
[[nodiscard]] QString defaultClosingStatement(const Postmortem &postmortem);

} // namespace debrief
