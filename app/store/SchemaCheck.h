// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Migrator.h"

namespace debrief {

/// How the tables, indexes, triggers and views of a file differ from what Debrief creates.
struct SchemaDifference
{
    QStringList missing; ///< Debrief cannot work without them
    QStringList changed; ///< same name, other definition
    QStringList foreign; ///< triggers and views that are not ours: they would run with our statements

    [[nodiscard]] bool isEmpty() const { return missing.isEmpty() && changed.isEmpty() && foreign.isEmpty(); }
};

/// Carries the migrations out in memory and compares. Tables and indexes that somebody added do no harm.
[[nodiscard]] Result<SchemaDifference> compareSchema(SqliteConnection &connection, const QList<Migration> &migrations);

} // namespace debrief
