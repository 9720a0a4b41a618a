// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ContentTable.h"

#include "widgets/common/ChoiceDelegate.h"
#include "widgets/common/TableSetup.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace debrief {

ContentTable::ContentTable(QWidget *parent)
    : QTableView(parent)
{
    prepareTable(*this);
    setItemDelegate(new ChoiceDelegate(this));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDragDropOverwriteMode(false);
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &ContentTable::fit);
    connect(verticalHeader(), &QHeaderView::sectionCountChanged, this, &ContentTable::fit);
}

void ContentTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    shareWidth();
    fit();
}

void ContentTable::setColumnShares(const QList<int> &shares)
{
    m_shares = shares;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    shareWidth();
}

void ContentTable::setDroppedWhenNarrow(const QList<int> &columns)
{
    m_dropped = columns;
    dropColumns();
}

void ContentTable::dropColumns()
{
    for (const int column : std::as_const(m_dropped))
        setColumnHidden(column, false);
    shareWidth();
    for (const int column : std::as_const(m_dropped)) {
        if (headingsFit())
            return;
        setColumnHidden(column, true);
        shareWidth();
    }
}

bool ContentTable::headingsFit() const
{
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column) && columnWidth(column) < horizontalHeader()->sectionSizeHint(column))
            return false;
    }
    return true;
}

void ContentTable::shareWidth()
{
    if (model() == nullptr || m_shares.size() != model()->columnCount())
        return;
    int whole = 0;
    int last = -1;
    for (int column = 0; column < int(m_shares.size()); ++column) {
        if (!isColumnHidden(column)) {
            whole += m_shares[column];
            last = column;
        }
    }
    int left = viewport()->width();
    for (int column = 0; column <= last; ++column) {
        if (isColumnHidden(column))
            continue;
        const int width = column == last ? left : viewport()->width() * m_shares[column] / whole;
        setColumnWidth(column, width);
        left -= width;
    }
}

QList<int> ContentTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const auto &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ContentTable::selectRow(int row, int column)
{
    if (model() == nullptr || row < 0 || row >= model()->rowCount())
        return;
    const int shown = column >= 0 ? column : qMax(0, currentIndex().column());
    selectionModel()->setCurrentIndex(model()->index(row, shown),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::optional<int> ContentTable::moveTarget(int places) const
{
    const auto rows = selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    const int target = places < 0 ? rows.first() + places : rows.last() + 1 + places;
    return target < 0 || target > model()->rowCount() ? std::nullopt : std::optional(target);
}

QAction *ContentTable::createCommand(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void ContentTable::showInsteadWhenEmpty(QWidget &note)
{
    const auto show = [this, &note] {
        const bool empty = model()->rowCount() == 0;
        setVisible(!empty);
        note.setVisible(empty);
    };
    connect(model(), &QAbstractItemModel::rowsInserted, &note, show);
    connect(model(), &QAbstractItemModel::rowsRemoved, &note, show);
    connect(model(), &QAbstractItemModel::modelReset, &note, show);
    show();
}

QSize ContentTable::sizeHint() const
{
    const int header = horizontalHeader()->isVisibleTo(this) ? horizontalHeader()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(), header + verticalHeader()->length() + 2 * frameWidth()};
}

QSize ContentTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void ContentTable::fit()
{
    updateGeometry();
}

void ContentTable::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        Q_EMIT deletePressed();
    } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        Q_EMIT movePressed(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ContentTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ContentTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && selectedRows().isEmpty())
        selectRow(qMax(0, currentIndex().row()));
}

void ContentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    dropColumns();
}

} // namespace debrief
