// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingRules.h"

namespace debrief {

/// Writes the neutral sentence of a hint. Parts of the sentence are carried over only where the whole rest of it is
/// understood (a known verb, a plain object, one closing phrase); else the rule's question with a slot is given.
class NeutralForms
{
public:
    NeutralForms(const QString &text, const WordingRules &rules, const WordingReading &reading,
                 const SubjectFinder &subjects, const PeopleNames &names)
        : m_text(text)
        , m_rules(rules)
        , m_reading(reading)
        , m_subjects(subjects)
        , m_names(names)
    {
    }

    [[nodiscard]] WordingReplacement of(const WordingRule &rule, const WordingMatch &match,
                                        const WordingSentence &sentence) const;

private:
    using Parts = QHash<QString, QString>;
    [[nodiscard]] Parts partsOf(const WordingMatch &match, const WordingSentence &sentence) const;
    void readRest(qsizetype at, const WordingSentence &sentence, Parts &parts) const;
    [[nodiscard]] qsizetype objectEnd(qsizetype at, const WordingSentence &sentence) const;
    [[nodiscard]] bool isTail(qsizetype at, const WordingSentence &sentence) const;
    [[nodiscard]] QString words(qsizetype first, qsizetype last) const;
    [[nodiscard]] QString place(const WordingMatch &match) const;

    const QString &m_text;
    const WordingRules &m_rules;
    const WordingReading &m_reading;
    const SubjectFinder &m_subjects;
    const PeopleNames &m_names;
};

} // namespace debrief
