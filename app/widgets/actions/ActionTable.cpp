// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionTable.h"

#include "models/ActionFilterModel.h"
#include "models/ActionItemModel.h"
#include "widgets/actions/ActionDelegate.h"
#include "widgets/common/Settings.h"
#include "widgets/common/TableSetup.h"

#include <QHeaderView>
#include <QMenu>

namespace debrief {

namespace {

constexpr int widths[ActionItemModel::ColumnCount] = {300, 122, 86, 122, 226, 126, 110, 110, 220, 180, 44};

/// The name its layout is remembered by; another number when the columns change.
QString stateName()
{
    return QStringLiteral("actionTable1");
}

} // namespace

ActionTable::ActionTable(QWidget *parent)
    : QTableView(parent)
{
}

ActionTable::~ActionTable()
{
    keepState();
}

void ActionTable::start(ActionItemModel &items, ActionFilterModel &filter, const Clock &clock, Settings &settings)
{
    m_filter = &filter;
    m_settings = &settings;
    prepareTable(*this);
    setModel(&filter);
    m_delegate = new ActionDelegate(items, clock, this);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    layOutColumns();
    auto *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ActionTable::showColumnMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ActionTable::sorted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionTable::selectionMoved);
}

void ActionTable::layOutColumns()
{
    auto *header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = 0; column < ActionItemModel::ColumnCount; ++column) {
        header->resizeSection(column, widths[column]);
        header->setSectionHidden(column, column >= ActionItemModel::Type && column != ActionItemModel::Number);
    }
    header->moveSection(ActionItemModel::Number, 0);
    header->restoreState(m_settings->state(stateName()));
    header->setSectionResizeMode(ActionItemModel::Title, QHeaderView::Stretch);
    setSortingEnabled(true);
    m_filter->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void ActionTable::keepState()
{
    if (m_settings != nullptr)
        m_settings->setState(stateName(), horizontalHeader()->saveState());
}

QList<ActionId> ActionTable::selectedIds() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ActionId> ids;
    for (const auto &row : rows)
        ids.append(m_filter->itemAt(row.row()).id);
    return ids;
}

void ActionTable::select(const QList<ActionId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const auto &id : ids) {
        const int row = m_filter->rowOf(id);
        if (row < 0)
            continue;
        const auto index = m_filter->index(row, ActionItemModel::Title);
        if (!first.isValid())
            first = index;
        selection.select(index, index);
    }
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(first);
}

bool ActionTable::isInListOrder() const
{
    const int column = m_filter->sortColumn();
    return column < 0 || (column == ActionItemModel::Number && m_filter->sortOrder() == Qt::AscendingOrder);
}

void ActionTable::sortBy(int column, Qt::SortOrder order)
{
    sortByColumn(column, order);
}

void ActionTable::hideEvent(QHideEvent *event)
{
    keepState();
    QTableView::hideEvent(event);
}

void ActionTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = ActionItemModel::Owner; column < ActionItemModel::ColumnCount; ++column) {
        auto *action = menu->addAction(ActionItemModel::columnName(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

} // namespace debrief
