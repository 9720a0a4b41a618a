// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QAbstractListModel>

namespace debrief {

/// "America/New York": the name of a zone as people read it.
[[nodiscard]] QString zoneName(const QTimeZone &zone);
/// "UTC+05:30": how far its clocks are from UTC at that moment.
[[nodiscard]] QString zoneOffset(const QTimeZone &zone, Instant at);

/// Every time zone the system knows; that of the person first, then UTC, then by name.
class ZoneListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Offsets are those of that moment.
    ZoneListModel(const QTimeZone &system, Instant at, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QTimeZone zoneAt(int row) const;
    /// -1 when it is not listed.
    [[nodiscard]] int rowOf(const QTimeZone &zone) const;

private:
    QList<QByteArray> m_ids;
    QByteArray m_systemId;
    Instant m_at;
};

} // namespace debrief
