// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"
#include "exchange/report/TimeLabels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString valueOf(const ReportFacts &facts, const char *label)
{
    for (const auto &fact : facts.facts) {
        if (fact.label == QLatin1String(label))
            return plainText(fact.value);
    }
    return {};
}

/// "22 March 2026, times in UTC"
void readDate(const QString &text, const ImportOptions &options, ReportReading &reading)
{
    static const QRegularExpression form(QStringLiteral("^(?:(.+), )?times in (\\S+)$"));
    auto &incident = reading.value().incident;
    const auto match = form.match(text);
    const QTimeZone zone(match.captured(2).toUtf8());
    incident.zone = zone.isValid() ? zone : options.zone;
    if (!zone.isValid()) {
        reading.warn(word(ReportWords::date),
                     say(QT_TRANSLATE_NOOP(
                             "Import", "it names no time zone that is known here, so %1 was taken; check the times."))
                         .arg(QString::fromUtf8(options.zone.id())));
    }
    incident.date =
        reading.date(match.hasMatch() ? match.captured(1) : text, word(ReportWords::date)).value_or(QDate());
}

void warnAboutOthers(const ReportFacts &facts, ReportReading &reading)
{
    static const QStringList known = {word(ReportWords::incident), word(ReportWords::severity),
                                      word(ReportWords::impact),   word(ReportWords::duration),
                                      word(ReportWords::response), word(ReportWords::date),
                                      word(ReportWords::services), word(ReportWords::status)};
    for (const auto &fact : facts.facts) {
        if (!known.contains(fact.label))
            reading.leaveOut(fact.label,
                             say(QT_TRANSLATE_NOOP("Import", "not a row of the first table; it was left out.")));
    }
}

TimelineEvent momentEvent(Instant at, const QString &text)
{
    TimelineEvent event;
    event.id = EventId::create();
    event.at = at;
    event.kind = EventKind::Context; // the only kind no mark is derived from
    event.text = text;
    return event;
}

class MomentsReader
{
public:
    explicit MomentsReader(ReportReading &reading)
        : m_reading(reading)
        , m_labels(reading.value().incident.zone, reading.value().incident.date, false)
    {
    }

    void add(const QString &label, const QString &moment)
    {
        const auto at = m_labels.parse(label);
        if (!at) {
            m_reading.leaveOut(word(ReportWords::response),
                               say(QT_TRANSLATE_NOOP("Import", "\"%1\" is not a time; it was left out.")).arg(label));
            return;
        }
        auto event = momentEvent(*at, moment.left(1).toUpper() + moment.mid(1));
        event.decisionPoint = moment == u"decided";
        if (const auto mark = enumFromKey<Mark>(moment))
            event.marks = *mark;
        event.order = int(m_reading.value().timeline.size());
        m_reading.value().timeline.append(event);
    }

private:
    ReportReading &m_reading;
    TimeLabels m_labels;
};

} // namespace

void readFacts(const ReportFacts &facts, const ImportOptions &options, ReportReading &reading)
{
    auto &incident = reading.value().incident;
    incident.reference = valueOf(facts, ReportWords::incident);
    incident.severity =
        reading.meaning(valueOf(facts, ReportWords::severity), incident.severity, word(ReportWords::severity));
    incident.impact = valueOf(facts, ReportWords::impact);
    incident.services = valueOf(facts, ReportWords::services).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    incident.stage = reading.meaning(valueOf(facts, ReportWords::status), incident.stage, word(ReportWords::status));
    readDate(valueOf(facts, ReportWords::date), options, reading);
    warnAboutOthers(facts, reading);
}

void readMoments(const ReportFacts &facts, ReportReading &reading)
{
    // "12 min (14:23 to 14:35 UTC)" and "detected 14:23 (after 0 min), acknowledged 14:25 (after 2 min)"
    static const QRegularExpression durationForm(QStringLiteral("^[^(]*\\((.+) to (.+) \\S+\\)$"));
    static const QRegularExpression momentForm(QStringLiteral("^([a-z]+) (.+?)(?: \\(after [^)]*\\))?$"));
    MomentsReader moments(reading);
    const auto whole = durationForm.match(valueOf(facts, ReportWords::duration));
    if (whole.hasMatch()) {
        moments.add(whole.captured(1), QStringLiteral("started"));
        moments.add(whole.captured(2), QStringLiteral("resolved"));
    }
    const auto pieces = valueOf(facts, ReportWords::response).split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const auto &piece : pieces) {
        const auto match = momentForm.match(piece);
        moments.add(match.captured(2), match.captured(1));
    }
    if (!reading.value().timeline.isEmpty()) {
        reading.warn(
            word(ReportWords::timeline),
            say(QT_TRANSLATE_NOOP("Import", "the report has none, so each moment its facts name became an event.")));
    }
}

} // namespace debrief
