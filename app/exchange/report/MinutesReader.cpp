// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"
#include "exchange/report/TimeLabels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using std::chrono::minutes;

std::optional<minutes> minutesFrom(const QString &text)
{
    bool isNumber = false;
    const int count = text.section(QLatin1Char(' '), 0, 0).toInt(&isNumber);
    return isNumber ? std::optional(minutes(count)) : std::nullopt;
}

/// Writes the log of a meeting that gives the same minutes: what the parts do not fill was a pause before the end.
class LogWriter
{
public:
    LogWriter(QList<MeetingEntry> &log, Instant start)
        : m_log(log)
        , m_now(start)
    {
        add(MeetingEntryKind::Started, 0);
    }

    void spend(int part, minutes length)
    {
        if (length <= minutes(0))
            return;
        if (part > 0)
            add(MeetingEntryKind::MovedTo, part);
        m_now += length;
        m_part = part;
    }
    void end(Instant end)
    {
        if (end > m_now)
            add(MeetingEntryKind::Paused, m_part);
        m_now = std::max(m_now, end);
        add(MeetingEntryKind::Ended, m_part);
    }

private:
    void add(MeetingEntryKind kind, int part)
    {
        MeetingEntry entry;
        entry.id = MeetingEntryId::create();
        entry.sequence = int(m_log.size());
        entry.at = m_now;
        entry.kind = kind;
        entry.part = part;
        m_log.append(entry);
    }

    QList<MeetingEntry> &m_log;
    Instant m_now;
    int m_part = 0;
};

QString meetingTimes(const ReportSectionBlocks &section)
{
    for (const auto &block : section.blocks) {
        const auto *paragraph = std::get_if<ReportParagraph>(&block);
        if (paragraph != nullptr && paragraph->line.label == QLatin1String(ReportWords::meeting))
            return paragraph->line.text;
    }
    return {};
}

minutes usualFloor(const QList<AgendaPart> &parts, PartKind kind)
{
    for (const auto &part : parts) {
        if (part.kind == kind)
            return part.floor;
    }
    return minutes(0);
}

} // namespace

void readMeetingMinutes(const ReportSectionBlocks &section, ReportReading &reading)
{
    auto &value = reading.value();
    value.report.sections |= ReportSection::MeetingMinutes;
    const auto *table = reading.only<ReportTable>(section);
    if (table == nullptr)
        return;
    const auto usual = std::exchange(value.meetingPlan.parts, {});
    QList<minutes> actual;
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        const ReportRow row(*table, i, section.heading);
        const auto name = row.text(ReportWords::agendaPart);
        if (name == QLatin1String(ReportWords::total))
            continue;
        AgendaPart part;
        part.kind = reading.meaning(name, PartKind::Frame, row.where());
        part.planned = minutesFrom(row.text(ReportWords::planned)).value_or(minutes(0));
        part.floor = std::min(usualFloor(usual, part.kind), part.planned);
        value.meetingPlan.parts.append(part);
        actual.append(minutesFrom(row.text(ReportWords::actual)).value_or(minutes(0)));
    }
    const auto times = meetingTimes(section);
    if (times.isEmpty())
        return;
    const TimeLabels labels(value.incident.zone, value.incident.date, false);
    const auto start = labels.parse(times.section(QStringLiteral(" to "), 0, 0));
    const auto end = labels.parse(times.section(QStringLiteral(" to "), 1));
    if (!start || !end) {
        reading.leaveOut(
            section.heading,
            QCoreApplication::translate("Import", "\"%1\" names no start and end; the actual minutes were left out.")
                .arg(times));
        return;
    }
    value.incident.meetingAt = start;
    LogWriter log(value.meetingLog, *start);
    for (int part = 0; part < int(actual.size()); ++part)
        log.spend(part, actual[part]);
    log.end(*end);
}

} // namespace debrief
