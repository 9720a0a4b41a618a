// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimelineQuickLine.h"

#include "domain/rules/DateWords.h"
#include "domain/rules/DayText.h"
#include "domain/rules/Durations.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

using namespace std::chrono_literals;
constexpr auto halfADay = 12h;

QString text(const char *source)
{
    return QCoreApplication::translate("TimelineQuickLine", source);
}

Error badLine(const QString &message)
{
    return Error{Error::Kind::BadInput, message};
}

Error needsTime()
{
    return badLine(text(QT_TRANSLATE_NOOP("TimelineQuickLine",
                                          "Start with the time, such as 14:31 API errors under 1%, or +2m for "
                                          "2 minutes after the last event.")));
}

/// A time of day at the start of the line.
struct WrittenTime
{
    QTime time; ///< invalid for 25:10
    std::optional<int> offsetSeconds;
    qsizetype length = 0;
    QString typed;
};

constexpr QStringView clockPattern(
    uR"(^(?<h>\d{1,2})(?::(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<f>\d{1,3})\d*)?)?)?(?:\s*(?<half>[ap])\.?m\.?|(?<zone>Z|[+-]\d{2}:?\d{2}))?(?=[\s,;]|:\s|$))");

std::optional<int> offsetOf(QStringView zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone.compare(u"Z", Qt::CaseInsensitive) == 0)
        return 0;
    const int seconds = zone.sliced(1, 2).toInt() * 3600 + zone.last(2).toInt() * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

QTime timeOf(const QRegularExpressionMatch &match)
{
    int hour = match.capturedView(u"h").toInt();
    const auto half = match.capturedView(u"half");
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.compare(u"p", Qt::CaseInsensitive) == 0 ? 12 : 0);
    }
    const auto fraction = match.captured(u"f").leftJustified(3, u'0');
    return QTime(hour, match.capturedView(u"m").toInt(), match.capturedView(u"s").toInt(), fraction.toInt());
}

std::optional<WrittenTime> readTime(QStringView line)
{
    static const QRegularExpression clock(clockPattern.toString(), QRegularExpression::CaseInsensitiveOption);
    const auto match = clock.match(line.toString());
    const bool onlyAnHour = match.capturedView(u"m").isEmpty() && match.capturedView(u"half").isEmpty();
    if (!match.hasMatch() || onlyAnHour)
        return std::nullopt;
    return WrittenTime{timeOf(match), offsetOf(match.capturedView(u"zone")), match.capturedLength(), match.captured()};
}

/// "+1h30m" at the start of the line: how long, and how many characters.
std::optional<std::pair<Millis, qsizetype>> readLag(QStringView line)
{
    static const QRegularExpression lag(
        QStringLiteral(R"(^\+\s?(?:(\d{1,4})\s?h)?\s?(?:(\d{1,5})\s?m(?:in)?)?\s?(?:(\d{1,6})\s?s(?:ec)?)?(?=\s|$))"));
    const auto match = lag.match(line.toString());
    if (!match.hasMatch() ||
        (match.capturedView(1).isEmpty() && match.capturedView(2).isEmpty() && match.capturedView(3).isEmpty()))
        return std::nullopt;
    const auto seconds = match.capturedView(1).toLongLong() * 3600 + match.capturedView(2).toLongLong() * 60 +
                         match.capturedView(3).toLongLong();
    return std::pair(Millis(seconds * 1000), match.capturedLength());
}

class LineParser
{
public:
    LineParser(QStringView line, const TimelineLineContext &context)
        : m_rest(line.trimmed())
        , m_context(context)
    {
    }

