// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/SubjectFinder.h"

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;
using Kind = WordingToken::Kind;

namespace {

constexpr qsizetype mostModifiers = 5;
constexpr qsizetype longestPhrase = 5;
constexpr qsizetype longestClause = 8;
constexpr qsizetype mostEnds = 24;

} // namespace

PeopleNames::PeopleNames(const QList<WordingPerson> &people)
{
    for (const auto &person : people) {
        QStringList words;
        const QString name = person.name.trimmed();
        const WordingText text(name);
        for (const auto &token : text.tokens()) {
            if (token.kind != Kind::Punctuation && !token.norm.isEmpty())
                words.append(token.norm);
        }
        if (words.isEmpty())
            continue;
        const auto add = [&](const QStringList &form) { m_forms[form.first()].append({form, person.role}); };
        add(words);
        if (words.size() > 1 && words.last() != u"team") {
            for (const auto &word : {words.first(), words.last()}) {
                if (word.size() > 1)
                    add({word});
            }
        }
    }
    for (auto &forms : m_forms)
        std::stable_sort(forms.begin(), forms.end(),
                         [](const Form &a, const Form &b) { return a.words.size() > b.words.size(); });
}

qsizetype PeopleNames::lengthAt(const WordingText &text, qsizetype at, bool anyCase) const
{
    const auto &tokens = text.tokens();
    const auto forms = m_forms.constFind(tokens[at].norm);
    if (forms == m_forms.cend() || tokens[at].kind == Kind::Punctuation)
        return 0;
    for (const auto &form : *forms) {
        const auto length = form.words.size();
        qsizetype same = 1;
        while (same < length && at + same < tokens.size() && tokens[at + same].norm == form.words[same])
            ++same;
        if (same == length && (length > 1 || anyCase || tokens[at].capital || tokens[at].kind == Kind::Handle))
            return length;
    }
    return 0;
}

QString PeopleNames::roleOf(const QString &name) const
{
    const auto forms = m_forms.constFind(WordingText(name).tokens().value(0).norm);
    return forms == m_forms.cend() ? QString() : forms->first().role;
}

SubjectFinder::SubjectFinder(const WordingReading &reading, const WordingLexicon &lexicon, const PeopleNames &names)
    : m_reading(reading)
    , m_names(names)
    , m_sets{lexicon.set(u"pronouns"_s),        lexicon.set(u"possessives"_s),     lexicon.set(u"determiners"_s),
             lexicon.set(u"quantities"_s),      lexicon.set(u"roles"_s),           lexicon.set(u"open_roles"_s),
             lexicon.set(u"role_modifiers"_s),  lexicon.set(u"closed_words"_s),    lexicon.set(u"compounds"_s),
             lexicon.set(u"subject_leads"_s),   lexicon.set(u"openers"_s),         lexicon.set(u"times"_s),
             lexicon.set(u"adverbs"_s),         lexicon.set(u"irregular.past"_s),  lexicon.set(u"irregular.pp"_s),
             lexicon.set(u"ambiguous_names"_s), lexicon.set(u"finite_verbs"_s),    lexicon.set(u"phrase_starts"_s),
             lexicon.set(u"not_adverbs"_s),     lexicon.set(u"thing_modifiers"_s), lexicon.set(u"thing_heads"_s)}
{
    const auto count = reading.text().tokens().size();
    m_persons.resize(count);
    m_possessors.resize(count);
    for (const auto &sentence : reading.text().sentences()) {
        if (sentence.newParagraph) {
            m_personBefore = false;
            m_sentenceBefore = false;
        }
        findIn(sentence);
        m_sentenceBefore = true;
    }
}

bool SubjectFinder::isWord(qsizetype at, const char16_t *norm) const
{
    return m_reading.token(at).norm == QStringView(norm);
}

bool SubjectFinder::isComma(qsizetype at) const
{
    return isWord(at, u",");
}

