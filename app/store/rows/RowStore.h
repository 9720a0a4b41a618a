// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows/Rows.h"

namespace debrief {

// What every table is written and read with. `postmortem` is the key of the row in table postmortem.

namespace sql {

inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

inline QString upsert(const TableLayout &layout)
{
    QStringList updates;
    for (const auto &column : layout.columns.mid(1))
        updates.append(column + QStringLiteral(" = excluded.") + column);
    return QStringLiteral("INSERT INTO %1(postmortem, %2) VALUES(?, %3) ON CONFLICT(postmortem, id) DO UPDATE SET %4")
        .arg(layout.table, layout.columns.join(QStringLiteral(", ")), placeholders(layout.columns.size()),
             updates.join(QStringLiteral(", ")));
}

inline QString update(const TableLayout &layout)
{
    return QStringLiteral("UPDATE %1 SET %2 = ? WHERE key = ?")
        .arg(layout.table, layout.columns.join(QStringLiteral(" = ?, ")));
}

inline QString select(const TableLayout &layout, const QString &where)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
        .arg(layout.columns.join(QStringLiteral(", ")), layout.table, where);
}

} // namespace sql

template <typename T>
Result<Done> upsertRow(SqliteConnection &connection, qint64 postmortem, const T &item)
{
    static const auto statement = sql::upsert(layoutOf<T>());
    Query query(connection, statement);
    query.bind(postmortem);
    RowWriter row(query);
    writeRow(row, item);
    return query.run();
}

template <typename T>
Result<Done> upsertRows(SqliteConnection &connection, qint64 postmortem, const QList<T> &items)
{
    for (const auto &item : items) {
        if (const auto written = upsertRow(connection, postmortem, item); !written)
            return written;
    }
    return Done{};
}

template <typename T>
Result<Done> deleteRow(SqliteConnection &connection, qint64 postmortem, const T &item)
{
    static const auto statement =
        QStringLiteral("DELETE FROM %1 WHERE postmortem = ? AND id = ?").arg(layoutOf<T>().table);
    Query query(connection, statement);
    query.bind(postmortem);
    RowWriter(query).id(item.id);
    return query.run();
}

/// In no particular order.
template <typename T>
Result<Done> readRows(SqliteConnection &connection, qint64 postmortem, QList<T> &items, QList<DamagedRow> &damaged)
{
    const auto &layout = layoutOf<T>();
    static const auto statement = sql::select(layout, QStringLiteral("postmortem"));
    Query query(connection, statement);
    query.bind(postmortem);
    while (query.next()) {
        RowReader row(query, layout.table, layout.columns, damaged);
        items.append(readRow<T>(row));
    }
    return query.outcome();
}

/// The columns of one group of table postmortem.
template <typename T>
Result<Done> updateGroup(SqliteConnection &connection, qint64 postmortem, const T &group)
{
    static const auto statement = sql::update(layoutOf<T>());
    Query query(connection, statement);
    RowWriter row(query);
    writeRow(row, group);
    return query.bind(postmortem).run();
}

template <typename T>
Result<Done> readGroup(SqliteConnection &connection, qint64 postmortem, T &group, QList<DamagedRow> &damaged)
{
    const auto &layout = layoutOf<T>();
    static const auto statement = sql::select(layout, QStringLiteral("key"));
    Query query(connection, statement);
    if (query.bind(postmortem).next()) {
        RowReader row(query, layout.table, layout.columns, damaged);
        group = readRow<T>(row);
    }
    return query.outcome();
}

} // namespace debrief
