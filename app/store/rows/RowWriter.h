// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"
#include "store/Query.h"

#include <QDate>

namespace debrief {

/// Binds the fields of a value, column by column.
class RowWriter
{
public:
    explicit RowWriter(Query &query)
        : m_query(query)
    {
    }

    template <typename Tag>
    void id(const Id<Tag> &id)
    {
        // A null id is empty text: "no parent" sorts and compares like any other value.
        m_query.bind(id.isNull() ? QStringLiteral("") : id.toString());
    }
    /// Without U+0000, which other programs take for the end. Never NULL.
    void text(const QString &text);
    void number(qint64 number) { m_query.bind(number); }
    void boolean(bool value) { m_query.bind(value ? 1 : 0); }
    void instant(Instant instant) { m_query.bind(toMillis(instant)); }
    void instant(const std::optional<Instant> &instant);
    /// An invalid date is NULL.
    void date(QDate date);
    void date(const std::optional<QDate> &date) { this->date(date.value_or(QDate())); }
    template <typename E>
    void key(E value)
    {
        m_query.bind(enumKey(value));
    }
    template <typename E>
    void flags(QFlags<E> flags)
    {
        m_query.bind(int(flags));
    }

private:
    Query &m_query;
};

} // namespace debrief
