// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/NameForms.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

/// Given names that are also words; they count as names only with their capital letter.
bool isAlsoAWord(const QString &name)
{
    static const QSet<QString> words{
        u"will"_s,   u"may"_s,   u"mark"_s, u"bill"_s,  u"frank"_s, u"chase"_s,   u"grace"_s, u"hope"_s,    u"joy"_s,
        u"faith"_s,  u"art"_s,   u"dean"_s, u"drew"_s,  u"grant"_s, u"guy"_s,     u"jack"_s,  u"max"_s,     u"miles"_s,
        u"pat"_s,    u"rich"_s,  u"rob"_s,  u"sky"_s,   u"sue"_s,   u"summer"_s,  u"april"_s, u"june"_s,    u"august"_s,
        u"ray"_s,    u"rose"_s,  u"ivy"_s,  u"dawn"_s,  u"eve"_s,   u"page"_s,    u"penny"_s, u"crystal"_s, u"amber"_s,
        u"melody"_s, u"lance"_s, u"chip"_s, u"cliff"_s, u"clay"_s,  u"glen"_s,    u"heath"_s, u"stone"_s,   u"nick"_s,
        u"rod"_s,    u"dale"_s,  u"wade"_s, u"long"_s,  u"young"_s, u"song"_s,    u"jay"_s,   u"dot"_s,     u"gene"_s,
        u"skip"_s,   u"trip"_s,  u"ace"_s,  u"sandy"_s, u"misty"_s, u"harmony"_s,
    };
    return words.contains(name.toLower());
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{u"van"_s,   u"von"_s, u"der"_s, u"den"_s, u"de"_s,  u"del"_s,
                                         u"della"_s, u"di"_s,  u"da"_s,  u"do"_s,  u"dos"_s, u"du"_s,
                                         u"la"_s,    u"le"_s,  u"zu"_s,  u"ten"_s, u"bin"_s, u"ibn"_s,
                                         u"al"_s,    u"el"_s,  u"af"_s,  u"y"_s,   u"e"_s};
    return particles.contains(word.toLower());
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"\\s+"_s);
    return text.normalized(QString::NormalizationForm_C).split(gap, Qt::SkipEmptyParts);
}

/// "Engineering manager": words that describe, of which none is a name by itself.
bool isDescription(const QStringList &words)
{
    if (words.isEmpty() || !words.first().front().isUpper())
        return false;
    return std::any_of(words.cbegin() + 1, words.cend(),
                       [](const QString &word) { return word.front().isLower() && !isParticle(word); });
}

QSet<QString> wordsOfRolesAndTeams(const QList<Participant> &participants)
{
    QSet<QString> result;
    for (const auto &participant : participants) {
        for (const auto &word : wordsOf(participant.role + u' ' + participant.team))
            result.insert(word.toLower());
    }
    return result;
}

class FormCollector
{
public:
    void add(const QStringList &words, bool anyCase, qsizetype person)
    {
        const auto key = words.join(u' ').toLower();
        auto place = m_places.constFind(key);
        if (place == m_places.cend()) {
            place = m_places.insert(key, m_forms.size());
            m_forms.append({words, anyCase, {}});
        }
        auto &form = m_forms[*place];
        form.anyCase = form.anyCase && anyCase;
        if (!form.people.contains(person))
            form.people.append(person);
    }

    [[nodiscard]] QList<NameForm> longestFirst() const
    {
        auto forms = m_forms;
        std::stable_sort(forms.begin(), forms.end(), [](const NameForm &left, const NameForm &right) {
            return left.words.join(u' ').size() > right.words.join(u' ').size();
        });
        return forms;
    }

private:
    QList<NameForm> m_forms;
    QHash<QString, qsizetype> m_places;
};

bool startsWithWords(QStringView text, QStringView words)
{
    if (!text.startsWith(words, Qt::CaseInsensitive))
        return false;
    return text.size() == words.size() || !text[words.size()].isLetterOrNumber();
}

} // namespace

bool isTeam(const Participant &participant)
{
    const auto is = [&](const QString &other) { return participant.name.compare(other, Qt::CaseInsensitive) == 0; };
    const auto words = wordsOf(participant.name);
    return is(participant.role) || is(participant.team) ||
           (!words.isEmpty() && words.last().compare(u"team", Qt::CaseInsensitive) == 0);
}

QList<NameForm> nameForms(const QList<Participant> &participants)
{
    const auto common = wordsOfRolesAndTeams(participants);
    FormCollector forms;
    for (qsizetype person = 0; person < participants.size(); ++person) {
        const auto words = wordsOf(participants[person].name);
        if (words.isEmpty() || isTeam(participants[person]))
            continue;
        forms.add(words, words.size() > 1 || !isAlsoAWord(words.first()), person);
        if (words.size() == 1 || isDescription(words))
            continue;
        for (const auto &word : words) {
            if (word.size() < 2 || isParticle(word) || word.endsWith(u'.') || common.contains(word.toLower()))
                continue;
            const bool given = word == words.first();
            forms.add({word}, given && word.size() > 2 && !isAlsoAWord(word), person);
        }
    }
    return forms.longestFirst();
}

NamedParticipant participantAtStart(QStringView text, const QList<Participant> &participants)
{
    QHash<QString, int> uses;
    QList<std::pair<QString, qsizetype>> names;
    const auto offer = [&](const QString &name, qsizetype place) {
        if (name.isEmpty() || names.contains(std::pair(name, place)))
            return;
        ++uses[name.toLower()];
        names.append({name, place});
    };
    for (qsizetype place = 0; place < participants.size(); ++place) {
        const auto &participant = participants[place];
        const auto words = wordsOf(participant.name);
        offer(participant.name, place);
        if (!isTeam(participant) && !words.isEmpty() && !isDescription(words))
            offer(words.first(), place);
        offer(participant.role, place);
    }
    NamedParticipant result;
    for (const auto &[name, place] : std::as_const(names)) {
        if (uses.value(name.toLower()) == 1 && name.size() > result.length && startsWithWords(text, name))
            result = {place, name.size()};
    }
    return result;
}

} // namespace debrief
