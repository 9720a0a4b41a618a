// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportReading.h"

#include <QCoreApplication>

namespace debrief {

namespace {

constexpr qsizetype warningsKept = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

bool ReportSectionBlocks::hasDiagram() const
{
    const auto *code = first<ReportCode>();
    return code != nullptr && code->language == u"mermaid";
}

QString ReportSectionBlocks::paragraphs() const
{
    QString text;
    for (const auto &block : blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            text = joinedLines(text, paragraph->line.text);
    }
    return text;
}

void ReportReading::warn(const QString &where, const QString &problem)
{
    if (imported.warnings.size() < warningsKept)
        imported.warnings.append(QStringLiteral("%1: %2").arg(where, problem));
}

void ReportReading::leaveOut(const QString &where, const QString &problem)
{
    ++imported.leftOut;
    warn(where, problem);
}

void ReportReading::warnAboutBlocks(const QString &where, qsizetype count)
{
    leaveOut(where, count == 0
                        ? say(QT_TRANSLATE_NOOP("Import", "its table or list is missing or damaged; nothing was read."))
                        : say(QT_TRANSLATE_NOOP("Import", "it has several tables or lists; only the first was read.")));
}

void ReportReading::warnUnknownWord(const QString &where, const QString &words)
{
    warn(where,
         say(QT_TRANSLATE_NOOP("Import", "\"%1\" is not a word Debrief knows here; check the value.")).arg(words));
}

std::optional<QDate> ReportReading::date(const QString &text, const QString &where)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto date = fromReportDate(text);
    if (!date)
        warn(where,
             say(QT_TRANSLATE_NOOP("Import", "\"%1\" is not a date such as 29 Mar 2026; it was left out.")).arg(text));
    return date;
}

ReportRow::ReportRow(const ReportTable &table, qsizetype row, const QString &section)
    : m_table(table)
    , m_row(row)
    , m_section(section)
{
}

ReportText ReportRow::cell(const char *column) const
{
    const auto place = m_table.columns.indexOf(QString::fromLatin1(column));
    return place < 0 ? ReportText() : m_table.rows[m_row].value(place);
}

QString ReportRow::where() const
{
    return say(QT_TRANSLATE_NOOP("Import", "%1, row %2")).arg(m_section).arg(m_row + 1);
}

LabelledLines::LabelledLines(const ReportText &text)
{
    for (const auto &line : text) {
        if (m_groups.isEmpty() || !line.label.isEmpty())
            m_groups.append({line.label, {}});
        if (!line.text.isEmpty())
            m_groups.last().lines.append(line.text);
    }
}

bool LabelledLines::has(const QString &label) const
{
    return std::any_of(m_groups.cbegin(), m_groups.cend(), [&](const Group &group) { return group.label == label; });
}

QString LabelledLines::take(const QString &label)
{
    for (auto &group : m_groups) {
        if (group.label == label && !group.taken) {
            group.taken = true;
            return group.lines.join(QLatin1Char('\n'));
        }
    }
    return {};
}

QString LabelledLines::rest()
{
    QString text;
    for (auto &group : m_groups) {
        if (!std::exchange(group.taken, true)) {
            const auto lines = group.lines.join(QLatin1Char('\n'));
            text = joinedLines(text, group.label.isEmpty() ? lines : QStringLiteral("%1: %2").arg(group.label, lines));
        }
    }
    return text;
}

QString joinedLines(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char('\n') + second;
}

} // namespace debrief
