// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace debrief {

enum class MarkdownPlace {
    LineStart, ///< nothing stands before it on the line
    Inside,    ///< after a label, a separator, or in a table cell
};

/// One line of plain text as Markdown that every client shows as it is. Decimal entities and never backslashes, which
/// Confluence doubles. Web addresses stay as they are; @name and #123 get an invisible space so that nobody is called.
/// A slash between spaces becomes an entity, because " / " joins the lines of one cell.
[[nodiscard]] QString escapeMarkdown(const QString &text, MarkdownPlace place);

/// What `escapeMarkdown` puts between @ or # and what follows.
inline constexpr char16_t pingGuard = 0x200b;

} // namespace debrief