    Result<TimelineLine> parse()
    {
        takeDecisionPrefix();
        const auto moment = m_rest.startsWith(u'+') ? takeLag() : takeMoment();
        if (!moment)
            return moment.error();
        m_result.event.at = moment.value();
        takeKind();
        m_result.event.text = m_rest.toString();
        if (m_result.event.text.isEmpty())
            return badLine(text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Write what happened after the time.")));
        return m_result;
    }

private:
    void skip(qsizetype length) { m_rest = m_rest.sliced(length).trimmed(); }

    void takeDecisionPrefix()
    {
        static const QRegularExpression prefix(QStringLiteral(R"(^[dD]\s+(?=[\d+]|\p{L}{3,}\.?\s\d))"));
        const auto match = prefix.match(m_rest.toString());
        if (!match.hasMatch())
            return;
        skip(match.capturedLength());
        m_result.event.decisionPoint = true;
        m_result.event.kind = EventKind::Decision;
    }

    Result<Instant> takeLag()
    {
        const auto lag = readLag(m_rest);
        if (!lag)
            return badLine(text(
                QT_TRANSLATE_NOOP("TimelineQuickLine", "Write how long after the last event, such as +2m or +1h30m.")));
        if (!m_context.lastEvent)
            return badLine(text(QT_TRANSLATE_NOOP(
                "TimelineQuickLine", "There is no event yet to count from. Write the time, such as 14:31.")));
        skip(lag->second);
        const auto at = *m_context.lastEvent + lag->first;
        const auto shown = formatEventTime(at, m_context.zone, referenceDay(), Seconds::WhereAny);
        note(text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Taken as %1, %2 after the last event."))
                 .arg(shown, formatDuration(lag->first)));
        return at;
    }

    Result<Instant> takeMoment()
    {
        const auto date = readDate(m_rest);
        if (!date)
            return date.error();
        if (date.value())
            skip(date.value()->length);
        const auto time = readTime(m_rest);
        if (!time)
            return needsTime();
        if (!time->time.isValid()) {
            return badLine(
                text(QT_TRANSLATE_NOOP("TimelineQuickLine", "%1 is not a time of day. Write it as 14:31 or 2:31 pm."))
                    .arg(time->typed));
        }
        skip(time->length);
        const auto day = date.value() ? writtenDay(*date.value()) : assumedDay(time->time);
        if (!day)
            return day.error();
        return time->offsetSeconds ? atOffset(day.value(), *time) : onTheWallClock(day.value(), *time);
    }

    [[nodiscard]] QDate referenceDay() const
    {
        return m_context.lastEvent ? toDateTime(*m_context.lastEvent, m_context.zone).date() : m_context.incidentDate;
    }

    Result<QDate> writtenDay(const WrittenDate &written)
    {
        const auto reference = referenceDay();
        if (!written.year && !reference.isValid())
            return badLine(
                text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Write the year too, such as 2026-03-22 14:31.")));
        const auto day = written.nearestTo(reference);
        if (!day.isValid())
            return badLine(text(QT_TRANSLATE_NOOP("TimelineQuickLine",
                                                  "There is no such day. Write the date as 2026-03-22 or 22 Mar.")));
        if (!written.year && day.year() != reference.year())
            note(text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Taken as %1.")).arg(dayText(day, reference)));
        return day;
    }

    Result<QDate> assumedDay(QTime time)
    {
        const auto day = referenceDay();
        if (!day.isValid())
            return badLine(
                text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Write the date too, such as 2026-03-22 14:31.")));
        if (!m_context.lastEvent)
            return day;
        const auto lastTime = toDateTime(*m_context.lastEvent, m_context.zone).time();
        const auto later = Millis(lastTime.msecsTo(time));
        if (later < -halfADay) {
            const auto next = day.addDays(1);
            note(text(QT_TRANSLATE_NOOP("TimelineQuickLine",
                                        "Taken as %1, the day after the last event. Write the date to change that."))
                     .arg(dayText(next, day)));
            return next;
        }
        if (later > halfADay) {
            note(text(QT_TRANSLATE_NOOP("TimelineQuickLine",
                                        "Taken as %1, %2 after the last event. Write the date to change that."))
                     .arg(dayText(day), formatDuration(later)));
        } else if (m_context.incidentDate.isValid() && day != m_context.incidentDate) {
            note(text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Taken as %1, the day of the last event."))
                     .arg(dayText(day, m_context.incidentDate)));
        }
        return day;
    }

    Result<Instant> atOffset(QDate day, const WrittenTime &written)
    {
        const auto at = toInstant(QDateTime(day, written.time, Qt::OffsetFromUTC, *written.offsetSeconds));
        const auto wall = toDateTime(at, m_context.zone);
        if (wall.date() != day || wall.time() != written.time) {
            note(text(QT_TRANSLATE_NOOP("TimelineQuickLine", "Taken as %1 in %2."))
                     .arg(formatEventTime(at, m_context.zone, day, Seconds::WhereAny),
                          QString::fromUtf8(m_context.zone.id())));
        }
        return at;
    }

    Result<Instant> onTheWallClock(QDate day, const WrittenTime &written)
    {
        bool twice = false;
        auto at = instantAt(day, written.time, m_context.zone, &twice);
        if (at && twice) {
            const auto offsetAt = [&](Instant instant) {
                return m_context.zone.offsetFromUtc(toDateTime(instant, QTimeZone::utc()));
            };
            const auto first = at.value();
            const auto second = first + std::chrono::seconds(offsetAt(first) - offsetAt(first + 24h));
            m_result.otherMoment = second;
            note(text(QT_TRANSLATE_NOOP(
                          "TimelineQuickLine",
                          "The clocks went back on %1, so %2 happened twice. Taken as the first, before the change."))
                     .arg(dayText(day), timeText(written.time, Seconds::WhereAny)));
        }
        return at;
    }

    void takeKind()
    {
        static const QRegularExpression dash(QStringLiteral(R"(^(?:[,;:]|[-–—]+\s)\s*)"));
        if (const auto match = dash.match(m_rest.toString()); match.hasMatch())
            skip(match.capturedLength());
        static const QRegularExpression bracket(QStringLiteral(R"(^\[\s*([^\]]+?)\s*\])"));
        const auto match = bracket.match(m_rest.toString());
        if (!match.hasMatch())
            return;
        for (const auto &entry : enumEntries<EventKind>()) {
            const auto word = match.capturedView(1);
            if (word.compare(QLatin1String(entry.key), Qt::CaseInsensitive) != 0 &&
                word.compare(translatedEnumLabel(entry.label), Qt::CaseInsensitive) != 0)
                continue;
            m_result.event.kind = entry.value;
            skip(match.capturedLength());
            return;
        }
    }

    void note(const QString &sentence) { m_result.notes.append(sentence); }

    QStringView m_rest;
    const TimelineLineContext &m_context;
    TimelineLine m_result;
};

} // namespace

Result<TimelineLine> parseTimelineLine(QStringView line, const TimelineLineContext &context)
{
    return LineParser(line, context).parse();
}

QTime parseTimeOfDay(QStringView typed)
{
    const auto trimmed = typed.trimmed();
    const auto written = readTime(trimmed);
    if (!written || written->length != trimmed.size() || written->offsetSeconds)
        return {};
    return written->time;
}

} // namespace debrief
