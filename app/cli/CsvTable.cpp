// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CsvTable.h"

#include <QCoreApplication>

namespace debrief {

namespace {

class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<QStringList>> read()
    {
        while (m_at < m_text.size()) {
            if (!readField()) {
                return Error{
                    Error::Kind::BadInput,
                    QCoreApplication::translate("CommandLine", "line %1: a quotation mark is opened and never closed.")
                        .arg(m_quoteLine)};
            }
        }
        if (!m_row.isEmpty())
            endRow();
        return m_rows;
    }

private:
    [[nodiscard]] bool atBreak() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    /// One field and the comma or line break after it.
    bool readField()
    {
        QString field;
        if (m_text[m_at] == u'"') {
            if (!readQuoted(field))
                return false;
        }
        while (m_at < m_text.size() && m_text[m_at] != u',' && !atBreak())
            field += m_text[m_at++];
        m_row.append(field);
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at++] == u',') {
            if (m_at == m_text.size())
                m_row.append(QString());
            return true;
        }
        if (m_text[m_at - 1] == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
        endRow();
        return true;
    }

    bool readQuoted(QString &field)
    {
        m_quoteLine = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return true;
                }
                ++m_at;
            }
            m_line += m_text[m_at] == u'\n' ? 1 : 0;
            field += m_text[m_at];
        }
        return false;
    }

    void endRow()
    {
        const bool empty = m_row.size() == 1 && m_row.first().isEmpty();
        if (!empty)
            m_rows.append(m_row);
        m_row.clear();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_quoteLine = 0;
    QStringList m_row;
    QList<QStringList> m_rows;
};

} // namespace

Result<CsvTable> CsvTable::parse(const QString &text)
{
    auto rows = CsvReader(text).read();
    if (!rows)
        return rows.error();
    CsvTable table;
    if (rows.value().isEmpty())
        return table;
    for (const auto &column : rows.value().takeFirst())
        table.m_columns.append(column.trimmed().toLower());
    table.m_rows = rows.value();
    return table;
}

QString CsvTable::value(qsizetype row, const QString &column) const
{
    const auto place = m_columns.indexOf(column);
    return place < 0 ? QString() : m_rows[row].value(place);
}

QString csvLine(const QStringList &fields)
{
    QStringList cells;
    for (auto field : fields) {
        const bool quoted =
            field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        cells.append(quoted ? QString(u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"') : field);
    }
    return cells.join(u',') + u'\n';
}

} // namespace debrief
