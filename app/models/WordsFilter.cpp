// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/WordsFilter.h"

#include <algorithm>

namespace debrief {

WordsFilter::WordsFilter(int role, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(role);
}

void WordsFilter::setWords(const QString &typed)
{
    m_words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool WordsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    QString searched;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        searched += sourceModel()->index(row, column, parent).data(filterRole()).toString() + QLatin1Char('\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace debrief
