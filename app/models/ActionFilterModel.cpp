// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionFilterModel.h"

#include "models/ActionItemModel.h"

namespace debrief {

ActionFilterModel::ActionFilterModel(ActionItemModel &items, const Clock &clock, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_items(items)
    , m_clock(clock)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
    setSourceModel(&items);
}

void ActionFilterModel::setShown(Show show)
{
    m_show = show;
    invalidateRowsFilter();
}

void ActionFilterModel::setOwner(const QString &owner)
{
    m_owner = owner;
    invalidateRowsFilter();
}

void ActionFilterModel::setText(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool ActionFilterModel::isFiltering() const
{
    return m_show != Show::All || !m_owner.isEmpty() || !m_words.isEmpty();
}

int ActionFilterModel::count(Show show) const
{
    const auto &items = m_items.items();
    return int(
        std::count_if(items.begin(), items.end(), [&](const ActionItem &item) { return belongsTo(item, show); }));
}

const ActionItem &ActionFilterModel::itemAt(int row) const
{
    return m_items.itemAt(mapToSource(index(row, 0)).row());
}

int ActionFilterModel::rowOf(const ActionId &id) const
{
    return mapFromSource(m_items.index(m_items.rowOf(id), 0)).row();
}

bool ActionFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const auto &item = m_items.itemAt(sourceRow);
    if (!belongsTo(item, m_show) || (!m_owner.isEmpty() && item.owner.compare(m_owner, Qt::CaseInsensitive) != 0))
        return false;
    const QString text =
        QStringList{item.title, item.details, item.successCriteria, item.owner, item.reasonNotDone}.join(
            QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ActionFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto one = left.data(SortRole);
    const auto other = right.data(SortRole);
    if (one == other) // the order of the list decides, whichever way is sorted
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

bool ActionFilterModel::belongsTo(const ActionItem &item, Show show) const
{
    switch (show) {
    case Show::Open:
        return isOpen(item);
    case Show::Urgent:
        return blocksRelease(item);
    case Show::Overdue:
        return isOverdue(item, m_clock.today());
    case Show::All:
        break;
    }
    return true;
}

} // namespace debrief
