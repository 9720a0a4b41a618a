// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"
#include "store/DamagedRow.h"
#include "store/Query.h"

#include <QDate>
#include <QStringList>

namespace debrief {

/// Reads the fields of a value, column by column. What cannot be read becomes a default and a note in `damaged`:
/// the row itself is never left out.
class RowReader
{
public:
    /// `columns` names what is read, for the notes.
    RowReader(const Query &query, QString table, const QStringList &columns, QList<DamagedRow> &damaged,
              int firstColumn = 0);

    /// The row's own id. Text that is no id gives one derived from it, so that the row can be shown.
    template <typename IdType>
    IdType ownId()
    {
        return IdType(readOwnId());
    }
    /// An id of something else; empty text is null.
    template <typename IdType>
    IdType id()
    {
        return IdType(readId());
    }
    QString text();
    int number();
    bool boolean() { return number() != 0; }
    Instant instant() { return fromMillis(next().toLongLong()); }
    Millis millis() { return Millis(next().toLongLong()); }
    std::optional<Instant> optionalInstant();
    /// Invalid when there is none.
    QDate date();
    std::optional<QDate> optionalDate();

    template <typename E>
    E key(E fallback)
    {
        const auto text = next().toString();
        const auto value = enumFromKey<E>(text);
        if (!value)
            unknownValue(text);
        return value.value_or(fallback);
    }
    template <typename E>
    QFlags<E> flags()
    {
        QFlags<E> known;
        for (const auto &entry : enumEntries<E>())
            known |= entry.value;
        const int bits = number();
        if ((bits & ~int(known)) != 0)
            unknownValue(QString::number(bits));
        return QFlags<E>(QFlag(bits)) & known;
    }
    /// Notes that the column read last holds something that is not a value of it.
    void unknownValue(const QString &text);

private:
    QVariant next() { return m_query.value(m_first + m_column++); }
    QUuid readOwnId();
    QUuid readId();
    void note(const QString &problem);

    const Query &m_query;
    QString m_table;
    const QStringList &m_columns;
    QList<DamagedRow> &m_damaged;
    QString m_rowId;
    int m_first = 0;
    int m_column = 0;
};

} // namespace debrief
