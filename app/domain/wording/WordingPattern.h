// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/wording/SubjectFinder.h"
#include "domain/wording/WordingLexicon.h"

namespace debrief {

/// Tokens [first, last) under a name.
struct WordingCapture
{
    QString name;
    qsizetype first = 0;
    qsizetype last = 0;
};

struct WordingMatch
{
    qsizetype first = 0;
    qsizetype last = 0;
    QList<WordingCapture> captures;
    [[nodiscard]] const WordingCapture *capture(const QString &name) const;
};

/// A sequence of elements read over the tokens of one sentence; resources/wording/README.md lists the elements.
/// Every repetition is bounded and so are the steps of one attempt: the cost of a sentence grows with its length only.
class WordingPattern
{
public:
    /// Adds the words it names to the lexicon. The error says which element is wrong.
    [[nodiscard]] static Result<WordingPattern> parse(const QString &source, WordingLexicon &lexicon);

    /// The first match in the sentence, from the left.
    [[nodiscard]] std::optional<WordingMatch> find(const WordingReading &reading, const SubjectFinder &subjects,
                                                   const WordingSentence &sentence, const WordSets &present) const;
    [[nodiscard]] const QString &source() const { return m_source; }

private:
    friend class PatternReader;
    friend class PatternRun;
    struct Element
    {
        enum class Type {
            Words,
            Person,
            Subject,
            Possessor,
            Past,
            Participle,
            Gerund,
            Adverb,
            Number,
            Any,
            Masked,
            Capital,
            Gap,     ///< up to `most` tokens, none of them punctuation
            WideGap, ///< up to `most` tokens, commas too
            SentenceStart,
            ClauseStart,
            SentenceEnd,
        };
        enum class Look { Take, NotAhead, NotBehind };
        QList<Type> types; ///< any of them
        Look look = Look::Take;
        QList<WordSet> sets; ///< of Type::Words
        int fewest = 1;
        int most = 1;
        QString capture;
    };

    QString m_source;
    QList<Element> m_elements;
    QList<WordSets> m_anchors; ///< of each of these something must be in the sentence
    bool m_atStart = false;
};

} // namespace debrief
