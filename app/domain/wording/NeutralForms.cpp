// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/NeutralForms.h"

namespace debrief {

using namespace Qt::StringLiterals;
using Kind = WordingToken::Kind;

namespace {

constexpr qsizetype longestObject = 9;
constexpr qsizetype longestTail = 9;

/// Puts the parts in; nothing when one is missing.
std::optional<QString> filled(const QString &form, const QHash<QString, QString> &parts)
{
    QString text;
    qsizetype at = 0;
    while (at < form.size()) {
        const auto open = form.indexOf(u'{', at);
        const auto close = open < 0 ? -1 : form.indexOf(u'}', open);
        if (close < 0) {
            text += form.mid(at);
            break;
        }
        text += form.mid(at, open - at);
        auto name = form.mid(open + 1, close - open - 1);
        const bool optional = name.endsWith(u'?');
        if (optional)
            name.chop(1);
        const auto part = parts.constFind(name);
        if (part == parts.cend() && !optional)
            return std::nullopt;
        if (part == parts.cend() || part->isEmpty())
            text = text.endsWith(u' ') ? text.chopped(1) : text;
        else
            text += *part;
        at = close + 1;
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QList<WordingSpan> placeholdersIn(const QString &text)
{
    QList<WordingSpan> spans;
    for (auto open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        if (const auto close = text.indexOf(u']', open); close >= 0)
            spans.append({open, close - open + 1});
    }
    return spans;
}

} // namespace

WordingReplacement NeutralForms::of(const WordingRule &rule, const WordingMatch &match,
                                    const WordingSentence &sentence) const
{
    const auto parts = partsOf(match, sentence);
    const auto *verb = match.capture(u"verb"_s);
    for (const auto &form : rule.neutral) {
        if (form.verbs >= 0 &&
            (verb == nullptr || m_reading.lengthIn(verb->first, form.verbs, sentence.last) != verb->last - verb->first))
            continue;
        if (const auto text = filled(form.text, parts))
            return {*text, placeholdersIn(*text)};
    }
    return {};
}

NeutralForms::Parts NeutralForms::partsOf(const WordingMatch &match, const WordingSentence &sentence) const
{
    Parts parts;
    if (const auto known = place(match); !known.isEmpty())
        parts.insert(u"place"_s, known);
    for (const auto &capture : match.captures) {
        if (capture.name != u"person" && capture.name != u"verb" && capture.name != u"rest")
            parts.insert(capture.name, words(capture.first, capture.last));
    }
    const auto *verb = match.capture(u"verb"_s);
    const auto *rest = match.capture(u"rest"_s);
    if (rest != nullptr)
        readRest(rest->first, sentence, parts);
    if (verb == nullptr)
        return parts;
    QStringList norms;
    for (auto at = verb->first; at < verb->last; ++at)
        norms.append(m_reading.token(at).norm);
    const auto base = m_rules.verbs().baseOf(norms.join(u' '));
    if (base.isEmpty())
        return parts;
    const auto forms = m_rules.verbs().of(base);
    parts.insert(u"verb"_s, base);
    parts.insert(u"verb.ing"_s, forms.gerund);
    parts.insert(u"verb.pp"_s, forms.participle);
    if (rest == nullptr)
        readRest(verb->last, sentence, parts);
    return parts;
}

/// "{obj}" and "{tail}": the object and a closing phrase, when they are the whole rest of the sentence.
void NeutralForms::readRest(qsizetype at, const WordingSentence &sentence, Parts &parts) const
{
    auto end = sentence.last;
    while (end > at && m_reading.token(end - 1).kind == Kind::Punctuation)
        --end;
    const auto objectLast = objectEnd(at, sentence);
    if (objectLast == at || objectLast > end)
        return;
    if (objectLast < end && !(end - objectLast <= longestTail && isTail(objectLast, sentence)))
        return;
    parts.insert(u"obj"_s, words(at, objectLast));
    parts.insert(u"tail"_s, objectLast < end ? words(objectLast, end) : QString());
}

/// The first token that is no part of a plain noun phrase; `at` where none starts.
qsizetype NeutralForms::objectEnd(qsizetype at, const WordingSentence &sentence) const
{
    const auto &lexicon = m_rules.lexicon();
    const auto breaks = lexicon.set(u"object_breaks"_s);
    const auto links = lexicon.set(u"object_links"_s);
    const auto unsafe = lexicon.set(u"object_unsafe"_s);
    const auto most = std::min(sentence.last, at + longestObject);
    auto place = at;
    for (; place < most; ++place) {
        const auto &token = m_reading.token(place);
        if (token.kind == Kind::Punctuation || m_reading.isIn(place, breaks))
            break;
        if (m_reading.isIn(place, unsafe) || !m_subjects.persons(place).isEmpty())
            return at;
        if (place == at && (m_reading.isIn(place, links) || token.norm.endsWith(u"ing")))
            return at;
    }
    return place == at + longestObject ? at : place;
}

/// "before the cutover", "on Friday": no verb of its own, no person, no pronoun.
bool NeutralForms::isTail(qsizetype at, const WordingSentence &sentence) const
{
    const auto &lexicon = m_rules.lexicon();
    if (!m_reading.isIn(at, lexicon.set(u"tail_starts"_s)))
        return false;
    for (auto place = at + 1; place < sentence.last; ++place) {
        const auto &token = m_reading.token(place);
        if (token.kind == Kind::Punctuation) {
            for (auto rest = place; rest < sentence.last; ++rest) {
                if (m_reading.token(rest).kind != Kind::Punctuation)
                    return false;
            }
            return true;
        }
        if (m_reading.isIn(place, lexicon.set(u"object_unsafe"_s)) || !m_subjects.persons(place).isEmpty() ||
            m_reading.isIn(place, lexicon.set(u"finite_verbs"_s)) || m_subjects.isPast(place))
            return false;
    }
    return true;
}

QString NeutralForms::words(qsizetype first, qsizetype last) const
{
    const auto start = m_reading.token(first).start;
    return m_text.mid(start, m_reading.token(last - 1).end() - start).simplified();
}

/// "the review" where the person is known to be a reviewer; empty where nothing is known.
QString NeutralForms::place(const WordingMatch &match) const
{
    const auto *person = match.capture(u"person"_s);
    if (person == nullptr)
        return {};
    QString title = words(person->first, person->last).toLower();
    if (const auto role = m_names.roleOf(title); !role.isEmpty())
        title = role.toLower();
    QString best;
    QString found;
    for (auto it = m_rules.places().cbegin(); it != m_rules.places().cend(); ++it) {
        if (title.contains(it.key()) &&
            (it.key().size() > best.size() || (it.key().size() == best.size() && it.key() < best))) {
            best = it.key();
            found = it.value();
        }
    }
    return found;
}

} // namespace debrief
