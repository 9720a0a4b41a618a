// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/CellDelegate.h"

namespace debrief {

class CauseTreeModel;

/// Cells of the outline. A cause that was to be added and got no words goes away with its editor.
class OutlineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    /// Beyond this many rows all are as high as one line: measuring them takes time.
    static constexpr int mostMeasuredRows = 1000;

    explicit OutlineDelegate(CauseTreeModel &model, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace debrief
