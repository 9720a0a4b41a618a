// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionHistoryModel.h"

#include "domain/rules/DayText.h"
#include "models/Tone.h"

namespace debrief {

void ActionHistoryModel::setHistory(const QList<ActionStateChange> &history, const QTimeZone &zone, QDate today)
{
    const QList<ActionStateChange> latestFirst(history.rbegin(), history.rend());
    if (latestFirst == m_history && zone == m_zone && today == m_today)
        return;
    beginResetModel();
    m_history = latestFirst;
    m_zone = zone;
    m_today = today;
    endResetModel();
}

int ActionHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history.size());
}

int ActionHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActionHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &change = m_history[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == When ? when(change) : enumLabel(change.state);
    case MutedRole:
        return index.column() == When;
    case ChipRole:
        return index.column() == State;
    case ToneRole:
        return index.column() == State ? QVariant(int(toneOf(change.state))) : QVariant();
    case DetailRole:
        return index.column() == State ? change.note : QString();
    default:
        return {};
    }
}

QVariant ActionHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : tr("State");
}

QString ActionHistoryModel::when(const ActionStateChange &change) const
{
    const auto time = toDateTime(change.at, m_zone);
    return tr("%1, %2", "22 Mar, 14:50").arg(shortDayText(time.date(), m_today), timeText(time.time(), Seconds::Never));
}

} // namespace debrief
