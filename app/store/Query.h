// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace debrief {

class SqliteConnection;

/// One prepared, forward-only statement. After an error every call does nothing and `outcome` says what happened.
class Query
{
public:
    Query(SqliteConnection &connection, QString sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// The next placeholder, from the left.
    Query &bind(const QVariant &value);
    /// For a statement without rows. Afterwards the next values can be bound.
    [[nodiscard]] Result<Done> run();
    /// Runs the statement at the first call. False at the end and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<Done> outcome() const;

    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    /// How many rows the last run changed.
    [[nodiscard]] int changedRows() const;

private:
    void execute();
    void fail();

    SqliteConnection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_statement;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_executed = false;
};

} // namespace debrief
