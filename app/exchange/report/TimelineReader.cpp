// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportContext.h"
#include "exchange/report/SectionReaders.h"

#include <QCoreApplication>

namespace debrief {

namespace {

void readWhatHappened(TimelineEvent &event, const ReportText &cell, const QString &where, ReportReading &reading)
{
    LabelledLines lines(cell);
    event.decisionPoint = lines.firstLabel() == word(ReportWords::decisionPoint);
    event.text = lines.take(lines.firstLabel() == word(ReportWords::decisionPoint) ? lines.firstLabel() : QString());
    event.marks = reading.meanings<Mark>(lines.take(ReportWords::marks), where);
    event.link = lines.take(ReportWords::link);
    event.text = joinedLines(event.text, lines.rest());
    event.details = event.text.section(QLatin1Char('\n'), 1);
    event.text = event.text.section(QLatin1Char('\n'), 0, 0);
}

void readRow(const ReportRow &row, const TimeLabels &labels, ReportReading &reading)
{
    const auto at = labels.parse(row.text(ReportWords::time));
    if (!at) {
        reading.leaveOut(row.where(),
                         QCoreApplication::translate(
                             "Import", "\"%1\" is not a time such as 14:23 or 22 Mar 2026 14:23; the row was left out.")
                             .arg(row.text(ReportWords::time)));
        return;
    }
    TimelineEvent event;
    event.id = EventId::create();
    event.at = *at;
    event.kind = reading.meaning(row.text(ReportWords::kind), event.kind, row.where());
    event.source = row.text(ReportWords::source);
    readWhatHappened(event, row.cell(ReportWords::whatHappened), row.where(), reading);
    event.order = int(reading.value().timeline.size());
    reading.value().timeline.append(event);
}

/// Events of different moments need no order among themselves.
void countOrders(QList<TimelineEvent> &timeline)
{
    std::sort(timeline.begin(), timeline.end(),
              [](const auto &left, const auto &right) { return inOrder(left, right); });
    for (qsizetype i = 0; i < timeline.size(); ++i)
        timeline[i].order = i > 0 && timeline[i - 1].at == timeline[i].at ? timeline[i - 1].order + 1 : 0;
}

} // namespace

void readTimeline(const ReportSectionBlocks &section, ReportReading &reading)
{
    auto &value = reading.value();
    value.report.sections |= ReportSection::Timeline;
    value.report.sections.setFlag(ReportSection::TimelineDiagram, section.hasDiagram());
    const auto *table = reading.only<ReportTable>(section);
    if (table == nullptr)
        return;
    const TimeLabels labels(value.incident.zone, value.incident.date, false);
    for (qsizetype row = 0; row < table->rows.size(); ++row)
        readRow(ReportRow(*table, row, section.heading), labels, reading);
    countOrders(value.timeline);
    const ReportContext context(value);
    for (const auto &event : std::as_const(value.timeline))
        reading.events.insert(context.referenceTo(event.id), event.id);
}

} // namespace debrief
