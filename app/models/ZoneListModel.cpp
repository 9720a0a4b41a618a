// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ZoneListModel.h"

#include "models/CellRoles.h"

namespace debrief {

QString zoneName(const QTimeZone &zone)
{
    return QString::fromUtf8(zone.id()).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString zoneOffset(const QTimeZone &zone, Instant at)
{
    const int minutes = zone.offsetFromUtc(toDateTime(at, QTimeZone::utc())) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

ZoneListModel::ZoneListModel(const QTimeZone &system, Instant at, QObject *parent)
    : QAbstractListModel(parent)
    , m_ids(QTimeZone::availableTimeZoneIds())
    , m_systemId(system.id())
    , m_at(at)
{
    std::sort(m_ids.begin(), m_ids.end());
    for (const auto &first : {QTimeZone::utc().id(), m_systemId}) {
        m_ids.removeAll(first);
        m_ids.prepend(first);
    }
}

int ZoneListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant ZoneListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto zone = zoneAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return zoneName(zone);
    case SuffixRole: {
        const auto offset = zoneOffset(zone, m_at);
        return zone.id() == m_systemId ? tr("%1, this computer").arg(offset) : offset;
    }
    case Qt::AccessibleTextRole:
        return QString(zoneName(zone) + QLatin1Char(' ') + zoneOffset(zone, m_at));
    case SortRole: // what is searched
        return QString(QString::fromUtf8(zone.id()) + QLatin1Char(' ') + zoneName(zone) + QLatin1Char(' ') +
                       zoneOffset(zone, m_at) + QLatin1Char(' ') +
                       zone.abbreviation(toDateTime(m_at, QTimeZone::utc())));
    default:
        return {};
    }
}

QTimeZone ZoneListModel::zoneAt(int row) const
{
    return QTimeZone(m_ids.at(row));
}

int ZoneListModel::rowOf(const QTimeZone &zone) const
{
    return int(m_ids.indexOf(zone.id()));
}

} // namespace debrief
