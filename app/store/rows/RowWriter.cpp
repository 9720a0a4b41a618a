// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/RowWriter.h"

namespace debrief {

void RowWriter::text(const QString &text)
{
    if (text.isNull()) {
        m_query.bind(QStringLiteral("")); // Qt would bind NULL
        return;
    }
    if (!text.contains(QChar::Null)) {
        m_query.bind(text);
        return;
    }
    auto clean = text;
    m_query.bind(clean.remove(QChar::Null));
}

void RowWriter::instant(const std::optional<Instant> &instant)
{
    m_query.bind(instant ? QVariant(toMillis(*instant)) : QVariant());
}

void RowWriter::date(QDate date)
{
    m_query.bind(date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant());
}

} // namespace debrief
