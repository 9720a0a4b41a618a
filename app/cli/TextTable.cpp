// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextTable.h"

namespace debrief {

QString TextTable::text() const
{
    QList<qsizetype> widths;
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString text;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            // A cell is one line, or the columns of the next would be anywhere.
            auto cell = row[i];
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            line += isLast ? cell : cell.leftJustified(widths[i] + 2);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace debrief
