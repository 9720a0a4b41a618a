// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownParser.h"

#include "exchange/ImportLimits.h"
#include "exchange/markdown/InlineText.h"
#include "exchange/report/ReportWords.h"

#include <QCoreApplication>

#include <md4c.h>

namespace debrief {

namespace {

/// Below -1, md4c's own error; it goes on after anything above 0.
enum Abort { Fine = 0, TooDeep = -2, TooManyRows = -3, TooLong = -4 };

QByteArrayView viewOf(const MD_ATTRIBUTE &attribute)
{
    return QByteArrayView(attribute.text, qsizetype(attribute.size));
}

/// Receives what md4c finds and builds the blocks of the report.
class DocumentBuilder
{
public:
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type, void *detail);
    int enterSpan(MD_SPANTYPE type);
    int leaveSpan(MD_SPANTYPE type, void *detail);
    int text(MD_TEXTTYPE type, QByteArrayView text);

    [[nodiscard]] ReportDocument take() { return std::move(m_document); }

private:
    void flushIntoItem();
    void leaveParagraph();
    void leaveItem();
    void leaveList();
    void leaveRow(bool isHeader);
    void leaveTable();
    int countRow() { return ++m_rows > ImportLimits::rows ? TooManyRows : Fine; }

    ReportDocument m_document;
    InlineText m_inline;
    std::vector<ReportList> m_lists;     ///< those we are in, the innermost last
    std::vector<ReportListItem> m_items; ///< likewise
    int m_quotes = 0;
    ReportPanel m_panel;
    ReportTable m_table;
    QList<ReportText> m_row;
    bool m_inHeader = false;
    ReportCode m_code;
    bool m_inCode = false;
    QByteArray m_linkText;
    qsizetype m_rows = 0;
};

int DocumentBuilder::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        flushIntoItem();
        m_lists.push_back({type == MD_BLOCK_OL, {}});
        return m_lists.size() > size_t(ImportLimits::depth) ? TooDeep : Fine;
    case MD_BLOCK_LI:
        m_items.emplace_back();
        return countRow();
    case MD_BLOCK_QUOTE:
        return ++m_quotes > ImportLimits::depth ? TooDeep : Fine;
    case MD_BLOCK_TABLE:
        m_table = {};
        return Fine;
    case MD_BLOCK_THEAD:
        m_inHeader = true;
        return Fine;
    case MD_BLOCK_TBODY:
        m_inHeader = false;
        return Fine;
    case MD_BLOCK_TR:
        m_row.clear();
        return countRow();
    case MD_BLOCK_CODE:
        m_code = {QString::fromUtf8(viewOf(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->lang)), {}};
        m_inCode = true;
        return Fine;
    default:
        return Fine;
    }
}

int DocumentBuilder::leaveBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        m_document.heading(int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level), plainText(m_inline.take()));
        break;
    case MD_BLOCK_P:
        leaveParagraph();
        break;
    case MD_BLOCK_LI:
        leaveItem();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        leaveList();
        break;
    case MD_BLOCK_QUOTE:
        if (--m_quotes == 0)
            m_document.blocks.push_back(std::exchange(m_panel, {}));
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_row.append(m_inline.take());
        break;
    case MD_BLOCK_TR:
        leaveRow(m_inHeader);
        break;
    case MD_BLOCK_TABLE:
        leaveTable();
        break;
    case MD_BLOCK_CODE:
        m_inCode = false;
        if (m_code.code.endsWith(u'\n'))
            m_code.code.chop(1);
        m_document.blocks.push_back(std::exchange(m_code, {}));
        break;
    default:
        break;
    }
    return Fine;
}

/// Text of an item stands before the list inside it.
void DocumentBuilder::flushIntoItem()
{
    if (!m_items.empty() && m_items.size() == m_lists.size())
        m_items.back().text += m_inline.take();
}

void DocumentBuilder::leaveParagraph()
{
    if (!m_items.empty())
        return flushIntoItem();
    const auto lines = m_inline.take();
    if (m_quotes > 0) {
        m_panel.text += lines;
        return;
    }
    for (const auto &line : lines)
        m_document.paragraph(line);
}

