// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteConnection.h"

#include "store/Query.h"
#include "store/StoreError.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <cstring>
#include <sqlite3.h>

namespace debrief {

namespace {

struct Pragma
{
    const char *statement;
    const char *reason;
};

constexpr Pragma pragmas[] = {
    {"PRAGMA busy_timeout = 250", "Qt's five seconds would freeze the window"},
    {"PRAGMA journal_mode = DELETE", "one file at any moment; a file moved away is noticed, which WAL does not"},
    {"PRAGMA synchronous = FULL", "an edit is on the disk before it is acknowledged"},
    {"PRAGMA foreign_keys = ON", "off by default; removing a postmortem removes its rows"},
    {"PRAGMA trusted_schema = OFF", "a stranger's file must not run functions from its schema"},
    {"PRAGMA cell_size_check = ON", "damage shows when a page is read, not later"},
    {"PRAGMA mmap_size = 0", "a disk error stays an error instead of ending the process"},
    {"PRAGMA temp_store = MEMORY", "nothing of a library is left in a folder others can read"},
};

/// Larger than any text Debrief takes in, far smaller than what SQLite would accept from a crafted file.
constexpr int longestValue = 16 * 1024 * 1024;

QString connectOptions(SqliteConnection::Access access)
{
    auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=250");
    if (access == SqliteConnection::Access::ReadOnly || access == SqliteConnection::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (access == SqliteConnection::Access::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString databaseName(const QString &path, SqliteConnection::Access access)
{
    switch (access) {
    case SqliteConnection::Access::InMemory:
        return QStringLiteral(":memory:");
    case SqliteConnection::Access::Immutable:
        return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded)) +
               QStringLiteral("?immutable=1");
    default:
        return path;
    }
}

} // namespace

SqliteConnection::SqliteConnection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_statements.clear();
    {
        auto database = QSqlDatabase::database(m_name, false);
        database.close();
    } // removeDatabase complains while a QSqlDatabase is alive
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path, Access access)
{
    const QString name = QStringLiteral("debrief-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(databaseName(path, access));
    database.setConnectOptions(connectOptions(access));
    const bool opened = database.open();
    const auto error = database.lastError();
    database = QSqlDatabase();
    auto connection = std::unique_ptr<SqliteConnection>(new SqliteConnection(path, name));
    if (!opened)
        return storeError(error, path, QStringLiteral("open"));
    if (const auto result = connection->setUp(access); !result)
        return result.error();
    return connection;
}

Result<Done> SqliteConnection::setUp(Access access)
{
    harden();
    const bool writable = access == Access::ReadWrite || access == Access::QueryOnly;
    for (const auto &pragma : pragmas) {
        // Asking for a journal mode reads the file; where nothing is written it changes nothing.
        if (!writable && std::strstr(pragma.statement, "journal_mode") != nullptr)
            continue;
        qCDebug(storeLog) << pragma.statement << "-" << pragma.reason;
        if (const auto result = run(QString::fromLatin1(pragma.statement)); !result)
            return result;
    }
    if (access != Access::ReadWrite && access != Access::InMemory)
        return run(QStringLiteral("PRAGMA query_only = ON"));
    return Done{};
}

void SqliteConnection::harden()
{
    m_handle = findHandle();
    if (m_handle == nullptr)
        return;
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1); // VACUUM INTO needs one
}

sqlite3 *SqliteConnection::findHandle() const
{
    // Only where Qt's driver uses the SQLite we are linked with: another copy would not know our pointers.
    QSqlQuery query(QStringLiteral("SELECT sqlite_source_id()"), QSqlDatabase::database(m_name, false));
    if (!query.next() || query.value(0).toString() != QLatin1String(sqlite3_sourceid()))
        return nullptr;
    const auto pointer = QSqlDatabase::database(m_name, false).driver()->handle();
    if (!pointer.isValid() || qstrcmp(pointer.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(pointer.data());
}

bool SqliteConnection::isInTransaction() const
{
    return m_handle == nullptr || sqlite3_get_autocommit(m_handle) == 0;
}

Result<Done> SqliteConnection::run(const QString &sql)
{
    Query query(*this, sql);
    return query.run();
}

Result<qint64> SqliteConnection::number(const QString &sql)
{
    Query query(*this, sql);
    const qint64 value = query.next() ? query.number(0) : 0;
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return value;
}

Result<std::unique_ptr<QSqlQuery>> SqliteConnection::takeStatement(const QString &sql)
{
    if (auto &kept = m_statements[sql]; !kept.empty()) {
        auto statement = std::move(kept.back());
        kept.pop_back();
        return statement;
    }
    auto statement = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
    statement->setForwardOnly(true);
    qCDebug(sqlLog).noquote() << sql;
    if (!statement->prepare(sql))
        return storeError(statement->lastError(), m_path, sql);
    return statement;
}

void SqliteConnection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement)
{
    statement->finish(); // an unfinished SELECT would hold a read lock
    m_statements[sql].push_back(std::move(statement));
}

} // namespace debrief
