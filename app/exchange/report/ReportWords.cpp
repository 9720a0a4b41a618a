// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportWords.h"

#include <QLocale>

namespace debrief {

namespace {

constexpr QStringView longFormat = u"d MMMM yyyy";
constexpr QStringView shortFormat = u"d MMM yyyy";

} // namespace

QString longDate(QDate date)
{
    return date.isValid() ? QLocale::c().toString(date, longFormat) : QString();
}

QString shortDate(QDate date)
{
    return date.isValid() ? QLocale::c().toString(date, shortFormat) : QString();
}

std::optional<QDate> fromReportDate(const QString &text)
{
    for (const auto format : {longFormat, shortFormat}) {
        const auto date = QLocale::c().toDate(text, format.toString());
        if (date.isValid())
            return date;
    }
    return std::nullopt;
}

QString lengthInWords(Millis length)
{
    using namespace std::chrono;
    auto rest = floor<seconds>(length).count();
    QStringList words;
    const auto take = [&](qint64 unit, const QString &name) {
        if (rest >= unit && words.size() < 2)
            words.append(QString::number(rest / unit) + QLatin1Char(' ') + name);
        rest %= unit;
    };
    take(86400, QStringLiteral("d"));
    take(3600, QStringLiteral("h"));
    take(60, QStringLiteral("min"));
    take(1, QStringLiteral("s"));
    return words.isEmpty() ? QStringLiteral("0 min") : words.join(QLatin1Char(' '));
}

} // namespace debrief
