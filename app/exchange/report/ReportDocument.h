// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace debrief {

/// One line: an optional label in words of ours ("Decision point"), shown strong, then text of the team's.
/// A label without text says it all by itself.
struct ReportLine
{
    QString label;
    QString text;

    friend bool operator==(const ReportLine &, const ReportLine &) = default;
};
/// What stands in one cell or list item. Never holds an empty line.
using ReportText = QList<ReportLine>;

struct ReportHeading
{
    int level = 2; ///< 1: the title
    QString text;

    friend bool operator==(const ReportHeading &, const ReportHeading &) = default;
};

struct ReportParagraph
{
    ReportLine line;

    friend bool operator==(const ReportParagraph &, const ReportParagraph &) = default;
};

struct ReportFact
{
    QString label;
    ReportText value;

    friend bool operator==(const ReportFact &, const ReportFact &) = default;
};
/// The short table at the top: what it was, how bad, how long. The first fact names the incident.
struct ReportFacts
{
    QList<ReportFact> facts;

    friend bool operator==(const ReportFacts &, const ReportFacts &) = default;
};

/// A note set apart from the text.
struct ReportPanel
{
    ReportText text;

    friend bool operator==(const ReportPanel &, const ReportPanel &) = default;
};

struct ReportListItem
{
    ReportText text;
    std::vector<ReportListItem> children;

    friend bool operator==(const ReportListItem &, const ReportListItem &) = default;
};
struct ReportList
{
    bool numbered = false;
    std::vector<ReportListItem> items;

    friend bool operator==(const ReportList &, const ReportList &) = default;
};

struct ReportTable
{
    QStringList columns;
    QList<QList<ReportText>> rows; ///< each as long as `columns`

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// Text in another language, such as a diagram.
struct ReportCode
{
    QString language;
    QString code; ///< lines, the last one without a line feed

    friend bool operator==(const ReportCode &, const ReportCode &) = default;
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportPanel, ReportList, ReportTable, ReportCode>;

/// The published report as structure: the preview paints it, each format writes it, readers give it back.
/// All texts are plain; nothing in them is markup.
struct ReportDocument
{
    std::vector<ReportBlock> blocks;

    void heading(int level, const QString &text) { blocks.push_back(ReportHeading{level, text}); }
    void paragraph(const ReportLine &line) { blocks.push_back(ReportParagraph{line}); }

    friend bool operator==(const ReportDocument &, const ReportDocument &) = default;
};

/// A text of several lines as lines of a report, the label before the first. Nothing when there is no text.
[[nodiscard]] ReportText reportLines(const QString &text, const QString &label = {});
/// The texts of lines, joined by line feeds. Labels are left out.
[[nodiscard]] QString plainText(const ReportText &text);

} // namespace debrief
