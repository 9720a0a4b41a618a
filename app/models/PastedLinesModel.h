// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PastedLines.h"

#include <QAbstractTableModel>

namespace debrief {

/// What became of each pasted line, for looking at before it is taken over. Details stand in the row of their event.
class PastedLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, TimeColumn, KindColumn, TextColumn, ColumnCount };

    /// Times are shown in the zone; another day than `day` is written out.
    PastedLinesModel(QTimeZone zone, QDate day, QObject *parent = nullptr);

    void setLines(const QList<PastedLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant eventCell(const PastedLine &line, int column, int role) const;
    [[nodiscard]] static QVariant problemCell(const PastedLine &line, int column, int role);

    QTimeZone m_zone;
    QDate m_day;
    QList<PastedLine> m_rows;
};

} // namespace debrief
