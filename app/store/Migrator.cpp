// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrator.h"

#include "store/Query.h"
#include "store/SqliteConnection.h"
#include "store/StoreError.h"
#include "store/Transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace debrief {

QList<Migration> libraryMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql"));
    for (const auto &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.append(
            {name.left(name.indexOf(QLatin1Char('_'))).toInt(), sqlStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

QStringList sqlStatements(const QString &script)
{
    QStringList statements;
    QStringList pending;
    for (const auto &line : script.split(QLatin1Char('\n'))) {
        const bool begun = !pending.isEmpty();
        if (!begun && (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--"))))
            continue;
        pending.append(line);
        const auto text = pending.join(QLatin1Char('\n'));
        if (sqlite3_complete(text.toUtf8().constData()) != 0) {
            statements.append(text.trimmed());
            pending.clear();
        }
    }
    if (!pending.isEmpty())
        statements.append(pending.join(QLatin1Char('\n')).trimmed()); // incomplete: running it says so
    return statements;
}

Result<int> schemaVersion(SqliteConnection &connection)
{
    const auto version = connection.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return int(version.value());
}

namespace {

Result<Done> step(SqliteConnection &connection, const Migration &migration)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    if (!transaction.outcome())
        return transaction.outcome();
    auto statements = migration.statements;
    // Pragmas take no placeholders.
    statements += QStringLiteral("PRAGMA application_id = %1").arg(libraryApplicationId);
    statements += QStringLiteral("PRAGMA user_version = %1").arg(migration.version);
    for (const auto &statement : std::as_const(statements)) {
        if (const auto result = connection.run(statement); !result)
            return result;
    }
    Query writtenBy(connection, QStringLiteral("INSERT INTO setting(name, value) VALUES('written_by', ?) "
                                               "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    const auto version = QCoreApplication::applicationVersion();
    if (const auto result = writtenBy.bind(version.isEmpty() ? QStringLiteral("?") : version).run(); !result)
        return result;
    return transaction.commit();
}

} // namespace

Result<Done> migrate(SqliteConnection &connection, const QList<Migration> &migrations)
{
    const auto current = schemaVersion(connection);
    if (!current)
        return current.error();
    for (const auto &migration : migrations) {
        if (migration.version <= current.value())
            continue;
        if (const auto result = step(connection, migration); !result)
            return result;
        qCInfo(storeLog) << connection.path() << "is now at schema" << migration.version;
    }
    return Done{};
}

} // namespace debrief
