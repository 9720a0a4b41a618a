// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace debrief {

/// What a hint is about, most serious first. The last two are quiet: an underline, never counted at publication.
enum class WordingClass {
    PersonAsCause,
    PunitiveAction,
    Counterfactual,
    WhyPerson,
    NameAsCause,
    Hindsight,
    WeakAction,
    Unobserved, ///< "poor", "lack of" in a cause, with nothing anybody observed
    Tone,       ///< animated words and exclamation marks
};

/// Where a text stands. `Unknown` reads a sentence for itself: one that starts like an action item is taken as one.
enum class WordingField { Timeline, Why, RootCause, Action, Note, Question, Unknown };

/// "person_as_cause"; what files and the command line call it.
[[nodiscard]] QString wordingClassName(WordingClass kind);
[[nodiscard]] std::optional<WordingClass> wordingClassNamed(QStringView name);
/// "root_cause"
[[nodiscard]] QString wordingFieldName(WordingField field);
[[nodiscard]] std::optional<WordingField> wordingFieldNamed(QStringView name);
[[nodiscard]] constexpr bool isQuiet(WordingClass kind)
{
    return kind == WordingClass::Tone || kind == WordingClass::Unobserved;
}

/// A stretch of a text in UTF-16 units, as QTextCursor counts them.
struct WordingSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    [[nodiscard]] qsizetype end() const { return start + length; }
    [[nodiscard]] QString of(const QString &text) const { return text.mid(start, length); }
    friend bool operator==(const WordingSpan &, const WordingSpan &) = default;
};

/// A neutral sentence. `placeholders` are the slots to fill in it, brackets included, in units of `text`.
struct WordingReplacement
{
    QString text;
    QList<WordingSpan> placeholders;
    friend bool operator==(const WordingReplacement &, const WordingReplacement &) = default;
};

struct WordingHint
{
    WordingSpan span;     ///< the words that matter: to underline
    WordingSpan sentence; ///< what the replacement takes the place of
    WordingClass kind = WordingClass::PersonAsCause;
    QString ruleId;  ///< "person.failed-to"
    QString words;   ///< the text under `span`: what "never for this phrase" remembers
    QString subject; ///< the person it was read as being about; empty where there is none
    QString reason;  ///< one line, kind
    QString source;  ///< where the reason comes from
    WordingReplacement replacement;

    /// A few lines for "why this hint": the words, who was read as the subject, the reason, its source and the rule.
    [[nodiscard]] QString explain() const;
    friend bool operator==(const WordingHint &, const WordingHint &) = default;
};

/// Somebody of this postmortem.
struct WordingPerson
{
    QString name;
    QString role;
};

/// What a team changed about the rules. Stored by others; an empty one changes nothing.
struct WordingAdjustments
{
    QStringList rulesOff;                   ///< rule ids
    QStringList phrasesOff;                 ///< "never for this phrase": hints whose words read so, whatever the case
    QHash<QString, QStringList> wordsAdded; ///< word list of the rule file -> words
    QHash<QString, QStringList> wordsRemoved;
    QByteArray rulesAdded; ///< a rule file with more rules, or empty
    friend bool operator==(const WordingAdjustments &, const WordingAdjustments &) = default;
};

} // namespace debrief
