// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace debrief {

/// A comma-separated text as RFC 4180 has it, the first row being the names of the columns.
class CsvTable
{
public:
    /// The error names the line.
    [[nodiscard]] static Result<CsvTable> parse(const QString &text);

    [[nodiscard]] bool has(const QString &column) const { return m_columns.contains(column); }
    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    /// Empty where the row is too short or the column unknown.
    [[nodiscard]] QString value(qsizetype row, const QString &column) const;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

/// One row, its fields quoted where they must be, with a line break.
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace debrief
