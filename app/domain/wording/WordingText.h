// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

namespace debrief {

struct WordingToken
{
    enum class Kind {
        Word,
        Number,
        Punctuation,
        Masked, ///< a quote, code, an identifier: some noun, unread
        Handle, ///< "@somebody"
    };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Word;
    bool capital = false; ///< starts with an upper-case letter
    QString norm;         ///< lower case, plain apostrophes and hyphens; a contraction is two tokens: "did" "not"
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// Tokens [first, last) of WordingText::tokens().
struct WordingSentence
{
    qsizetype first = 0;
    qsizetype last = 0;
    bool newParagraph = true; ///< nothing before it belongs to the same paragraph
};

/// A text cut into sentences and tokens, each with its exact place. Any script; marks and emoji stay with their word.
class WordingText
{
public:
    explicit WordingText(const QString &text);

    [[nodiscard]] const QList<WordingToken> &tokens() const { return m_tokens; }
    [[nodiscard]] const QList<WordingSentence> &sentences() const { return m_sentences; }
    /// From its first character to its last, the full stop included.
    [[nodiscard]] WordingSpan spanOf(const WordingSentence &sentence) const;

private:
    friend class WordingTokenizer;
    QList<WordingToken> m_tokens;
    QList<WordingSentence> m_sentences;
};

} // namespace debrief