void SubjectFinder::findIn(const WordingSentence &sentence)
{
    m_anyCase = isWithoutCapitals(sentence);
    // From the right, so that what follows "and" is known already.
    for (auto at = sentence.last - 1; at >= sentence.first; --at) {
        auto ends = coreEnds(at, sentence);
        if (ends.isEmpty())
            continue;
        for (const auto end : ends) {
            if (end < sentence.last && isWord(end, u"'s"))
                m_possessors[at].append(end + 1);
        }
        addExtensions(sentence, ends);
        std::sort(ends.begin(), ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        if (ends.size() > mostEnds)
            ends.resize(mostEnds);
        m_persons[at] = ends;
    }
    for (auto at = sentence.first; at < sentence.last; ++at) {
        const bool their = isWord(at, u"their");
        if (m_reading.isIn(at, m_sets.possessives) && (!their || isTheyAPerson(at, sentence)))
            m_possessors[at].append(at + 1);
        if (isWord(at, u"they") && isTheyAPerson(at, sentence))
            m_persons[at].append(at + 1);
    }
    for (auto at = sentence.first; at < sentence.last && !m_personBefore; ++at)
        m_personBefore = !m_persons[at].isEmpty() && !isWord(at, u"they") && !isWord(at, u"you");
}

QList<qsizetype> SubjectFinder::coreEnds(qsizetype at, const WordingSentence &sentence) const
{
    const auto &token = m_reading.token(at);
    if (token.kind == Kind::Handle)
        return {at + 1};
    if (token.kind != Kind::Word)
        return {};
    const bool anyCase = m_anyCase && !m_reading.isIn(at, m_sets.ambiguousNames) && !m_reading.isIn(at, m_sets.closed);
    if (const auto length = m_names.lengthAt(m_reading.text(), at, anyCase);
        length > 0 && at + length <= sentence.last && isName(at, length, sentence))
        return {at + length};
    QList<qsizetype> ends;
    if (const auto length = m_reading.lengthIn(at, m_sets.pronouns, sentence.last); length > 0)
        ends.append(at + length);
    addRoleEnds(at, sentence, ends);
    return ends;
}

bool SubjectFinder::isWithoutCapitals(const WordingSentence &sentence) const
{
    for (auto at = sentence.first; at < sentence.last; ++at) {
        if (m_reading.token(at).capital)
            return false;
    }
    return true;
}

/// "Will", "May", "Mark" are names only where a finite verb or a possessive follows.
bool SubjectFinder::isName(qsizetype at, qsizetype length, const WordingSentence &sentence) const
{
    if (length > 1 || !m_reading.isIn(at, m_sets.ambiguousNames))
        return true;
    const bool opens = at == sentence.first || m_reading.token(at - 1).kind == Kind::Punctuation;
    if (!opens)
        return true;
    const auto next = at + 1;
    if (next >= sentence.last)
        return false;
    return isWord(next, u"'s") || m_reading.isIn(next, m_sets.finite) || isPast(next) ||
           (isAdverb(next) && next + 1 < sentence.last && isPast(next + 1));
}

/// A noun phrase with a role noun or a team as its head: "the vendor's network engineer", "one of the reviewers".
void SubjectFinder::addRoleEnds(qsizetype at, const WordingSentence &sentence, QList<qsizetype> &ends) const
{
    auto place = at;
    if (m_reading.isIn(place, m_sets.quantities)) {
        ++place;
        if (place < sentence.last && isWord(place, u"of"))
            ++place;
    }
    bool known = place > at;
    if (place < sentence.last && m_reading.isIn(place, m_sets.determiners)) {
        ++place;
        known = true;
    }
    bool personal = true;
    qsizetype longest = -1;
    bool thing = false; ///< "the Strimzi operator" is a program
    const qsizetype most = known ? mostModifiers : 2;
    for (qsizetype modifiers = 0; modifiers <= most && place < sentence.last; ++modifiers) {
        const auto sure = m_reading.lengthIn(place, m_sets.roles, sentence.last);
        const auto open = personal ? m_reading.lengthIn(place, m_sets.openRoles, sentence.last) : 0;
        const auto length = std::max(sure, open);
        if (length > 0 && !(thing && m_reading.isIn(place, m_sets.thingHeads))) {
            const auto end = place + length;
            const bool compound = end < sentence.last && m_reading.isIn(end, m_sets.compounds);
            // "the on-call engineer" is not "the on-call": the longest phrase counts.
            longest = compound ? longest : end;
        }
        const auto &token = m_reading.token(place);
        const auto modifier = m_reading.lengthIn(place, m_sets.modifiers, sentence.last);
        if (modifier == 0 && (token.kind != Kind::Word || m_reading.isIn(place, m_sets.closed)))
            break;
        personal = personal && (modifier > 0 || sure > 0);
        thing = thing || m_reading.isIn(place, m_sets.thingModifiers) ||
                (modifier == 0 && token.capital && place > sentence.first);
        place += std::max<qsizetype>(1, modifier);
        if (place < sentence.last && isWord(place, u"'s"))
            ++place;
    }
    if (longest > 0)
        ends.append(longest);
}

void SubjectFinder::addExtensions(const WordingSentence &sentence, QList<qsizetype> &ends) const
{
    const auto core = ends;
    for (const auto end : core) {
        if (end >= sentence.last)
            continue;
        if (isWord(end, u"and") || isWord(end, u"or") || isWord(end, u"nor") || isWord(end, u"&") || isComma(end)) {
            auto next = end + 1;
            if (isComma(end) && next < sentence.last && isWord(next, u"and"))
                ++next;
            if (next < sentence.last)
                ends += m_persons[next];
        }
        if (m_reading.isIn(end, m_sets.phraseStarts) || isGerund(end))
            addPhrase(end, sentence, ends);
        if (isWord(end, u"who") || isWord(end, u"that"))
            addClause(end, sentence, ends);
        if (isComma(end) || isWord(end, u"("))
            addAside(end, sentence, ends);
    }
}

/// "on call", "of the payments team", "from the vendor", "running the playbook"
void SubjectFinder::addPhrase(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const
{
    if (const auto known = m_reading.lengthIn(end, m_sets.modifiers, sentence.last); known > 0)
        ends.append(end + known);
    const auto last = std::min(sentence.last, end + 1 + longestPhrase);
    for (auto at = end + 1; at < last; ++at) {
        const bool joins = m_reading.isIn(at, m_sets.phraseStarts) && isWord(at, u"for");
        const bool starts = joins || m_reading.isIn(at, m_sets.determiners);
        const auto kind = m_reading.token(at).kind;
        if (kind == Kind::Punctuation || (!starts && m_reading.isIn(at, m_sets.closed)))
            return;
        if (!starts)
            ends.append(at + 1);
    }
}

/// "who was on call": as far as the next clause, pronoun or comma.
void SubjectFinder::addClause(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const
{
    const auto last = std::min(sentence.last, end + 1 + longestClause);
    for (auto at = end + 1; at < last; ++at) {
        const auto kind = m_reading.token(at).kind;
        if (kind == Kind::Punctuation || isWord(at, u"that") || isWord(at, u"which") || isWord(at, u"it") ||
            m_reading.isIn(at, m_sets.pronouns))
            return;
        if (at > end + 1)
            ends.append(at + 1);
    }
}

/// ", under time pressure,"
void SubjectFinder::addAside(qsizetype end, const WordingSentence &sentence, QList<qsizetype> &ends) const
{
    const bool bracket = isWord(end, u"(");
    const auto last = std::min(sentence.last, end + 2 + longestClause);
    for (auto at = end + 1; at < last; ++at) {
        if (m_reading.token(at).kind != Kind::Punctuation)
            continue;
        const bool closes = bracket ? isWord(at, u")") : isComma(at);
        if (closes && at > end + 1)
            ends.append(at + 1);
        return;
    }
}

bool SubjectFinder::isTheyAPerson(qsizetype at, const WordingSentence &sentence) const
{
    bool things = m_sentenceBefore;
    for (auto place = sentence.first; place < at; ++place) {
        const auto &token = m_reading.token(place);
        const bool they = token.norm == u"they" || token.norm == u"their";
        if (!they && !m_persons[place].isEmpty())
            return true;
        const bool plural = token.kind == Kind::Word && token.norm.size() > 3 && token.norm.endsWith(u's') &&
                            !token.norm.endsWith(u"ss") && !m_reading.isIn(place, m_sets.closed);
        things = things || plural || token.kind == Kind::Masked;
    }
    return m_personBefore || !things;
}

bool SubjectFinder::startsClause(qsizetype at, const WordingSentence &sentence) const
{
    if (at <= sentence.first)
        return true;
    const auto &before = m_reading.token(at - 1);
    return before.kind == Kind::Punctuation || m_reading.isIn(at - 1, m_sets.leads);
}

bool SubjectFinder::isSubjectPlace(qsizetype at, const WordingSentence &sentence) const
{
    if (startsClause(at, sentence))
        return true;
    const auto before = at - 1;
    if (m_reading.token(before).kind == Kind::Number || m_reading.isIn(before, m_sets.times) || isAdverb(before))
        return true;
    // "In staging the engineer …"
    return m_reading.isIn(sentence.first, m_sets.openers) && at - sentence.first <= 6 && before > sentence.first &&
           !m_reading.isIn(before, m_sets.closed);
}

bool SubjectFinder::isPast(qsizetype at) const
{
    const auto &token = m_reading.token(at);
    if (token.kind != Kind::Word)
        return false;
    const bool regular = token.norm.size() > 3 && token.norm.endsWith(u"ed") && !token.norm.endsWith(u"eed");
    return regular || m_reading.isIn(at, m_sets.past);
}

bool SubjectFinder::isParticiple(qsizetype at) const
{
    const auto &token = m_reading.token(at);
    if (token.kind != Kind::Word)
        return false;
    const bool regular = token.norm.size() > 3 && token.norm.endsWith(u"ed") && !token.norm.endsWith(u"eed");
    return regular || m_reading.isIn(at, m_sets.participles);
}

bool SubjectFinder::isGerund(qsizetype at) const
{
    const auto &token = m_reading.token(at);
    return token.kind == Kind::Word && token.norm.size() > 4 && token.norm.endsWith(u"ing");
}

bool SubjectFinder::isAdverb(qsizetype at) const
{
    const auto &token = m_reading.token(at);
    if (token.kind != Kind::Word || m_reading.isIn(at, m_sets.notAdverbs))
        return false;
    return (token.norm.size() > 4 && token.norm.endsWith(u"ly")) || m_reading.isIn(at, m_sets.adverbs);
}

} // namespace debrief
