// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"
#include "exchange/report/TimeLabels.h"

#include <QCoreApplication>

namespace debrief {

namespace {

void readOutcome(ClosureCheck &check, const ReportRow &row, ReportReading &reading)
{
    LabelledLines lines(row.cell(ReportWords::outcome));
    check.outcome = reading.meaning(lines.take(QString()), check.outcome, row.where());
    check.reason = reading.meaning(lines.take(ReportWords::reason), check.reason, row.where());
    check.reasonText = lines.take(ReportWords::explanation);
    check.learned = lines.take(ReportWords::learned);
    check.statement = lines.take(ReportWords::statement);
    check.learned = joinedLines(check.learned, lines.rest());
}

} // namespace

void readClosingStatement(const ReportSectionBlocks &section, ReportReading &reading)
{
    reading.value().incident.closingStatement = section.paragraphs();
}

void readClosureChecks(const ReportSectionBlocks &section, ReportReading &reading)
{
    const auto *table = reading.only<ReportTable>(section);
    if (table == nullptr)
        return;
    // Checks of one day are told apart by their ids alone, so these must ascend as the rows do.
    QList<ClosureCheckId> ids;
    for (qsizetype i = 0; i < table->rows.size(); ++i)
        ids.append(ClosureCheckId::create());
    std::sort(ids.begin(), ids.end());
    const TimeLabels labels(reading.value().incident.zone, {}, false);
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        const ReportRow row(*table, i, section.heading);
        ClosureCheck check;
        check.id = ids[i];
        check.dueOn = reading.date(row.text(ReportWords::due), row.where()).value_or(QDate());
        const auto held = row.text(ReportWords::held);
        check.heldAt = labels.parse(held);
        if (!check.heldAt && !held.isEmpty())
            reading.warn(row.where(),
                         QCoreApplication::translate("Import", "\"%1\" is not a time; it was left out.").arg(held));
        check.urgentDone = reading.meaning(row.text(ReportWords::urgentDone), check.urgentDone, row.where());
        check.nextUnderWay = reading.meaning(row.text(ReportWords::nextUnderWay), check.nextUnderWay, row.where());
        check.confident = reading.meaning(row.text(ReportWords::confident), check.confident, row.where());
        readOutcome(check, row, reading);
        reading.value().closureChecks.append(check);
    }
}

} // namespace debrief
