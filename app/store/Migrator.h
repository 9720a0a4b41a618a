// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QList>
#include <QStringList>

namespace debrief {

class SqliteConnection;

/// One step of the schema.
struct Migration
{
    int version = 0; ///< the schema's number afterwards
    QStringList statements;
};

/// "DBRF": marks our files in SQLite's header.
constexpr qint32 libraryApplicationId = 0x44425246;

/// The steps this program knows, ascending from 1, read from resources/sql.
[[nodiscard]] QList<Migration> libraryMigrations();
/// Cuts a script where SQLite says a statement is complete, so that a trigger stays whole.
[[nodiscard]] QStringList sqlStatements(const QString &script);

/// Carries out the steps above the file's own number, each in a transaction together with the new number.
/// After an error the file stands where the last good step left it.
[[nodiscard]] Result<Done> migrate(SqliteConnection &connection, const QList<Migration> &migrations);
[[nodiscard]] Result<int> schemaVersion(SqliteConnection &connection);

} // namespace debrief
