// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/RowReader.h"

#include <QCoreApplication>

#include <limits>

namespace debrief {

RowReader::RowReader(const Query &query, QString table, const QStringList &columns, QList<DamagedRow> &damaged,
                     int firstColumn)
    : m_query(query)
    , m_table(std::move(table))
    , m_columns(columns)
    , m_damaged(damaged)
    , m_first(firstColumn)
{
}

QString RowReader::text()
{
    auto text = next().toString();
    if (text.contains(QChar::Null)) {
        note(QCoreApplication::translate("RowReader", "%1 holds a character that no text may hold.")
                 .arg(m_columns.value(m_column - 1)));
        text.remove(QChar::Null);
    }
    return text;
}

int RowReader::number()
{
    const auto value = next().toLongLong();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        unknownValue(QString::number(value));
        return 0;
    }
    return int(value);
}

std::optional<Instant> RowReader::optionalInstant()
{
    const auto value = next();
    if (value.isNull())
        return std::nullopt;
    return fromMillis(value.toLongLong());
}

QDate RowReader::date()
{
    return optionalDate().value_or(QDate());
}

std::optional<QDate> RowReader::optionalDate()
{
    const auto value = next();
    if (value.isNull())
        return std::nullopt;
    const auto date = QDate::fromString(value.toString(), Qt::ISODate);
    if (date.isValid())
        return date;
    unknownValue(value.toString());
    return std::nullopt;
}

void RowReader::unknownValue(const QString &text)
{
    note(QCoreApplication::translate("RowReader", "%1 holds “%2”, which means nothing there.")
             .arg(m_columns.value(m_column - 1), text.left(80)));
}

QUuid RowReader::readOwnId()
{
    m_rowId = next().toString();
    const auto id = QUuid::fromString(m_rowId);
    if (!id.isNull())
        return id;
    unknownValue(m_rowId);
    return QUuid::createUuidV5(QUuid(), m_rowId);
}

QUuid RowReader::readId()
{
    const auto text = next().toString();
    const auto id = QUuid::fromString(text);
    if (id.isNull() && !text.isEmpty())
        unknownValue(text);
    return id;
}

void RowReader::note(const QString &problem)
{
    m_damaged.append({{}, m_table, m_rowId, problem});
}

} // namespace debrief
