// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace debrief {

/// Columns under one another, two spaces apart, the last as long as it is.
class TextTable
{
public:
    void addRow(const QStringList &cells) { m_rows.append(cells); }
    [[nodiscard]] QString text() const;

private:
    QList<QStringList> m_rows;
};

} // namespace debrief
