// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Deadline.h"

#include "domain/rules/DateWords.h"
#include "domain/rules/DayText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace debrief {

namespace {

using Deadline = Result<std::optional<QDate>>;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Deadline", source, nullptr, count);
}

bool isWord(QStringView typed, const char *source)
{
    return typed.compare(QLatin1String(source), Qt::CaseInsensitive) == 0 ||
           typed.compare(text(source), Qt::CaseInsensitive) == 0;
}

Error notADeadline(QStringView typed)
{
    return Error{
        Error::Kind::BadInput,
        text(QT_TRANSLATE_NOOP("Deadline", "\"%1\" is not a day. Write it as 2026-04-01, 1 Apr, 3d or 2 weeks."))
            .arg(typed)};
}

std::optional<QDate> afterSpan(QStringView typed, QDate today)
{
    static const QRegularExpression span(QStringLiteral(R"(^(?:in\s+)?(\d{1,4})\s*(d|days?|w|weeks?|months?)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(typed.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.capturedView(1).toInt();
    const auto unit = match.capturedView(2).front().toLower();
    if (unit == u'm')
        return today.addMonths(count);
    return today.addDays(unit == u'w' ? 7 * count : count);
}

std::optional<QDate> weekday(QStringView typed, QDate today)
{
    if (typed.size() < 3)
        return std::nullopt;
    for (const auto &locale : {QLocale::c(), QLocale()}) {
        for (int day = 1; day <= 7; ++day) {
            const bool full =
                typed.compare(locale.standaloneDayName(day, QLocale::LongFormat), Qt::CaseInsensitive) == 0;
            const bool brief =
                typed.compare(locale.standaloneDayName(day, QLocale::ShortFormat), Qt::CaseInsensitive) == 0;
            if (full || brief) {
                const int ahead = (day - today.dayOfWeek() + 7) % 7;
                return today.addDays(ahead == 0 ? 7 : ahead);
            }
        }
    }
    return std::nullopt;
}

Deadline writtenOut(QStringView typed, QDate today)
{
    const auto written = readDate(typed);
    if (!written)
        return written.error();
    if (!written.value() || written.value()->length < typed.size())
        return notADeadline(typed);
    const auto &date = *written.value();
    auto day = QDate(date.year.value_or(today.year()), date.month, date.day);
    // A day that is over this year, or that this year does not have (29 February), is meant of a later one.
    for (int years = 1; !date.year && years <= 8 && (!day.isValid() || day < today); ++years)
        day = QDate(today.year() + years, date.month, date.day);
    if (!day.isValid())
        return notADeadline(typed);
    return std::optional(day);
}

} // namespace

Deadline parseDeadline(QStringView typed, QDate today)
{
    const auto words = typed.trimmed();
    if (words.isEmpty() || words == u"-" || isWord(words, QT_TRANSLATE_NOOP("Deadline", "none")))
        return std::optional<QDate>();
    if (isWord(words, QT_TRANSLATE_NOOP("Deadline", "today")))
        return std::optional(today);
    if (isWord(words, QT_TRANSLATE_NOOP("Deadline", "tomorrow")))
        return std::optional(today.addDays(1));
    if (const auto day = afterSpan(words, today))
        return day;
    if (const auto day = weekday(words, today))
        return day;
    return writtenOut(words, today);
}

QString relativeDay(QDate date, QDate today)
{
    const int days = int(std::clamp<qint64>(today.daysTo(date), -99999, 99999));
    if (days == 0)
        return text(QT_TRANSLATE_NOOP("Deadline", "today"));
    if (days == 1)
        return text(QT_TRANSLATE_NOOP("Deadline", "tomorrow"));
    if (days == -1)
        return text(QT_TRANSLATE_NOOP("Deadline", "1 day over"));
    if (days < 0)
        return text(QT_TRANSLATE_N_NOOP("Deadline", "%n days over"), -days);
    if (days < 14)
        return text(QT_TRANSLATE_N_NOOP("Deadline", "in %n days"), days);
    if (days < 60)
        return text(QT_TRANSLATE_N_NOOP("Deadline", "in %n weeks"), (days + 3) / 7);
    return text(QT_TRANSLATE_N_NOOP("Deadline", "in %n months"), (days + 15) / 30);
}

QString deadlineText(const std::optional<QDate> &deadline, QDate today)
{
    return deadline ? shortDayText(*deadline, today) : QString();
}

} // namespace debrief
