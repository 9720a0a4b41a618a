// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/CauseWording.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("CauseWording", source);
}

struct HintWords
{
    const char *title;
    const char *explanation;
};

HintWords wordsFor(CauseWordingKind kind)
{
    switch (kind) {
    case CauseWordingKind::EndsAtPerson:
        return {
            QT_TRANSLATE_NOOP("CauseWording", "Ends at a person"),
            QT_TRANSLATE_NOOP("CauseWording", "Ask what made the step sensible, and what let it have this effect.")};
    case CauseWordingKind::DeviationWithoutCause:
        return {QT_TRANSLATE_NOOP("CauseWording", "A deviation without its own why"),
                QT_TRANSLATE_NOOP("CauseWording", "Add below it what made the other way the easier one that day.")};
    case CauseWordingKind::NamesAnAbsence:
        return {QT_TRANSLATE_NOOP("CauseWording", "Names what was missing"),
                QT_TRANSLATE_NOOP("CauseWording", "Write what was there and could be observed, and what it led to.")};
    case CauseWordingKind::RepeatsParentInWords:
        return {QT_TRANSLATE_NOOP("CauseWording", "Nearly the same words as above"),
                QT_TRANSLATE_NOOP("CauseWording", "Write what made it so, not that it was so.")};
    }
    return {"", ""};
}

/// The words that carry the meaning, whatever their order.
QSet<QString> contentWords(const QString &sentence)
{
    static const QSet<QString> small{u"the"_s, u"a"_s,   u"an"_s,   u"was"_s,  u"were"_s, u"is"_s,   u"are"_s,
                                     u"be"_s,  u"of"_s,  u"to"_s,   u"in"_s,   u"on"_s,   u"at"_s,   u"by"_s,
                                     u"for"_s, u"and"_s, u"that"_s, u"this"_s, u"it"_s,   u"with"_s, u"because"_s,
                                     u"had"_s, u"has"_s, u"have"_s, u"been"_s, u"did"_s,  u"do"_s};
    QSet<QString> words;
    const WordingText read(sentence);
    for (const auto &token : read.tokens()) {
        if (token.kind != WordingToken::Kind::Punctuation && !token.norm.isEmpty() && !small.contains(token.norm))
            words.insert(token.norm);
    }
    return words;
}

/// At least four fifths of the words are shared.
bool saysTheSame(const QString &one, const QString &other)
{
    const auto a = contentWords(one);
    const auto b = contentWords(other);
    if (std::min(a.size(), b.size()) < 3 || one.simplified().toCaseFolded() == other.simplified().toCaseFolded())
        return false;
    auto both = a;
    both.intersect(b);
    return both.size() * 5 >= std::max(a.size(), b.size()) * 4;
}

bool isAboutAPerson(const WordingHint &hint)
{
    return hint.kind == WordingClass::PersonAsCause || hint.kind == WordingClass::NameAsCause ||
           hint.kind == WordingClass::Counterfactual;
}

bool isUnobserved(const WordingHint &hint)
{
    return hint.kind == WordingClass::Unobserved;
}

bool isDeviation(const WordingHint &hint)
{
    return hint.ruleId == u"person.did-not" || hint.ruleId == u"person.careless-act" ||
           hint.ruleId == u"person.failed-to";
}

std::optional<CauseWordingKind> kindOf(const Cause &cause, const QString &above, bool ends,
                                       const WordingChecker &checker)
{
    if (saysTheSame(cause.text, above))
        return CauseWordingKind::RepeatsParentInWords;
    const auto hints = checker.check(cause.text, WordingField::Why);
    if (ends && std::any_of(hints.begin(), hints.end(), isDeviation))
        return CauseWordingKind::DeviationWithoutCause;
    if (ends && std::any_of(hints.begin(), hints.end(), isAboutAPerson))
        return CauseWordingKind::EndsAtPerson;
    if (std::any_of(hints.begin(), hints.end(), isUnobserved))
        return CauseWordingKind::NamesAnAbsence;
    return std::nullopt;
}

} // namespace

std::optional<CauseWordingHint> causeWordingHintOf(const CauseTree &tree, const QString &problem, const CauseId &cause,
                                                   const WordingChecker &checker)
{
    const auto *shown = tree.cause(cause);
    if (shown == nullptr)
        return std::nullopt;
    const auto *parent = tree.cause(tree.parent(cause));
    const auto kind = kindOf(*shown, parent == nullptr ? problem : parent->text, tree.childCount(cause) == 0, checker);
    if (!kind)
        return std::nullopt;
    const auto words = wordsFor(*kind);
    return CauseWordingHint{*kind, cause, text(words.title), text(words.explanation)};
}

Strength strengthInWords(const QString &title, const WordingRules &rules)
{
    const WordingText read(title);
    if (read.sentences().isEmpty())
        return Strength::Unset;
    const auto &lexicon = rules.lexicon();
    const WordingReading reading(read, lexicon);
    const auto &sentence = read.sentences().first();
    const std::pair<QString, Strength> ladder[] = {
        {u"strength_weak"_s, Strength::Weak},
        {u"strength_medium"_s, Strength::Medium},
        {u"strength_strong"_s, Strength::Strong},
    };
    for (const auto &[name, strength] : ladder) {
        if (reading.lengthIn(sentence.first, lexicon.set(name), sentence.last) > 0)
            return strength;
    }
    return Strength::Unset;
}

} // namespace debrief
