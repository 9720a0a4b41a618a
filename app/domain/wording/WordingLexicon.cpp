// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingLexicon.h"

#include <algorithm>

namespace debrief {

namespace {

QStringList wordsOf(const QString &entry)
{
    // "'s" and "'d" are tokens of their own.
    if (entry.startsWith(u'\'') && entry.size() <= 3)
        return {entry};
    QStringList words;
    const WordingText text(entry);
    for (const auto &token : text.tokens())
        words.append(token.norm);
    return words;
}

} // namespace

WordSet WordingLexicon::makeSet(const QString &name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.cend())
        return *known;
    if (std::size_t(m_names.size()) >= mostWordSets)
        return -1;
    const auto set = WordSet(m_names.size());
    m_names.insert(name, set);
    return set;
}

void WordingLexicon::add(WordSet set, const QString &entry)
{
    const auto words = wordsOf(entry);
    if (set < 0 || words.isEmpty())
        return;
    if (words.size() == 1) {
        m_words[words.first()].set(std::size_t(set));
        return;
    }
    auto &phrases = m_phrases[words.first()];
    const auto place = std::find_if(phrases.begin(), phrases.end(),
                                    [&](const Phrase &phrase) { return phrase.words.size() < words.size(); });
    phrases.insert(place, Phrase{words, set});
}

void WordingLexicon::remove(WordSet set, const QString &entry)
{
    const auto words = wordsOf(entry);
    if (set < 0 || words.isEmpty())
        return;
    if (words.size() == 1) {
        if (const auto word = m_words.find(words.first()); word != m_words.end())
            word->reset(std::size_t(set));
        return;
    }
    if (const auto phrases = m_phrases.find(words.first()); phrases != m_phrases.end())
        phrases->removeIf([&](const Phrase &phrase) { return phrase.set == set && phrase.words == words; });
}

const WordSets *WordingLexicon::setsOf(const QString &norm) const
{
    const auto word = m_words.constFind(norm);
    return word == m_words.cend() ? nullptr : &*word;
}

const QList<WordingLexicon::Phrase> *WordingLexicon::phrasesFrom(const QString &norm) const
{
    const auto phrases = m_phrases.constFind(norm);
    return phrases == m_phrases.cend() ? nullptr : &*phrases;
}

WordingReading::WordingReading(const WordingText &text, const WordingLexicon &lexicon)
    : m_text(text)
{
    const auto &tokens = text.tokens();
    m_words.reserve(tokens.size());
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto &token = tokens[at];
        const bool read = token.kind == WordingToken::Kind::Word || token.kind == WordingToken::Kind::Punctuation;
        m_words.append(read ? lexicon.setsOf(token.norm) : nullptr);
        const auto *phrases = read ? lexicon.phrasesFrom(token.norm) : nullptr;
        if (phrases == nullptr)
            continue;
        for (const auto &phrase : *phrases) {
            const auto length = phrase.words.size();
            qsizetype same = 1;
            while (same < length && at + same < tokens.size() && tokens[at + same].norm == phrase.words[same])
                ++same;
            if (same == length)
                m_phrases[at].append({phrase.set, int(length)});
        }
    }
}

bool WordingReading::isIn(qsizetype at, WordSet set) const
{
    return set >= 0 && m_words[at] != nullptr && m_words[at]->test(std::size_t(set));
}

qsizetype WordingReading::lengthIn(qsizetype at, WordSet set, qsizetype end) const
{
    if (const auto found = m_phrases.constFind(at); found != m_phrases.cend()) {
        for (const auto &phrase : *found) {
            if (phrase.set == set && at + phrase.length <= end)
                return phrase.length;
        }
    }
    return isIn(at, set) ? 1 : 0;
}

WordSets WordingReading::setsIn(const WordingSentence &sentence) const
{
    WordSets sets;
    for (auto at = sentence.first; at < sentence.last; ++at) {
        if (m_words[at] != nullptr)
            sets |= *m_words[at];
        const auto found = m_phrases.constFind(at);
        if (found == m_phrases.cend())
            continue;
        for (const auto &phrase : *found)
            sets.set(std::size_t(phrase.set));
    }
    return sets;
}

} // namespace debrief
