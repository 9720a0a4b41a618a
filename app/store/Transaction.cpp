// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"

#include "store/SqliteConnection.h"
#include "store/StoreError.h"

namespace debrief {

Transaction::Transaction(SqliteConnection &connection, Kind kind)
    : m_connection(connection)
    , m_begun(connection.run(kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")))
    , m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    // After a full disk, an I/O error or no memory SQLite may have rolled back on its own.
    if (!m_open || !m_connection.isInTransaction())
        return;
    if (const auto result = m_connection.run(QStringLiteral("ROLLBACK")); !result)
        qCWarning(storeLog).noquote() << "Rolling back failed:" << result.error().message;
}

Result<Done> Transaction::commit()
{
    auto result = m_connection.run(QStringLiteral("COMMIT"));
    if (result)
        m_open = false;
    return result;
}

} // namespace debrief
