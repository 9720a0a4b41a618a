// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTimeText.h"

#include "domain/rules/TimelineQuickLine.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("EventTimeText", text);
}

Error badInput(const QString &message)
{
    return {Error::Kind::BadInput, message};
}

Error notATime()
{
    return badInput(tr("Write the time, such as 14:31, or with the date, such as 2026-03-22 14:31."));
}

} // namespace

QString editableTime(Instant at, const QTimeZone &zone, QDate incidentDate)
{
    const auto wall = toDateTime(at, zone);
    // Not in the manner of the locale: what is shown here must be understood again.
    const QString time =
        wall.toString(wall.time().msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
    return wall.date() == incidentDate ? time : wall.date().toString(Qt::ISODate) + QLatin1Char(' ') + time;
}

Result<TypedTime> readEventTime(const QString &typed, const EventPlace &place)
{
    const auto trimmed = typed.trimmed();
    // Unchanged text keeps the moment, also in the hour that autumn repeats.
    if (trimmed == editableTime(place.at, place.zone, place.incidentDate))
        return TypedTime{place.at, {}};
    static const QRegularExpression digit(QStringLiteral("\\d"));
    if (!trimmed.contains(digit))
        return notATime();
    TimelineLineContext context{place.zone, toDateTime(place.at, place.zone).date(), std::nullopt};
    if (trimmed.startsWith(QLatin1Char('+'))) {
        if (!place.previous)
            return badInput(tr("There is no event before this one to count from. Write the time, such as 14:31."));
        context.lastEvent = place.previous;
    }
    // The grammar is that of the quick line, which wants a text behind the time.
    const auto text = QStringLiteral("x");
    const auto line = parseTimelineLine(QString(trimmed + QLatin1Char(' ') + text), context);
    if (!line)
        return line.error();
    const auto &event = line.value().event;
    if (event.text != text || event.decisionPoint || event.kind != TimelineEvent().kind)
        return notATime();
    return TypedTime{event.at, line.value().notes};
}

Result<Millis> readShift(const QString &typed)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^([+\x{2212}-]?)\s?(?:(\d{1,6})|(?:(\d{1,4})\s?h)?\s?(?:(\d{1,5})\s?m(?:in)?)?\s?(?:(\d{1,6})\s?s)?)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(typed.trimmed());
    const auto number = [&](int group) { return match.capturedView(group).toLongLong(); };
    const bool anything =
        match.capturedLength(2) + match.capturedLength(3) + match.capturedLength(4) + match.capturedLength(5) > 0;
    if (!match.hasMatch() || !anything)
        return badInput(tr("Write how many minutes, such as 5, or -2 for earlier, or 1h30m."));
    const auto seconds = (number(2) + number(4)) * 60 + number(3) * 3600 + number(5);
    const bool earlier = match.capturedLength(1) > 0 && match.capturedView(1) != QLatin1String("+");
    return Millis((earlier ? -seconds : seconds) * 1000);
}

} // namespace debrief
