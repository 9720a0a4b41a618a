// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/OutlineDelegate.h"

#include "models/CauseTreeModel.h"
#include "widgets/common/CellLayout.h"
#include "widgets/theme/Metrics.h"

#include <QLineEdit>
#include <QTreeView>

namespace debrief {

OutlineDelegate::OutlineDelegate(CauseTreeModel &model, QObject *parent)
    : CellDelegate(parent)
{
    // After the view is done with the editor: it still holds the row while it closes it.
    connect(
        this, &QAbstractItemDelegate::closeEditor, &model, [&model] { model.discardDraft(); }, Qt::QueuedConnection);
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hint = CellDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int lowest = metrics::controlHeight + metrics::space1;
    if (view == nullptr || view->uniformRowHeights() || index.column() != CauseTreeModel::TextColumn)
        return {hint.width() + metrics::space2, lowest};
    int depth = 1;
    for (auto above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int room = view->columnWidth(index.column()) - depth * view->indentation();
    const CellLayout layout(CellContent::of(index), QRect(0, 0, qMax(room, 1), 0), option.direction);
    return {hint.width(), qMax(lowest, layout.height + 1)};
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Cause"));
    editor->setPlaceholderText(tr("Why?"));
    watch(*editor, index);
    return editor;
}

} // namespace debrief
