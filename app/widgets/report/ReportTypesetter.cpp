// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportTypesetter.h"

#include "widgets/report/ReportTones.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QCoreApplication>
#include <QTextList>

namespace debrief {

namespace {

using namespace metrics;

constexpr double widestWord = 128; // longer ones are broken
constexpr double widestLine = 600;
constexpr double lineHeight = 118; // per cent
constexpr int deepestIndent = 8;   // chains go on below it, on the same line

QTextCharFormat formatOf(TextStyle style, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(Theme::font(style));
    format.setForeground(color);
    return format;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    return format;
}

/// For sentences: lines that stand apart are easier to follow.
QTextBlockFormat flowing(double above, double below)
{
    auto format = spaced(above, below);
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

double widthOf(const QString &text, TextStyle style)
{
    return QFontMetricsF(Theme::font(style)).horizontalAdvance(text);
}

/// Measuring each word would cost more than setting them all: the one with the most letters stands for all.
QString longestWord(const QString &text)
{
    QStringView longest;
    const auto words = QStringView(text).split(QLatin1Char(' '));
    for (const auto word : words) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest.left(64).toString();
}

} // namespace

ReportTypesetter::ReportTypesetter(SafeDocument &document, TextPictures &drawn, const Colors &colors)
    : m_document(document)
    , m_drawn(drawn)
    , m_colors(colors)
    , m_body(formatOf(TextStyle::Body, colors.text))
    , m_strong(formatOf(TextStyle::BodyStrong, colors.text))
    , m_second(formatOf(TextStyle::Body, colors.secondText))
    , m_caption(formatOf(TextStyle::CaptionStrong, colors.secondText))
{
}

void ReportTableColumns::shareOut(int width) const
{
    QList<QTextLength> lengths;
    for (const double each : columnWidths(needs, width, fill))
        lengths.append(QTextLength(QTextLength::FixedLength, each));
    auto format = table->format();
    format.setColumnWidthConstraints(lengths);
    table->setFormat(format);
}

void ReportTypesetter::set(const ReportDocument &report, const ReportPictures &pictures, int width)
{
    m_width = width;
    m_pictures = pictures;
    m_tables.clear();
    m_drawn.clear();
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    m_document.setDefaultFont(Theme::font(TextStyle::Body));
    m_document.setIndentWidth(space6);
    m_document.setDocumentMargin(0);
    auto page = m_document.rootFrame()->frameFormat();
    page.setLeftMargin(reportMargin);
    page.setRightMargin(reportMargin);
    page.setTopMargin(space8);
    page.setBottomMargin(space8);
    m_cursor = QTextCursor(m_document.rootFrame());
    m_fresh = true;
    m_cursor.beginEditBlock();
    m_document.rootFrame()->setFrameFormat(page);
    for (const auto &block : report.blocks)
        std::visit([this](const auto &each) { add(each); }, block);
    if (m_fresh)
        startBlock(spaced(0, 0), m_caption);
    m_cursor.endEditBlock();
}

void ReportTypesetter::startBlock(const QTextBlockFormat &block, const QTextCharFormat &characters)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(characters);
    } else {
        m_cursor.insertBlock(block, characters);
    }
    m_cursor.setCharFormat(characters);
    m_fresh = false;
}

void ReportTypesetter::add(const ReportHeading &heading)
{
    const auto style = heading.level == 1 ? TextStyle::Number : TextStyle::Title;
    auto block = heading.level == 1 ? spaced(0, space4) : spaced(space6, space2);
    block.setHeadingLevel(heading.level);
    startBlock(block, formatOf(style, m_colors.text));
    m_cursor.insertText(heading.text);
}

void ReportTypesetter::add(const ReportParagraph &paragraph)
{
    startBlock(flowing(0, space2), m_body);
    writeLine(m_cursor, paragraph.line);
}

void ReportTypesetter::add(const ReportPanel &panel)
{
    for (qsizetype i = 0; i < panel.text.size(); ++i) {
        const bool last = i == panel.text.size() - 1;
        auto block = flowing(i == 0 ? space4 : space1, last ? space6 + space1 : 0);
        block.setLeftMargin(space4);
        block.setRightMargin(space4);
        block.setProperty(ReportGround::panel, int(Tone::Information));
        startBlock(block, m_body);
        writeLine(m_cursor, panel.text[i]);
    }
}

