// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

namespace {

/// How sure the team is stands as a label before the evidence.
void readEvidence(Cause &cause, LabelledLines &lines)
{
    for (const auto &entry : enumEntries<Confidence>()) {
        const auto label = QString::fromLatin1(entry.label);
        if (lines.has(label)) {
            cause.confidence = entry.value;
            cause.evidence = lines.take(label);
        }
    }
}

void readReferences(Cause &cause, const QString &references, const QString &where, ReportReading &reading)
{
    const auto labels = references.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const auto &label : labels) {
        if (reading.events.contains(label))
            cause.evidenceEvents.append(reading.events.value(label));
        else
            reading.warn(
                where, QCoreApplication::translate("Import", "the timeline has no event at %1; the link was left out.")
                           .arg(label));
    }
}

CauseId readCause(const ReportListItem &item, const CauseId &parent, int order, ReportReading &reading)
{
    static const QRegularExpression numbered(QStringLiteral("^(Why|Systemic cause)(?: ([0-9.]+))?$"));
    LabelledLines lines(item.text);
    const auto label = numbered.match(lines.firstLabel());
    Cause cause;
    cause.id = CauseId::create();
    cause.parent = parent;
    cause.order = order;
    cause.text = lines.take(label.hasMatch() ? lines.firstLabel() : QString());
    cause.systemic = label.captured(1) == QLatin1String(ReportWords::systemicCause);
    readEvidence(cause, lines);
    readReferences(cause, lines.take(ReportWords::seenAt), cause.text, reading);
    cause.factor = reading.meaning(lines.take(ReportWords::factor), FactorKind::Unset, cause.text);
    cause.openQuestion = lines.take(ReportWords::openQuestion);
    cause.text = joinedLines(cause.text, lines.rest());
    reading.value().causes.append(cause);
    if (label.capturedLength(2) > 0)
        reading.causes.insert(label.captured(2), cause.id);
    return cause.id;
}

/// The parser allows 64 levels, so recursion is safe.
void readItems(const std::vector<ReportListItem> &items, const CauseId &parent, ReportReading &reading)
{
    int order = 0;
    for (const auto &item : items)
        readItems(item.children, readCause(item, parent, order++, reading), reading);
}

} // namespace

void readWhys(const ReportSectionBlocks &section, ReportReading &reading)
{
    auto &value = reading.value();
    value.report.sections.setFlag(ReportSection::WhysDiagram, section.hasDiagram());
    value.incident.problem = section.paragraphs();
    if (const auto *list = section.first<ReportList>())
        readItems(list->items, {}, reading);
}

} // namespace debrief
