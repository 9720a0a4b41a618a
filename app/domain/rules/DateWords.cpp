// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/DateWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace debrief {

namespace {

using Written = Result<std::optional<WrittenDate>>;

Error misreadable()
{
    return Error{Error::Kind::BadInput,
                 QCoreApplication::translate(
                     "DateWords", "This date can be read in two ways. Write it as 2026-04-01 or 1 Apr 2026.")};
}

/// 1 to 12, or 0. Three letters are enough where no other month starts with them.
int monthNamed(QStringView word)
{
    if (word.size() < 3)
        return 0;
    for (const auto &locale : {QLocale::c(), QLocale()}) {
        for (int month = 1; month <= 12; ++month) {
            const auto name = locale.standaloneMonthName(month, QLocale::LongFormat);
            const auto brief = locale.standaloneMonthName(month, QLocale::ShortFormat);
            if (name.startsWith(word, Qt::CaseInsensitive) || brief.compare(word, Qt::CaseInsensitive) == 0)
                return month;
        }
    }
    return 0;
}

std::optional<int> yearOf(const QRegularExpressionMatch &match, QStringView group)
{
    const auto year = match.capturedView(group);
    return year.isEmpty() ? std::nullopt : std::optional(year.toInt());
}

std::optional<WrittenDate> readIso(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T,]\s*|\s+|$))"));
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenDate{match.capturedView(3).toInt(), match.capturedView(2).toInt(), match.capturedView(1).toInt(),
                       match.capturedLength()};
}

/// A year after the day and month; four digits that a time cannot be taken for.
constexpr QStringView yearPattern(uR"((?:,?\s+(?<year>\d{4})(?![:\d]))?(?:,\s*|\s+|$))");
constexpr QStringView shortYearPattern(uR"(,?\s+'?\d{2}(?![:\d])(?!\s*[aApP]\.?[mM])(?:\s|,|$))");

Written readWithMonthName(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+(?<month>\p{L}{3,})\.?)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![:\d]))"));
    static const QRegularExpression year(u'^' + yearPattern);
    static const QRegularExpression shortYear(u'^' + shortYearPattern);
    for (const auto *pattern : {&dayFirst, &monthFirst}) {
        const auto match = pattern->match(text);
        const int month = match.hasMatch() ? monthNamed(match.capturedView(u"month")) : 0;
        if (month == 0)
            continue;
        const auto behind = text.sliced(match.capturedLength());
        if (shortYear.match(behind).hasMatch())
            return misreadable();
        const auto rest = year.match(behind);
        if (rest.hasMatch())
            return std::optional(WrittenDate{match.capturedView(u"day").toInt(), month, yearOf(rest, u"year"),
                                             match.capturedLength() + rest.capturedLength()});
    }
    return std::optional<WrittenDate>();
}

} // namespace

QDate WrittenDate::nearestTo(QDate reference) const
{
    if (year)
        return QDate(*year, month, day);
    QDate nearest;
    for (const int candidateYear : {reference.year(), reference.year() - 1, reference.year() + 1}) {
        const QDate candidate(candidateYear, month, day);
        if (!candidate.isValid())
            continue;
        if (!nearest.isValid() || qAbs(reference.daysTo(candidate)) < qAbs(reference.daysTo(nearest)))
            nearest = candidate;
    }
    return nearest;
}

Written readDate(QStringView text)
{
    static const QRegularExpression numbersOnly(
        QStringLiteral(R"(^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}/\d{1,2}|\d{4}[/.]\d{1,2}[/.]\d{1,2})(?![:\d]))"));
    const auto line = text.toString();
    if (numbersOnly.match(line).hasMatch())
        return misreadable();
    if (auto iso = readIso(line))
        return iso;
    return readWithMonthName(line);
}

} // namespace debrief
