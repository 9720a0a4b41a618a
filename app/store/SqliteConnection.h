// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

class QSqlQuery;
struct sqlite3;

namespace debrief {

/// Owns one connection to one file: its name, its pragmas, its prepared statements. Lives in one thread.
class SqliteConnection
{
public:
    enum class Access {
        ReadWrite,
        QueryOnly, ///< may roll back what a crashed program left, writes nothing else
        ReadOnly,  ///< changes not one byte, keeps SQLite's read locks
        Immutable, ///< changes not one byte and takes no locks: for places that cannot be written
        InMemory,
    };

    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    /// The file exists already, except for InMemory. Damage shows at the first read, not here.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const QString &path, Access access);

    [[nodiscard]] QString path() const { return m_path; }
    /// Runs one statement that gives no rows.
    [[nodiscard]] Result<Done> run(const QString &sql);
    /// The single number a statement gives, 0 without a row.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /// True also when it cannot be known.
    [[nodiscard]] bool isInTransaction() const;

    /// A prepared statement, from the store of those in hand; give it back after use.
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> takeStatement(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> statement);

private:
    SqliteConnection(QString path, QString name);
    [[nodiscard]] Result<Done> setUp(Access access);
    void harden();
    [[nodiscard]] sqlite3 *findHandle() const;

    QString m_path;
    QString m_name;
    sqlite3 *m_handle = nullptr; ///< null where the driver uses another SQLite
    std::map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_statements;
};

} // namespace debrief
