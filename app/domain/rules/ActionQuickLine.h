// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

#include <QStringList>

namespace debrief {

struct ActionLineContext
{
    QDate today;
    QStringList owners; ///< names known in this library: people, teams, owners of other items
};

struct ActionLine
{
    ActionItem item;   ///< without an id
    QStringList notes; ///< how the line was understood where that was not typed: "Due on 25 March."
    /// Known names the typed owner could mean, when it is more than one. The item holds the owner as typed.
    QStringList ownerChoices;
};

/// Turns one typed line into an action item: Add pool alert @Backend P0 3d => alert fires above 90%
/// `@Name` or `@"DevOps team"` is the owner, P0 to P3 the priority, a span or day at the end of the words before `=>`
/// (or ⇒) the deadline, what follows the arrow the success criteria. Owner, priority and deadline may come in any
/// order after the title. Only what stands there is taken; a line without a title is an error that says how to write
/// it.
[[nodiscard]] Result<ActionLine> parseActionLine(const QString &line, const ActionLineContext &context);

} // namespace debrief
