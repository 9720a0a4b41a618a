// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

#include <QTableView>

namespace debrief {

class ActionDelegate;
class ActionFilterModel;
class ActionItemModel;
class Clock;
class Settings;

/// The table of action items: columns that can be shown and hidden, sorted and resized, and stay so.
class ActionTable final : public QTableView
{
    Q_OBJECT

public:
    explicit ActionTable(QWidget *parent = nullptr);
    ~ActionTable() override;

    /// Once. Everything handed in must outlive the table.
    void start(ActionItemModel &items, ActionFilterModel &filter, const Clock &clock, Settings &settings);

    [[nodiscard]] ActionDelegate &delegate() const { return *m_delegate; }
    /// In the order shown.
    [[nodiscard]] QList<ActionId> selectedIds() const;
    /// Selects these and scrolls to the first. Items that are filtered out are passed over.
    void select(const QList<ActionId> &ids);
    /// Whether the rows stand in the order of the list, so that moving them can be seen.
    [[nodiscard]] bool isInListOrder() const;
    /// -1 for the order of the list.
    void sortBy(int column, Qt::SortOrder order = Qt::AscendingOrder);
    void keepState();

Q_SIGNALS:
    void selectionMoved();
    void sorted(int column);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void layOutColumns();
    void showColumnMenu(const QPoint &position);

    ActionFilterModel *m_filter = nullptr;
    ActionDelegate *m_delegate = nullptr;
    Settings *m_settings = nullptr;
};

} // namespace debrief
