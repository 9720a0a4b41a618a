// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Result.h"
#include "store/DamagedRow.h"

namespace debrief {

class SqliteConnection;

/// An action item and where it comes from.
struct ActionRow
{
    PostmortemId postmortem;
    QString reference;
    QString postmortemTitle;
    ActionItem item;

    friend bool operator==(const ActionRow &, const ActionRow &) = default;
};

/// Which action items; the conditions add up. None set: every item.
struct ActionQuery
{
    bool openOnly = false;
    bool overdueOnly = false;  ///< open with a deadline before `asOf`
    bool blockingOnly = false; ///< open P0
    QDate asOf;
};

/// By priority, then deadline (none last), reference and place in the list.
[[nodiscard]] Result<QList<ActionRow>> readActions(SqliteConnection &connection, const ActionQuery &query);

} // namespace debrief
