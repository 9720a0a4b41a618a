// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/facilitation/Question.h"

#include <QLocale>

namespace debrief {

/// The questions that come with the program, and what a team made of them: changed, switched off, added.
class QuestionBank
{
public:
    QuestionBank() = default;
    /// Of `own`, those with the id of a built-in question stand in its place; the others follow behind.
    QuestionBank(QList<Question> builtIn, const QList<Question> &own);

    /// In order; those switched off too.
    [[nodiscard]] const QList<Question> &all() const { return m_all; }
    [[nodiscard]] const Question *find(QStringView id) const;
    /// What differs from the program's: what a team stores.
    [[nodiscard]] QList<Question> own() const;
    [[nodiscard]] bool isBuiltIn(QStringView id) const;
    /// A built-in question with other words, topic or place than the program's, or switched off.
    [[nodiscard]] bool isChanged(QStringView id) const;

    void put(const Question &question);
    /// A built-in question becomes as the program has it; an own one goes.
    void reset(const QString &id);
    void resetAll();
    /// A question to fill in, with an id nothing else has.
    [[nodiscard]] static Question fresh();

    friend bool operator==(const QuestionBank &, const QuestionBank &) = default;

private:
    QList<Question> m_builtIn;
    QList<Question> m_all;
};

/// The questions that come with the program in the language of the locale, or in English where there are none. An
/// error only when the program was built with bad data.
[[nodiscard]] Result<QList<Question>> builtInQuestions(const QLocale &locale = {});

/// What is missing so that the question can be asked at all, as a sentence; empty when it is complete.
[[nodiscard]] QString problemOf(const Question &question);

} // namespace debrief
