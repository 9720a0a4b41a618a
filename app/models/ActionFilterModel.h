// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Clock.h"

#include <QSortFilterProxyModel>

namespace debrief {

class ActionItemModel;

/// Which action items are shown, and in what order. Sorts by SortRole; items that are equal keep their order.
class ActionFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Open, Urgent, Overdue };

    /// The clock must outlive the model.
    ActionFilterModel(ActionItemModel &items, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Show shown() const { return m_show; }
    void setShown(Show show);
    /// Items of this owner only; an empty text means anybody's.
    void setOwner(const QString &owner);
    /// Every word must be in the title, the details, the criteria, the owner or the reason.
    void setText(const QString &text);
    [[nodiscard]] bool isFiltering() const;
    /// How many items there are of that kind, whatever else is filtered.
    [[nodiscard]] int count(Show show) const;

    [[nodiscard]] const ActionItem &itemAt(int row) const;
    /// The row that shows that item, or -1.
    [[nodiscard]] int rowOf(const ActionId &id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool belongsTo(const ActionItem &item, Show show) const;

    ActionItemModel &m_items;
    const Clock &m_clock;
    Show m_show = Show::All;
    QString m_owner;
    QStringList m_words;
};

} // namespace debrief
