// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/CellDelegate.h"

namespace debrief {

/// Edits a cell with ChoicesRole by choosing one of its words, every other cell by typing.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit ChoiceDelegate(QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace debrief
