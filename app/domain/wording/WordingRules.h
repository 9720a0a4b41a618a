// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/wording/VerbForms.h"
#include "domain/wording/WordingHint.h"
#include "domain/wording/WordingLexicon.h"
#include "domain/wording/WordingPattern.h"

#include <memory>

namespace debrief {

/// A neutral form: text with {carried over parts} and [slots]. It is used where all its parts can be carried over.
struct NeutralForm
{
    QString text;
    WordSet verbs = -1; ///< only where the verb is one of these; -1: for all
};

/// An example of a rule, with the field it stands in where that matters.
struct WordingExample
{
    QString text;
    WordingField field = WordingField::Note;
    QStringList names; ///< people of the postmortem
};

struct WordingRule
{
    QString id;
    WordingClass kind = WordingClass::PersonAsCause;
    QList<WordingField> fields;
    QString reason;
    QString source;
    QList<WordingPattern> match;
    QList<WordingPattern> unless; ///< found anywhere in the sentence, they silence the rule
    QList<NeutralForm> neutral;
    QList<WordingExample> hits;
    QList<WordingExample> misses;
};

/// A loaded rule file: resources/wording/README.md describes its form. Cheap to copy.
class WordingRules
{
public:
    /// The error names the rule (or the word list) and what is wrong with it.
    [[nodiscard]] static Result<WordingRules> load(const QByteArray &json, const WordingAdjustments &adjustments = {});
    /// The file that ships with the program.
    [[nodiscard]] static Result<WordingRules> english(const WordingAdjustments &adjustments = {});

    [[nodiscard]] const QList<WordingRule> &rules() const;
    [[nodiscard]] const WordingLexicon &lexicon() const;
    [[nodiscard]] const VerbForms &verbs() const;
    /// Where a role works: "reviewer" -> "the review".
    [[nodiscard]] const QHash<QString, QString> &places() const;
    [[nodiscard]] const QString &language() const;

private:
    friend class WordingRuleReader;
    struct Data;
    explicit WordingRules(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace debrief
