// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "models/CellRoles.h"

#include <QAbstractTableModel>

namespace debrief {

/// The states an action item went through, the latest first: when, which, and the note.
class ActionHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Days and times are those of the zone; the year is left out where it is that of `today`.
    void setHistory(const QList<ActionStateChange> &history, const QTimeZone &zone, QDate today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString when(const ActionStateChange &change) const;

    QList<ActionStateChange> m_history;
    QTimeZone m_zone;
    QDate m_today;
};

} // namespace debrief
