// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Query.h"

#include "store/SqliteConnection.h"
#include "store/StoreError.h"

#include <QSqlError>
#include <QSqlQuery>

namespace debrief {

Query::Query(SqliteConnection &connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
    auto statement = m_connection.takeStatement(m_sql);
    if (statement)
        m_statement = std::move(statement).value();
    else
        m_error = statement.error();
}

Query::~Query()
{
    if (m_statement)
        m_connection.giveBack(m_sql, std::move(m_statement));
}

Query &Query::bind(const QVariant &value)
{
    if (m_statement)
        m_statement->bindValue(m_bound++, value);
    return *this;
}

Result<Done> Query::run()
{
    if (!m_error)
        execute();
    return outcome();
}

bool Query::next()
{
    if (!m_error && !m_executed)
        execute();
    if (m_error)
        return false;
    if (m_statement->next())
        return true;
    if (m_statement->lastError().isValid())
        fail();
    return false;
}

Result<Done> Query::outcome() const
{
    if (m_error)
        return *m_error;
    return Done{};
}

QVariant Query::value(int column) const
{
    return m_statement ? m_statement->value(column) : QVariant();
}

int Query::changedRows() const
{
    return m_statement ? m_statement->numRowsAffected() : 0;
}

void Query::execute()
{
    m_executed = true;
    m_bound = 0;
    if (!m_statement->exec())
        fail();
}

void Query::fail()
{
    m_error = storeError(m_statement->lastError(), m_connection.path(), m_sql);
    m_statement.reset(); // after an error it is not worth keeping
}

} // namespace debrief
