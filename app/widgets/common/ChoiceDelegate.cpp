// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ChoiceDelegate.h"

#include "models/CellRoles.h"

#include <QComboBox>

namespace debrief {

ChoiceDelegate::ChoiceDelegate(QObject *parent)
    : CellDelegate(parent)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const auto words = index.data(ChoicesRole).toStringList();
    QWidget *editor = nullptr;
    if (words.isEmpty()) {
        editor = CellDelegate::createEditor(parent, option, index);
    } else {
        auto *combo = new QComboBox(parent);
        combo->addItems(words);
        // Choosing is all there is to do: the editor goes at once.
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *delegate = const_cast<ChoiceDelegate *>(this); // Qt makes editors in a const function
            Q_EMIT delegate->commitData(combo);
            Q_EMIT delegate->closeEditor(combo);
        });
        editor = combo;
    }
    if (editor != nullptr)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        CellDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentIndex());
    else
        CellDelegate::setModelData(editor, model, index);
}

} // namespace debrief
