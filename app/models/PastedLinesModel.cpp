// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedLinesModel.h"

#include "domain/rules/DayText.h"
#include "models/CellRoles.h"
#include "models/Tone.h"

#include <QLocale>

namespace debrief {

PastedLinesModel::PastedLinesModel(QTimeZone zone, QDate day, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
    , m_day(day)
{
}

void PastedLinesModel::setLines(const QList<PastedLine> &lines)
{
    beginResetModel();
    m_rows = lines;
    m_rows.removeIf([](const PastedLine &line) { return line.kind == PastedLine::Kind::Detail; });
    endResetModel();
}

int PastedLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PastedLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PastedLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_rows[index.row()];
    if (index.column() == LineColumn) {
        if (role == Qt::DisplayRole)
            return QLocale().toString(line.number);
        return role == MutedRole ? QVariant(true) : QVariant();
    }
    return line.kind == PastedLine::Kind::Event ? eventCell(line, index.column(), role)
                                                : problemCell(line, index.column(), role);
}

QVariant PastedLinesModel::eventCell(const PastedLine &line, int column, int role) const
{
    switch (column) {
    case TimeColumn:
        if (role == Qt::DisplayRole)
            return formatEventTime(line.event.at, m_zone, m_day);
        return role == StrongRole ? QVariant(true) : QVariant();
    case KindColumn:
        if (role == Qt::DisplayRole)
            return enumLabel(line.event.kind);
        if (role == ToneRole)
            return int(toneOf(line.event.kind));
        return role == ChipRole ? QVariant(true) : QVariant();
    case TextColumn:
        if (role == Qt::DisplayRole)
            return line.event.text;
        if (role == DetailRole)
            return line.event.details;
        return role == HintRole ? QVariant(line.remark) : QVariant();
    default:
        return {};
    }
}

QVariant PastedLinesModel::problemCell(const PastedLine &line, int column, int role)
{
    if (column == TimeColumn && role == PlaceholderRole)
        return tr("No time");
    if (column != TextColumn)
        return {};
    if (role == Qt::DisplayRole)
        return line.typed;
    return role == HintRole ? QVariant(line.remark) : QVariant();
}

QVariant PastedLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace debrief
