// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ActionFilterModel.h"

#include <QWidget>

#include <map>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace debrief {

class ActionTable;
class ChipButton;

/// Chooses which action items are shown and how they are sorted.
class ActionFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionFilterBar(QWidget *parent = nullptr);

    /// Once. Both must outlive the bar.
    void start(ActionFilterModel &filter, ActionTable &table);
    /// Says the numbers and the owners anew.
    void refresh();
    /// Everything is shown again.
    void clear();

Q_SIGNALS:
    void filtered();

private:
    void addChips(QHBoxLayout &row);
    void choose(ActionFilterModel::Show show);
    void refreshOwners();
    void followSorting(int column);

    ActionFilterModel *m_filter = nullptr;
    ActionTable *m_table = nullptr;
    QLineEdit *m_text;
    std::map<ActionFilterModel::Show, ChipButton *> m_chips;
    QComboBox *m_owner;
    QComboBox *m_sort;
};

} // namespace debrief
