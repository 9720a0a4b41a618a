// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownWriter.h"

#include "exchange/markdown/MarkdownEscape.h"

namespace debrief {

namespace {

QString lineOf(const ReportLine &line, MarkdownPlace place)
{
    if (line.label.isEmpty())
        return escapeMarkdown(line.text, place);
    const auto label = escapeMarkdown(line.label, MarkdownPlace::Inside);
    if (line.text.isEmpty())
        return QStringLiteral("**%1**").arg(label);
    return QStringLiteral("**%1:** ").arg(label) + escapeMarkdown(line.text, MarkdownPlace::Inside);
}

QString joined(const ReportText &text, MarkdownPlace place)
{
    QStringList lines;
    for (const auto &line : text)
        lines.append(lineOf(line, lines.isEmpty() ? place : MarkdownPlace::Inside));
    return lines.join(QStringLiteral(" / "));
}

/// Writes one block after the other, a blank line between them.
class BlockWriter
{
public:
    void operator()(const ReportHeading &heading)
    {
        const auto text = escapeMarkdown(heading.text, MarkdownPlace::LineStart);
        const QString line = QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ') + text;
        m_blocks.append(line.trimmed());
    }
    void operator()(const ReportParagraph &paragraph)
    {
        m_blocks.append(lineOf(paragraph.line, MarkdownPlace::LineStart));
    }
    void operator()(const ReportPanel &panel)
    {
        QStringList lines;
        for (const auto &line : panel.text)
            lines.append(QStringLiteral("> ") + lineOf(line, MarkdownPlace::LineStart));
        m_blocks.append(lines.join(QStringLiteral("\n>\n")));
    }
    void operator()(const ReportFacts &facts)
    {
        QStringList rows;
        for (const auto &fact : facts.facts) {
            rows.append(
                row({escapeMarkdown(fact.label, MarkdownPlace::Inside), joined(fact.value, MarkdownPlace::Inside)}));
            if (rows.size() == 1)
                rows.append(divider(2));
        }
        m_blocks.append(rows.join(QLatin1Char('\n')));
    }
    void operator()(const ReportTable &table)
    {
        QStringList cells;
        for (const auto &column : table.columns)
            cells.append(escapeMarkdown(column, MarkdownPlace::Inside));
        QStringList rows{row(cells), divider(table.columns.size())};
        for (const auto &tableRow : table.rows) {
            cells.clear();
            for (const auto &cell : tableRow)
                cells.append(joined(cell, MarkdownPlace::Inside));
            rows.append(row(cells));
        }
        m_blocks.append(rows.join(QLatin1Char('\n')));
    }
    void operator()(const ReportList &list)
    {
        QStringList lines;
        addItems(lines, list.items, list.numbered, 0);
        m_blocks.append(lines.join(QLatin1Char('\n')));
    }
    void operator()(const ReportCode &code)
    {
        m_blocks.append(QStringLiteral("```%1\n%2\n```").arg(code.language, code.code));
    }

    [[nodiscard]] QString text() const { return m_blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n'); }

private:
    static QString row(const QStringList &cells)
    {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }
    static QString divider(qsizetype columns) { return row(QStringList(columns, QStringLiteral("---"))); }
    static void addItems(QStringList &lines, const std::vector<ReportListItem> &items, bool numbered, int depth)
    {
        int number = 0;
        for (const auto &item : items) {
            ++number;
            const auto marker = numbered ? QString::number(number) + QStringLiteral(". ") : QStringLiteral("- ");
            lines.append(QString(depth * 4, QLatin1Char(' ')) + marker + joined(item.text, MarkdownPlace::LineStart));
            addItems(lines, item.children, false, depth + 1);
        }
    }

    QStringList m_blocks;
};

} // namespace

QString toMarkdown(const ReportDocument &document)
{
    BlockWriter writer;
    for (const auto &block : document.blocks)
        std::visit(writer, block);
    return writer.text();
}

} // namespace debrief
