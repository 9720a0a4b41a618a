// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

namespace debrief {

class SqliteConnection;

/// Rolls back when it goes out of scope without a commit that worked.
class Transaction
{
public:
    enum class Kind {
        Read,  ///< everything read inside belongs to one moment
        Write, ///< takes the right to write at once, so it cannot fail half-way for want of it
    };

    explicit Transaction(SqliteConnection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it began.
    [[nodiscard]] Result<Done> outcome() const { return m_begun; }
    [[nodiscard]] Result<Done> commit();

private:
    SqliteConnection &m_connection;
    Result<Done> m_begun;
    bool m_open = false;
};

} // namespace debrief
