// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportDocument.h"
#include "models/Tone.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/SafeTextPicture.h"
#include "widgets/report/ReportColumns.h"
#include "widgets/theme/Colors.h"

#include <QTextCursor>
#include <QTextTable>

namespace debrief {

/// Properties of a paragraph that is painted with a coloured ground: int(Tone).
namespace ReportGround {
inline constexpr int chip = QTextFormat::UserProperty + 11;
inline constexpr int panel = QTextFormat::UserProperty + 12;
} // namespace ReportGround

/// The diagrams of a report; null where there is none to draw.
struct ReportPictures
{
    std::shared_ptr<const TextPicture> causes;
    std::shared_ptr<const TextPicture> timeline;
};

/// A table whose columns are shared out when the width of the page is known.
struct ReportTableColumns
{
    QTextTable *table = nullptr;
    QList<ColumnNeed> needs;
    bool fill = true;

    void shareOut(int width) const;
};

/// Sets a report as a document to be read. Every text goes in as plain characters: nothing is ever read as markup, so
/// that nothing a stranger wrote can turn into a picture, a link or a file.
class ReportTypesetter
{
public:
    ReportTypesetter(SafeDocument &document, TextPictures &drawn, const Colors &colors);

    /// What was in the document before is gone. `width` is that of the text, for the columns of tables.
    void set(const ReportDocument &report, const ReportPictures &pictures, int width);
    [[nodiscard]] const QList<ReportTableColumns> &tables() const { return m_tables; }

private:
    void add(const ReportHeading &heading);
    void add(const ReportParagraph &paragraph);
    void add(const ReportFacts &facts);
    void add(const ReportPanel &panel);
    void add(const ReportList &list);
    void add(const ReportTable &table);
    void add(const ReportCode &code);
    void addItems(const std::vector<ReportListItem> &items, bool numbered, int depth);
    void addPicture(const std::shared_ptr<const TextPicture> &picture);

    void startBlock(const QTextBlockFormat &block, const QTextCharFormat &characters);
    QTextTable *startTable(int rows, int columns);
    void endTable(const ReportTableColumns &columns);
    void fillCell(const QTextTableCell &cell, const QString &label, const ReportText &text, ColumnNeed &need);
    void writeChip(QTextCursor &cursor, const QString &text, Tone tone, ColumnNeed &need) const;
    void writeLine(QTextCursor &cursor, const ReportLine &line) const;
    [[nodiscard]] QTextCharFormat linkFormat(const QString &text) const;
    void measure(const ReportLine &line, bool oneLine, ColumnNeed &need) const;

    SafeDocument &m_document;
    TextPictures &m_drawn;
    const Colors &m_colors;
    QTextCharFormat m_body;
    QTextCharFormat m_strong;
    QTextCharFormat m_second;
    QTextCharFormat m_caption;
    ReportPictures m_pictures;
    QTextCursor m_cursor;
    bool m_fresh = true; ///< the cursor stands in an empty paragraph that is to be used first
    QList<ReportTableColumns> m_tables;
    int m_width = 0;
};

} // namespace debrief
