// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"

#include <QCoreApplication>

namespace debrief {

namespace {

/// "Prevent, strong"
void readType(ActionItem &item, const QString &words, const QString &where, ReportReading &reading)
{
    item.type = reading.meaning(words.section(QStringLiteral(", "), 0, 0), item.type, where);
    item.strength = reading.meaning(words.section(QStringLiteral(", "), 1), item.strength, where);
}

void readCauses(ActionItem &item, const QString &numbers, const QString &where, ReportReading &reading)
{
    const auto pieces = numbers.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const auto &number : pieces) {
        if (reading.causes.contains(number))
            item.causes.append(reading.causes.value(number));
        else
            reading.warn(where,
                         QCoreApplication::translate("Import", "the five whys have no cause %1; the link was left out.")
                             .arg(number));
    }
}

void setTitle(ActionItem &item, const QString &text)
{
    item.title = text.section(QLatin1Char('\n'), 0, 0);
    item.details = text.section(QLatin1Char('\n'), 1);
}

ActionItem numberedItem(const ReportRow &row, const ReportReading &reading)
{
    ActionItem item;
    item.id = ActionId::create();
    bool isNumber = false;
    item.order = row.text(ReportWords::number).toInt(&isNumber);
    if (!isNumber)
        item.order = int(reading.imported.value.actions.size()) + 1;
    return item;
}

void readState(ActionItem &item, const ReportRow &row, ReportReading &reading)
{
    LabelledLines lines(row.cell(ReportWords::state));
    item.state = reading.meaning(lines.take(QString()), item.state, row.where());
    item.reasonNotDone = lines.take(ReportWords::reason);
    item.reasonNotDone = joinedLines(item.reasonNotDone, lines.rest());
}

} // namespace

void readActions(const ReportSectionBlocks &section, ReportReading &reading)
{
    // Where all were decided against, the section holds nothing but the heading below it.
    const auto *table = section.blocks.empty() ? nullptr : reading.only<ReportTable>(section);
    for (qsizetype i = 0; table != nullptr && i < table->rows.size(); ++i) {
        const ReportRow row(*table, i, section.heading);
        auto item = numberedItem(row, reading);
        LabelledLines lines(row.cell(ReportWords::action));
        const auto text = lines.take(QString());
        readType(item, lines.take(ReportWords::type), row.where(), reading);
        readCauses(item, lines.take(ReportWords::answers), row.where(), reading);
        item.ticket = lines.take(ReportWords::ticket);
        setTitle(item, joinedLines(text, lines.rest()));
        item.owner = row.text(ReportWords::owner);
        item.priority = reading.meaning(row.text(ReportWords::priority), item.priority, row.where());
        item.deadline = reading.date(row.text(ReportWords::deadline), row.where());
        item.successCriteria = row.text(ReportWords::doneWhen);
        readState(item, row, reading);
        reading.value().actions.append(item);
    }
}

void readDeclinedActions(const ReportSectionBlocks &section, ReportReading &reading)
{
    const auto *table = reading.only<ReportTable>(section);
    for (qsizetype i = 0; table != nullptr && i < table->rows.size(); ++i) {
        const ReportRow row(*table, i, section.heading);
        auto item = numberedItem(row, reading);
        item.state = ActionState::WillNotDo;
        setTitle(item, row.text(ReportWords::decided));
        item.reasonNotDone = row.text(ReportWords::reason);
        reading.value().actions.append(item);
    }
}

void orderActions(ReportReading &reading)
{
    auto &actions = reading.value().actions;
    std::stable_sort(actions.begin(), actions.end(),
                     [](const ActionItem &left, const ActionItem &right) { return left.order < right.order; });
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i].order = int(i);
}

} // namespace debrief
