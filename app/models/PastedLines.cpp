// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedLines.h"

#include <QRegularExpression>

namespace debrief {

namespace {

/// Without what lists and chats put around a time: "- 14:23 …", "[14:23] …".
QString withoutDecoration(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral(R"(^\s*(?:[-*•–]\s+)?)"));
    static const QRegularExpression brackets(QStringLiteral(R"(^\[([^\]]*\d:\d\d[^\]]*)\]\s*)"));
    auto text = line;
    text.remove(bullet);
    return text.replace(brackets, QStringLiteral("\\1 ")).trimmed();
}

/// Whether somebody meant a time here, so that a mistake in it must be told.
bool beginsWithTime(const QString &line)
{
    static const QRegularExpression time(
        QStringLiteral(R"(^(?:[dD]\s+)?(?:\d{4}-\d\d-\d\d\b|\d{1,2}:\d\d|\+\s?\d+\s?[hms]))"));
    return time.match(line).hasMatch();
}

void addDetail(TimelineEvent &event, const QString &line)
{
    event.details += event.details.isEmpty() ? line : QString(QLatin1Char('\n') + line);
}

QString offsetText(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("Z");
    return QStringLiteral("%1%2:%3")
        .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QList<PastedLine> readPastedLines(const QString &text, const TimelineLineContext &context, const PasteOptions &options)
{
    QList<PastedLine> result;
    auto place = context;
    qsizetype lastEvent = -1;
    int number = 0;
    for (const auto &typed : text.split(QLatin1Char('\n'))) {
        ++number;
        const auto line = withoutDecoration(typed);
        if (line.isEmpty())
            continue;
        PastedLine row;
        row.number = number;
        row.typed = typed.trimmed();
        const auto read = parseTimelineLine(line, place);
        if (read) {
            row.kind = PastedLine::Kind::Event;
            row.event = read.value().event;
            row.remark = read.value().notes.join(QLatin1Char(' '));
            place.lastEvent = row.event.at;
            lastEvent = result.size();
        } else if (options.detailsBelow && lastEvent >= 0 && !beginsWithTime(line)) {
            row.kind = PastedLine::Kind::Detail;
            addDetail(result[lastEvent].event, line);
        } else {
            row.remark = read.error().message;
        }
        result.append(row);
    }
    return result;
}

QList<TimelineEvent> eventsOf(const QList<PastedLine> &lines)
{
    QList<TimelineEvent> events;
    for (const auto &line : lines) {
        if (line.kind == PastedLine::Kind::Event)
            events.append(line.event);
    }
    return events;
}

qsizetype problemCount(const QList<PastedLine> &lines)
{
    return std::count_if(lines.begin(), lines.end(),
                         [](const PastedLine &line) { return line.kind == PastedLine::Kind::Problem; });
}

QString eventsAsText(const QList<TimelineEvent> &events, const QTimeZone &zone)
{
    QString text;
    for (const auto &event : events) {
        const auto wall = toDateTime(event.at, zone);
        const QString time = wall.toString(wall.time().msec() == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                                   : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        text += event.decisionPoint ? QStringLiteral("d ") : QString();
        text += time + offsetText(wall) + QStringLiteral(" [") + enumLabel(event.kind) + QStringLiteral("] ") +
                event.text + QLatin1Char('\n');
        for (const auto &line : event.details.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    return text;
}

} // namespace debrief