void ReportTypesetter::add(const ReportList &list)
{
    addItems(list.items, list.numbered, 1);
}

void ReportTypesetter::addItems(const std::vector<ReportListItem> &items, bool numbered, int depth)
{
    QTextListFormat format;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(std::min(depth, deepestIndent));
    QTextList *list = nullptr;
    for (const auto &item : items) {
        startBlock(flowing(0, space1), m_body);
        if (list == nullptr)
            list = m_cursor.createList(format);
        else
            list->add(m_cursor.block());
        for (qsizetype i = 0; i < item.text.size(); ++i) {
            if (i > 0)
                m_cursor.insertText(QString(QChar::LineSeparator), m_body);
            writeLine(m_cursor, item.text[i]);
        }
        addItems(item.children, false, depth + 1);
    }
}

void ReportTypesetter::add(const ReportFacts &facts)
{
    ReportTableColumns columns{startTable(int(facts.facts.size()), 2), {{}, {}}, false};
    for (int row = 0; row < int(facts.facts.size()); ++row) {
        const auto &fact = facts.facts[row];
        for (int column = 0; column < 2; ++column) {
            auto cell = columns.table->cellAt(row, column);
            QTextTableCellFormat format;
            format.setBottomPadding(space3);
            format.setRightPadding(column == 0 ? space6 : 0);
            cell.setFormat(format);
        }
        auto cursor = columns.table->cellAt(row, 0).firstCursorPosition();
        cursor.insertText(fact.label, m_second);
        columns.needs[0].least = std::max(columns.needs[0].least, widthOf(fact.label, TextStyle::Body) + space8);
        fillCell(columns.table->cellAt(row, 1), fact.label, fact.value, columns.needs[1]);
    }
    columns.needs[1].most = widestLine * 2; // the rest of the page
    endTable(columns);
}

void ReportTypesetter::add(const ReportTable &table)
{
    const int count = int(table.columns.size());
    ReportTableColumns columns{startTable(int(table.rows.size()) + 1, count), QList<ColumnNeed>(count), true};
    QTextTableCellFormat format;
    format.setTopPadding(space2);
    format.setBottomPadding(space2);
    format.setLeftPadding(space2);
    format.setRightPadding(space2);
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_colors.line);
    for (int column = 0; column < count; ++column) {
        auto cell = columns.table->cellAt(0, column);
        cell.setFormat(format);
        cell.firstCursorPosition().insertText(table.columns[column], m_caption);
        columns.needs[column].least = widthOf(longestWord(table.columns[column]), TextStyle::CaptionStrong);
        columns.needs[column].most = columns.needs[column].least;
    }
    for (int row = 0; row < int(table.rows.size()); ++row) {
        for (int column = 0; column < count; ++column) {
            auto cell = columns.table->cellAt(row + 1, column);
            cell.setFormat(format);
            fillCell(cell, table.columns[column], table.rows[row][column], columns.needs[column]);
        }
    }
    for (auto &need : columns.needs) {
        need.least += 2 * space2 + 2;
        need.most += 2 * space2 + 2;
        need.firm += 2 * space2 + 2;
    }
    endTable(columns);
}

