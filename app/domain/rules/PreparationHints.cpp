// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PreparationHints.h"

#include "domain/rules/PreparationStatus.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace debrief {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostHints = 3;
constexpr qsizetype shortestWord = 4;
constexpr qsizetype stemLength = 6; ///< "deployment" and "deployed" are about the same

QString text(const char *source)
{
    return QCoreApplication::translate("PreparationHints", source);
}

/// The words a text can be recognised by, cut to their beginning.
QSet<QString> stemsOf(const QString &text)
{
    static const QSet<QString> common{u"about"_s, u"after"_s, u"again"_s, u"also"_s,   u"been"_s,  u"before"_s,
                                      u"could"_s, u"every"_s, u"from"_s,  u"have"_s,   u"into"_s,  u"that"_s,
                                      u"their"_s, u"them"_s,  u"then"_s,  u"there"_s,  u"they"_s,  u"this"_s,
                                      u"under"_s, u"very"_s,  u"were"_s,  u"what"_s,   u"when"_s,  u"which"_s,
                                      u"while"_s, u"will"_s,  u"with"_s,  u"within"_s, u"would"_s, u"minute"_s};
    static const QRegularExpression word(u"\\p{L}{%1,}"_s.arg(shortestWord));
    QSet<QString> stems;
    for (auto matches = word.globalMatch(text.toLower()); matches.hasNext();) {
        const auto stem = matches.next().captured().left(stemLength);
        if (!common.contains(stem))
            stems.insert(stem);
    }
    return stems;
}

QString wordsOf(const TimelineEvent &event)
{
    return event.text + u' ' + event.details;
}

/// What one line has to do with one event.
class EventMatch
{
public:
    EventMatch(const Postmortem &postmortem, const TimelineEvent &event)
        : m_time(u"(?<![\\d:])"_s + toDateTime(event.at, postmortem.incident.zone).toString(u"H:mm") + u"(?!\\d)"_s)
    {
        const auto words = stemsOf(wordsOf(event));
        QHash<QString, int> uses;
        for (const auto &other : postmortem.timeline) {
            const auto said = stemsOf(wordsOf(other));
            for (const auto &word : words)
                uses[word] += said.contains(word) ? 1 : 0;
        }
        const auto few = std::max<qsizetype>(1, postmortem.timeline.size() / 3);
        for (const auto &word : words)
            m_weights.insert(word, uses.value(word) <= few ? 2 : 1);
    }

    /// 0 where it has nothing to do with it.
    [[nodiscard]] int of(const QString &line) const
    {
        int score = m_time.match(line).hasMatch() ? 4 : 0;
        for (const auto &word : stemsOf(line))
            score += m_weights.value(word);
        return score < 2 ? 0 : score;
    }

private:
    QRegularExpression m_time;
    QHash<QString, int> m_weights;
};

/// What was seen, a sentence each.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|\\n+"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

PreparationHint hint(const Participant &person, const PreparationAnswers &answers, const QString &line)
{
    return {person.id, line.simplified(), person.role.isEmpty() ? person.name : person.role, answers.callOn};
}

/// Calls `take` with everybody who has a form, in the order of the people.
template <typename Take>
void forEachForm(const Postmortem &postmortem, const Take &take)
{
    for (const auto &person : postmortem.participants) {
        if (const auto *form = formOf(postmortem, person.id))
            take(person, form->answers);
    }
}

/// How much stands in the way of calling on somebody.
int careOf(CallOn callOn)
{
    return callOn == CallOn::No ? 2 : callOn == CallOn::AskFirst ? 1 : 0;
}

} // namespace

QList<PreparationHint> preparationFor(const Postmortem &postmortem, const EventId &id)
{
    const auto *event = findById(postmortem.timeline, id);
    if (event == nullptr || postmortem.preparation.isEmpty())
        return {};
    const EventMatch match(postmortem, *event);
    QList<std::pair<int, PreparationHint>> found;
    forEachForm(postmortem, [&](const Participant &person, const PreparationAnswers &answers) {
        for (const auto &line : sentencesOf(answers.saw) + answers.wentWell + answers.couldBeBetter) {
            if (const int score = match.of(line); score > 0)
                found.append({score, hint(person, answers, line)});
        }
    });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<PreparationHint> hints;
    for (const auto &each : found.mid(0, mostHints))
        hints.append(each.second);
    return hints;
}

QList<PreparationHint> preparationFor(const Postmortem &postmortem, PartKind part)
{
    QList<PreparationHint> hints;
    if (part != PartKind::Whys && part != PartKind::Debrief)
        return hints;
    forEachForm(postmortem, [&](const Participant &person, const PreparationAnswers &answers) {
        for (const auto &line : part == PartKind::Whys ? answers.couldBeBetter : answers.wentWell)
            hints.append(hint(person, answers, line));
    });
    return hints.mid(0, mostHints);
}

QString preparationText(const QList<PreparationHint> &hints)
{
    QStringList lines;
    for (const auto &hint : hints) {
        auto line = hint.text;
        while (line.endsWith(u'.'))
            line.chop(1);
        const auto note = callOnNote(hint.callOn);
        const QString who = note.isEmpty() ? hint.role : hint.role + u", "_s + note.toLower();
        lines.append(lines.isEmpty()
                         ? text(QT_TRANSLATE_NOOP("PreparationHints", "Preparation: %1 (%2)")).arg(line, who)
                         : u"%1 (%2)"_s.arg(line, who));
    }
    return lines.join(u'\n');
}

CallOn callOnOf(const Postmortem &postmortem, const ParticipantId &participant)
{
    const auto *form = formOf(postmortem, participant);
    return form == nullptr ? CallOn::Unset : form->answers.callOn;
}

CallOn callOnOfRole(const Postmortem &postmortem, const QString &role)
{
    auto answer = CallOn::Unset;
    for (const auto &person : postmortem.participants) {
        const auto theirs = person.role == role ? callOnOf(postmortem, person.id) : CallOn::Unset;
        if (careOf(theirs) > careOf(answer) || (theirs == CallOn::Yes && answer == CallOn::Unset))
            answer = theirs;
    }
    return answer;
}

QString callOnNote(CallOn callOn)
{
    switch (callOn) {
    case CallOn::AskFirst:
        return text(QT_TRANSLATE_NOOP("PreparationHints", "Ask first"));
    case CallOn::No:
        return text(QT_TRANSLATE_NOOP("PreparationHints", "Do not call on"));
    case CallOn::Unset:
    case CallOn::Yes:
        break;
    }
    return {};
}

} // namespace debrief
