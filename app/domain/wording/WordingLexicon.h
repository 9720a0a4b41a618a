// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingText.h"

#include <QHash>

#include <bitset>

namespace debrief {

constexpr std::size_t mostWordSets = 1536;
using WordSets = std::bitset<mostWordSets>;
using WordSet = int; ///< which list; -1: none

/// The word lists of a rule file, by name, and the single words and phrases in them.
class WordingLexicon
{
public:
    /// The list of that name, made if need be. -1 when there is no room for another.
    WordSet makeSet(const QString &name);
    [[nodiscard]] WordSet set(const QString &name) const { return m_names.value(name, -1); }
    /// `entry` is one word or a phrase, read the way texts are: "didn't bother" is three words.
    void add(WordSet set, const QString &entry);
    void remove(WordSet set, const QString &entry);

    /// The lists a word is in; null where none.
    [[nodiscard]] const WordSets *setsOf(const QString &norm) const;

    struct Phrase
    {
        QStringList words;
        WordSet set;
    };
    /// Phrases of two words and more that start with that word, the longest first.
    [[nodiscard]] const QList<Phrase> *phrasesFrom(const QString &norm) const;

private:
    QHash<QString, WordSet> m_names;
    QHash<QString, WordSets> m_words;
    QHash<QString, QList<Phrase>> m_phrases;
};

/// A text with its words looked up, for the patterns to read.
class WordingReading
{
public:
    WordingReading(const WordingText &text, const WordingLexicon &lexicon);

    [[nodiscard]] const WordingToken &token(qsizetype at) const { return m_text.tokens()[at]; }
    [[nodiscard]] const WordingText &text() const { return m_text; }
    [[nodiscard]] bool isIn(qsizetype at, WordSet set) const;
    /// How many tokens a word or phrase of that list covers from there; 0: none. Phrases go first.
    [[nodiscard]] qsizetype lengthIn(qsizetype at, WordSet set, qsizetype end) const;
    /// Every list that has something in the sentence.
    [[nodiscard]] WordSets setsIn(const WordingSentence &sentence) const;

private:
    struct Found
    {
        WordSet set;
        int length;
    };
    const WordingText &m_text;
    QList<const WordSets *> m_words;
    QHash<qsizetype, QList<Found>> m_phrases;
};

} // namespace debrief
