// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

namespace debrief {

/// A stretch that nobody here wrote, or that is no prose.
struct MaskedSpan
{
    enum class Kind {
        Word,  ///< stands for a noun in its sentence: a quote, code, an identifier, an address, a ticket
        Break, ///< ends the sentence before it: a code block, a block quote, a log line, a table rule
        Hidden ///< no part of the sentence: the target of a link, a tag
    };
    Kind kind = Kind::Word;
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    friend bool operator==(const MaskedSpan &, const MaskedSpan &) = default;
};

/// Quotes, code, addresses, log lines, ticket ids, block quotes and front matter of a plain or Markdown text.
/// In order, without overlap. One pass; an opening mark whose end is missing masks nothing.
[[nodiscard]] QList<MaskedSpan> maskedSpans(const QString &text);

} // namespace debrief
