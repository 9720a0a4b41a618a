// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingLexicon.h"

namespace debrief {

/// The names of the people of a postmortem, cut into words: "Julia Ng", "Julia", "Ng".
class PeopleNames
{
public:
    explicit PeopleNames(const QList<WordingPerson> &people = {});

    /// How many tokens from there name somebody; 0: nobody. Single names need their capital letter, unless `anyCase`.
    [[nodiscard]] qsizetype lengthAt(const WordingText &text, qsizetype at, bool anyCase = false) const;
    /// The role written beside that name; empty where unknown.
    [[nodiscard]] QString roleOf(const QString &name) const;

private:
    struct Form
    {
        QStringList words;
        QString role;
    };
    QHash<QString, QList<Form>> m_forms;
};

/// Tells who a sentence is about: which tokens name a person (a name of this postmortem, a pronoun, a role noun with
/// what belongs to it, a team, a handle), and whether they stand where a subject stands. An unknown capitalised word is
/// no name. I and we are left alone.
class SubjectFinder
{
public:
    SubjectFinder(const WordingReading &reading, const WordingLexicon &lexicon, const PeopleNames &names);

    /// Where the persons named from this token on may end, nearest first; empty: nobody is named here.
    [[nodiscard]] const QList<qsizetype> &persons(qsizetype at) const { return m_persons[at]; }
    /// The same for "Julia's", "the on-call engineer's", "their"; the possessive mark is included.
    [[nodiscard]] const QList<qsizetype> &possessors(qsizetype at) const { return m_possessors[at]; }
    [[nodiscard]] bool isSubjectPlace(qsizetype at, const WordingSentence &sentence) const;
    [[nodiscard]] bool startsClause(qsizetype at, const WordingSentence &sentence) const;

    [[nodiscard]] bool isPast(qsizetype at) const;
    [[nodiscard]] bool isParticiple(qsizetype at) const;
    [[nodiscard]] bool isGerund(qsizetype at) const;
    [[nodiscard]] bool isAdverb(qsizetype at) const;

private:
    void findIn(const WordingSentence &sentence);
    [[nodiscard]] QList<qsizetype> coreEnds(qsizetype at, const WordingSentence &sentence) const;
    void addRoleEnds(qsizetype at, const WordingSentence &sentence, QList<qsizetype> &ends) const;
    void addExtensions(const WordingSentence &sentence, QList<qsizetype> &ends) const;
    void addPhrase(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const;
    void addClause(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const;
    void addAside(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const;
    [[nodiscard]] bool isName(qsizetype at, qsizetype length, const WordingSentence &sentence) const;
    [[nodiscard]] bool isWithoutCapitals(const WordingSentence &sentence) const;
    [[nodiscard]] bool isTheyAPerson(qsizetype at, const WordingSentence &sentence) const;
    [[nodiscard]] bool isWord(qsizetype at, const char16_t *norm) const;
    [[nodiscard]] bool isComma(qsizetype at) const;

    const WordingReading &m_reading;
    const PeopleNames &m_names;
    struct Sets
    {
        WordSet pronouns, possessives, determiners, quantities, roles, openRoles, modifiers, closed, compounds, leads,
            openers, times, adverbs, past, participles, ambiguousNames, finite, phraseStarts, notAdverbs,
            thingModifiers, thingHeads;
    };
    Sets m_sets;
    QList<QList<qsizetype>> m_persons;
    QList<QList<qsizetype>> m_possessors;
    bool m_anyCase = false;        ///< the sentence being read has no capital letters, as in a chat
    bool m_personBefore = false;   ///< named earlier in this paragraph
    bool m_sentenceBefore = false; ///< there is an earlier sentence in this paragraph
};

} // namespace debrief