QTextTable *ReportTypesetter::startTable(int rows, int columns)
{
    if (m_fresh) { // a paragraph stands before and after each table; an empty one takes no more room than it must
        auto gap = spaced(0, 0);
        gap.setLineHeight(1, QTextBlockFormat::FixedHeight);
        startBlock(gap, m_caption);
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setTopMargin(space2);
    format.setBottomMargin(space6); // that of the paragraph below it does not count
    return m_cursor.insertTable(rows, columns, format);
}

void ReportTypesetter::endTable(const ReportTableColumns &columns)
{
    columns.shareOut(m_width);
    m_tables.append(columns);
    m_cursor = columns.table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true;
}

void ReportTypesetter::fillCell(const QTextTableCell &cell, const QString &label, const ReportText &text,
                                ColumnNeed &need)
{
    auto cursor = cell.firstCursorPosition();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(spaced(2, 0), m_body);
        const auto &line = text[i];
        const auto tone = line.label.isEmpty() ? chipTone(label, line.text) : std::nullopt;
        if (tone) {
            writeChip(cursor, line.text, *tone, need);
            continue;
        }
        const bool oneLine = staysOnOneLine(label) && line.text.size() <= 24;
        auto block = spaced(i == 0 ? 0 : 2, 0);
        block.setNonBreakableLines(oneLine);
        cursor.setBlockFormat(block);
        writeLine(cursor, line);
        measure(line, oneLine, need);
    }
}

void ReportTypesetter::writeChip(QTextCursor &cursor, const QString &text, Tone tone, ColumnNeed &need) const
{
    auto block = spaced(3, 1);
    block.setLeftMargin(space2);
    block.setNonBreakableLines(true);
    block.setProperty(ReportGround::chip, int(tone));
    cursor.setBlockFormat(block);
    cursor.insertText(text, formatOf(TextStyle::CaptionStrong, m_colors.tone(tone).text));
    const double width = widthOf(text, TextStyle::CaptionStrong) + 2 * space2;
    need.firm = std::max(need.firm, width);
    need.least = std::max(need.least, width);
    need.most = std::max(need.most, width);
}

void ReportTypesetter::writeLine(QTextCursor &cursor, const ReportLine &line) const
{
    if (!line.label.isEmpty())
        cursor.insertText(line.text.isEmpty() ? line.label : line.label + QStringLiteral(": "), m_strong);
    cursor.insertText(line.text, linkFormat(line.text));
}

QTextCharFormat ReportTypesetter::linkFormat(const QString &text) const
{
    if (!text.startsWith(QStringLiteral("http")) || text.contains(QLatin1Char(' ')))
        return m_body;
    const QUrl address(text, QUrl::StrictMode);
    if (!isSafeLink(address) || address.host().isEmpty())
        return m_body;
    auto format = m_body;
    format.setAnchor(true);
    format.setAnchorHref(QString::fromLatin1(address.toEncoded()));
    format.setForeground(m_colors.accent);
    return format;
}

void ReportTypesetter::measure(const ReportLine &line, bool oneLine, ColumnNeed &need) const
{
    const double label = line.label.isEmpty() ? 0 : widthOf(line.label.left(64), TextStyle::BodyStrong) + space2;
    const double all = label + widthOf(line.text.left(120), TextStyle::Body);
    const double word = oneLine ? all : std::min(widestWord, widthOf(longestWord(line.text), TextStyle::Body));
    need.firm = std::max(need.firm, oneLine ? all : 0);
    need.least = std::max({need.least, word, std::min(label, widestWord)});
    need.most = std::max(need.most, std::min(all, widestLine));
}

void ReportTypesetter::add(const ReportCode &code)
{
    const bool isTimeline = code.code.startsWith(QStringLiteral("timeline"));
    const auto &picture = isTimeline ? m_pictures.timeline : m_pictures.causes;
    if (picture != nullptr) {
        addPicture(picture);
        return;
    }
    startBlock(spaced(space2, space2), m_second);
    m_cursor.insertText(QCoreApplication::translate(
        "ReportPreview", "This diagram is too large for a page. It is published as Mermaid text; the list above says "
                         "the same."));
}

void ReportTypesetter::addPicture(const std::shared_ptr<const TextPicture> &picture)
{
    auto block = spaced(space4, space1);
    block.setAlignment(Qt::AlignHCenter);
    startBlock(block, m_body);
    m_drawn.insert(m_cursor, picture);
    auto note = formatOf(TextStyle::Caption, m_colors.secondText);
    block = spaced(0, space2);
    block.setAlignment(Qt::AlignHCenter);
    startBlock(block, note);
    m_cursor.insertText(QCoreApplication::translate(
        "ReportPreview", "Published as Mermaid text, which many wikis draw. The words above say the same."));
}

} // namespace debrief
