// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Summaries.h"

#include <QAbstractTableModel>

namespace debrief {

/// One row for each postmortem of the library, newest incident first.
class LibraryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Date, Title, SeverityColumn, StageColumn, OpenActions, NextStep, ColumnCount };
    /// Roles for filters, beside those of CellRoles.h.
    enum Role { SearchTextRole = Qt::UserRole + 100, SeverityRole, StageRole, DateRole };

    explicit LibraryModel(QObject *parent = nullptr);

    /// Where the new rows begin with the postmortems shown already, those are changed in place and the others added, so
    /// that selection, scroll position and heights of rows stay.
    void setRows(const QList<PostmortemSummary> &rows, QDate today);
    [[nodiscard]] const PostmortemSummary &rowAt(int row) const { return m_rows[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PostmortemSummary &row, int column) const;
    [[nodiscard]] QVariant sortKey(const PostmortemSummary &row, int column) const;

    QList<PostmortemSummary> m_rows;
    QDate m_today;
};

} // namespace debrief
