// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/CellDelegate.h"

namespace debrief {

class TimelineModel;

/// Editors of the timeline table. A time or text that cannot be used stays in its editor, which says why below.
class TimelineDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(const TimelineModel &model, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createKindEditor(QWidget *parent) const;
    /// Why the content of the editor cannot be taken; empty when it can.
    [[nodiscard]] QString problemOf(const QWidget &editor) const;
    static void showProblem(QWidget &editor, const QString &problem);

    const TimelineModel &m_model;
};

} // namespace debrief
