// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/Formats.h"
#include "exchange/report/ReportDocument.h"
#include "exchange/report/ReportWords.h"

#include <QHash>

namespace debrief {

/// A heading and what stands below it, up to the next one.
struct ReportSectionBlocks
{
    QString heading;
    std::vector<ReportBlock> blocks;

    /// The first block of that type; nullptr when there is none.
    template <typename Block>
    [[nodiscard]] const Block *first() const
    {
        for (const auto &block : blocks) {
            if (const auto *found = std::get_if<Block>(&block))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] bool hasDiagram() const;
    /// All paragraphs without a label, a line each.
    [[nodiscard]] QString paragraphs() const;
};

/// What the readers of the sections fill together.
struct ReportReading
{
    ImportedPostmortem imported;
    QHash<QString, EventId> events; ///< by the label the report refers to them with
    QHash<QString, CauseId> causes; ///< by their number in the tree

    [[nodiscard]] Postmortem &value() { return imported.value; }
    /// `where` names the section, and the row where there is one.
    void warn(const QString &where, const QString &problem);
    void leaveOut(const QString &where, const QString &problem);

    /// The enum value of a word; the fallback, with a warning, where the word means nothing.
    template <typename E>
    E meaning(const QString &words, E fallback, const QString &where)
    {
        if (words.isEmpty())
            return fallback;
        if (const auto value = fromWord<E>(words))
            return *value;
        warnUnknownWord(where, words);
        return fallback;
    }
    template <typename E>
    QFlags<E> meanings(const QString &words, const QString &where)
    {
        QFlags<E> flags;
        const auto pieces = words.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const auto &piece : pieces) {
            if (const auto value = fromWord<E>(piece))
                flags |= *value;
            else
                warnUnknownWord(where, piece);
        }
        return flags;
    }
    /// The one block of that type the section lives by. A warning when there is none, or a second one.
    template <typename Block>
    [[nodiscard]] const Block *only(const ReportSectionBlocks &section)
    {
        const auto count = std::count_if(section.blocks.cbegin(), section.blocks.cend(),
                                         [](const ReportBlock &block) { return std::holds_alternative<Block>(block); });
        if (count != 1)
            warnAboutBlocks(section.heading, count);
        return section.first<Block>();
    }
    /// The date of a cell; none, with a warning where there is text that is no date.
    [[nodiscard]] std::optional<QDate> date(const QString &text, const QString &where);

private:
    void warnAboutBlocks(const QString &where, qsizetype count);
    void warnUnknownWord(const QString &where, const QString &words);
};

/// One row of a table, its cells by the heading of their column: people move columns about.
class ReportRow
{
public:
    ReportRow(const ReportTable &table, qsizetype row, const QString &section);

    [[nodiscard]] ReportText cell(const char *column) const;
    [[nodiscard]] QString text(const char *column) const { return plainText(cell(column)); }
    /// "Timeline, row 3", for messages.
    [[nodiscard]] QString where() const;

private:
    const ReportTable &m_table;
    qsizetype m_row;
    QString m_section;
};

/// Lines taken apart by their labels. A line without a label belongs to the one above it.
class LabelledLines
{
public:
    explicit LabelledLines(const ReportText &text);

    [[nodiscard]] bool has(const QString &label) const;
    /// The text below that label, its lines joined by line feeds. The empty label is what stands before all labels.
    [[nodiscard]] QString take(const QString &label);
    [[nodiscard]] QString take(const char *label) { return take(QString::fromLatin1(label)); }
    /// The label of the first line; empty when it has none.
    [[nodiscard]] QString firstLabel() const { return m_groups.isEmpty() ? QString() : m_groups.first().label; }
    /// Lines with labels nobody asked for, as text: nothing of them is lost.
    [[nodiscard]] QString rest();

private:
    struct Group
    {
        QString label;
        QStringList lines;
        bool taken = false;
    };
    QList<Group> m_groups;
};

/// Joins with a line feed where both have text.
[[nodiscard]] QString joinedLines(const QString &first, const QString &second);

} // namespace debrief
