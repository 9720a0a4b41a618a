// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "domain/Enums.h"
#include "widgets/common/CellDelegate.h"

namespace debrief {

class ActionItemModel;

/// The editor that fits each column of the action items: a line, known owners, a day, a choice.
class ActionDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    ActionDelegate(const ActionItemModel &items, const Clock &clock, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A state was chosen in the cell; some need a reason, so whoever listens sets it.
    void stateChosen(const QModelIndex &index, debrief::ActionState state) const;
    /// What was typed cannot be used and was not taken.
    void refused(const QString &message) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice(QWidget *parent, int column) const;
    QWidget *makeOwner(QWidget *parent) const;
    QWidget *makeDeadline(QWidget *parent) const;
    /// Commits and closes; Qt's own signals are not const.
    void finish(QWidget *editor) const;

    const ActionItemModel &m_items;
    const Clock &m_clock;
};

} // namespace debrief
