// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/TimeLabels.h"

#include "exchange/report/ReportWords.h"

#include <QRegularExpression>

namespace debrief {

bool hasSeconds(Instant instant)
{
    return floor<std::chrono::seconds>(instant) != floor<std::chrono::minutes>(instant);
}

QString TimeLabels::label(Instant instant) const
{
    const auto local = toDateTime(floor<std::chrono::seconds>(instant), m_zone);
    auto label = local.toString(m_withSeconds ? u"HH:mm:ss" : u"HH:mm");
    if (local.date() != m_day)
        label.prepend(shortDate(local.date()) + QLatin1Char(' '));
    bool ambiguous = false;
    (void) instantAt(local.date(), local.time(), m_zone, &ambiguous);
    if (ambiguous) {
        const int minutes = std::abs(local.offsetFromUtc()) / 60;
        label += QStringLiteral(" (UTC%1%2:%3)")
                     .arg(QLatin1Char(local.offsetFromUtc() < 0 ? '-' : '+'))
                     .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                     .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    return label;
}

std::optional<Instant> TimeLabels::parse(const QString &label) const
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:(\d{1,2} [A-Za-z]+ \d{4}),? )?(\d{1,2}:\d{2})(:\d{2})?(?: \(UTC([+-])(\d{2}):(\d{2})\))?$)"));
    const auto match = form.match(label);
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = match.hasCaptured(1) ? fromReportDate(match.captured(1)) : std::optional(m_day);
    const auto seconds = match.capturedLength(3) > 0 ? match.captured(3) : QStringLiteral(":00");
    const auto time = QTime::fromString(match.captured(2) + seconds, QStringLiteral("H:mm:ss"));
    if (!date || !date->isValid() || !time.isValid())
        return std::nullopt;
    if (match.capturedLength(4) > 0) {
        const int offset = (match.captured(5).toInt() * 60 + match.captured(6).toInt()) * 60;
        return toInstant(QDateTime(*date, time, Qt::UTC).addSecs(match.captured(4) == u"-" ? offset : -offset));
    }
    const auto instant = instantAt(*date, time, m_zone);
    return instant.ok() ? std::optional(instant.value()) : std::nullopt;
}

} // namespace debrief
