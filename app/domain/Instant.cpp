// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Instant.h"

#include <QCoreApplication>

namespace debrief {

Instant toInstant(const QDateTime &time)
{
    return fromMillis(time.toMSecsSinceEpoch());
}

QDateTime toDateTime(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromMillis(qint64 millisSinceEpoch)
{
    return Instant(Millis(millisSinceEpoch));
}

Result<Instant> instantAt(QDate date, QTime time, const QTimeZone &zone, bool *ambiguous)
{
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Instant", "This is not a date and time. Write it as 2026-03-22 14:23.")};

    // Qt 6.4 does not say which side of a change it picked, so both offsets around the time are tried.
    const auto wallAsUtc = QDateTime(date, time, Qt::UTC);
    const auto matches = [&](int offsetSeconds) {
        const auto candidate = wallAsUtc.addSecs(-offsetSeconds);
        return zone.offsetFromUtc(candidate) == offsetSeconds;
    };
    const int before = zone.offsetFromUtc(wallAsUtc.addDays(-1));
    const int after = zone.offsetFromUtc(wallAsUtc.addDays(1));
    const bool first = matches(before);
    const bool second = matches(after);
    if (ambiguous != nullptr)
        *ambiguous = first && second && before != after;
    if (!first && !second) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Instant", "%1 on %2 does not exist in %3: the clocks went forward. "
                                                            "Write the time after the change.")
                         .arg(time.toString(u"HH:mm"), date.toString(Qt::ISODate), QString::fromUtf8(zone.id()))};
    }
    return toInstant(wallAsUtc.addSecs(-(first ? before : after)));
}

QString toIsoUtc(Instant instant)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
    return time.toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

std::optional<Instant> fromIso(QStringView text)
{
    const auto time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return toInstant(time);
}

} // namespace debrief