void DocumentBuilder::leaveItem()
{
    flushIntoItem();
    m_lists.back().items.push_back(std::move(m_items.back()));
    m_items.pop_back();
}

void DocumentBuilder::leaveList()
{
    auto list = std::move(m_lists.back());
    m_lists.pop_back();
    if (m_items.empty()) {
        m_document.blocks.push_back(std::move(list));
        return;
    }
    auto &children = m_items.back().children;
    std::move(list.items.begin(), list.items.end(), std::back_inserter(children));
}

void DocumentBuilder::leaveRow(bool isHeader)
{
    if (isHeader) {
        // The first row of the facts is a row like the others, so its second cell must keep its lines.
        for (const auto &cell : std::as_const(m_row))
            m_table.columns.append(plainText(cell));
    }
    m_table.rows.append(m_row);
}

/// The facts are the table whose first column is headed "Incident".
void DocumentBuilder::leaveTable()
{
    const bool isFacts = m_table.columns.size() == 2 && m_table.columns.first() == word(ReportWords::incident);
    if (!isFacts) {
        m_table.rows.removeFirst();
        m_document.blocks.push_back(std::exchange(m_table, {}));
        return;
    }
    ReportFacts facts;
    for (const auto &row : std::as_const(m_table.rows))
        facts.facts.append({plainText(row.first()), row.last()});
    m_document.blocks.push_back(facts);
    m_table = {};
}

int DocumentBuilder::enterSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        m_inline.beginStrong();
    else if (type == MD_SPAN_A)
        m_linkText.clear();
    return Fine;
}

int DocumentBuilder::leaveSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_STRONG) {
        m_inline.endStrong();
    } else if (type == MD_SPAN_A) {
        // Somebody gave an address a text of its own: both are kept.
        auto address = viewOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href).toByteArray();
        if (address == QByteArray("mailto:" + m_linkText))
            address = m_linkText;
        if (!m_linkText.isEmpty() && address != m_linkText) {
            m_inline.addSoftBreak();
            m_inline.add(address);
        }
    }
    return Fine;
}

int DocumentBuilder::text(MD_TEXTTYPE type, QByteArrayView text)
{
    if (m_inCode) {
        m_code.code += QString::fromUtf8(text);
        return m_code.code.size() > ImportLimits::fieldBytes ? TooLong : Fine;
    }
    m_linkText += text;
    switch (type) {
    case MD_TEXT_ENTITY:
        m_inline.addEntity(text);
        break;
    case MD_TEXT_SOFTBR:
        m_inline.addSoftBreak();
        break;
    case MD_TEXT_BR:
        m_inline.addHardBreak();
        break;
    case MD_TEXT_NULLCHAR:
        break;
    default:
        m_inline.add(text);
    }
    return m_inline.size() > ImportLimits::fieldBytes ? TooLong : Fine;
}

MD_PARSER callbacks()
{
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *builder) {
        return static_cast<DocumentBuilder *>(builder)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *builder) {
        return static_cast<DocumentBuilder *>(builder)->leaveBlock(type, detail);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *builder) {
        return static_cast<DocumentBuilder *>(builder)->enterSpan(type);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *detail, void *builder) {
        return static_cast<DocumentBuilder *>(builder)->leaveSpan(type, detail);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *builder) {
        return static_cast<DocumentBuilder *>(builder)->text(type, QByteArrayView(text, qsizetype(size)));
    };
    return parser;
}

} // namespace

Result<ReportDocument> parseMarkdown(const QByteArray &markdown)
{
    DocumentBuilder builder;
    const auto parser = callbacks();
    const int outcome = md_parse(markdown.constData(), MD_SIZE(markdown.size()), &parser, &builder);
    switch (outcome) {
    case Fine:
        return builder.take();
    case TooDeep:
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Import", "The Markdown has more than 64 levels inside one another. "
                                                           "Flatten its lists and import it again.")};
    case TooManyRows:
        return tooManyRows();
    case TooLong:
        return fieldTooLong(QCoreApplication::translate("Import", "Markdown"));
    default:
        return Error{Error::Kind::Unreadable,
                     QCoreApplication::translate("Import", "There is not enough memory to read this Markdown. "
                                                           "Close other programs and import it again.")};
    }
}

} // namespace debrief
