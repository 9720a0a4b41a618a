// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/DayText.h"

namespace debrief {

namespace {

QString formatDay(QDate date, QDate reference, const QLocale &locale, QStringView plain, QStringView withYear)
{
    const bool sameYear = !reference.isValid() || reference.year() == date.year();
    return locale.toString(date, sameYear ? plain : withYear);
}

} // namespace

QString dayText(QDate date, QDate reference, const QLocale &locale)
{
    return formatDay(date, reference, locale, u"d MMMM", u"d MMMM yyyy");
}

QString shortDayText(QDate date, QDate reference, const QLocale &locale)
{
    return formatDay(date, reference, locale, u"d MMM", u"d MMM yyyy");
}

QString timeText(QTime time, Seconds seconds, const QLocale &locale)
{
    const bool twelveHours = locale.timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    const bool withSeconds = seconds == Seconds::Always || (seconds == Seconds::WhereAny && time.second() != 0);
    if (twelveHours)
        return locale.toString(time, withSeconds ? u"h:mm:ss AP" : u"h:mm AP");
    return locale.toString(time, withSeconds ? u"HH:mm:ss" : u"HH:mm");
}

QString formatEventTime(Instant at, const QTimeZone &zone, QDate shownDay, Seconds seconds, const QLocale &locale)
{
    const auto wall = toDateTime(at, zone);
    const auto time = timeText(wall.time(), seconds, locale);
    if (!shownDay.isValid() || wall.date() == shownDay)
        return time;
    return shortDayText(wall.date(), shownDay, locale) + u' ' + time;
}

} // namespace debrief
