// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingPattern.h"

#include <algorithm>

namespace debrief {

using Kind = WordingToken::Kind;

/// One attempt after another to match a pattern in a sentence.
class PatternRun
{
public:
    PatternRun(const WordingPattern &pattern, const WordingReading &reading, const SubjectFinder &subjects,
               const WordingSentence &sentence)
        : m_pattern(pattern)
        , m_reading(reading)
        , m_subjects(subjects)
        , m_sentence(sentence)
    {
    }

    std::optional<WordingMatch> at(qsizetype start)
    {
        m_steps = 0;
        m_captures.clear();
        const auto last = match(0, start);
        if (last < 0)
            return std::nullopt;
        return WordingMatch{start, last, m_captures};
    }

private:
    using Element = WordingPattern::Element;
    using Type = Element::Type;
    using Look = Element::Look;

    static constexpr int mostSteps = 3000;

    /// Where the elements from `index` on end when they start at `place`; -1: they do not match.
    qsizetype match(qsizetype index, qsizetype place)
    {
        if (++m_steps > mostSteps)
            return -1;
        if (index == m_pattern.m_elements.size())
            return place;
        const auto &element = m_pattern.m_elements[index];
        if (element.look == Look::NotAhead)
            return fitsAt(element, place) ? -1 : match(index + 1, place);
        if (element.look == Look::NotBehind)
            return isBehind(element, place) ? -1 : match(index + 1, place);
        const auto first = element.types.first();
        if (first == Type::Gap || first == Type::WideGap)
            return matchGap(first, element.most, index, place);
        return matchRepeated(element, index, place, 0);
    }

    [[nodiscard]] bool isEnd(qsizetype place) const
    {
        while (place < m_sentence.last && m_reading.token(place).kind == Kind::Punctuation)
            ++place;
        return place == m_sentence.last;
    }

    [[nodiscard]] bool isBehind(const Element &element, qsizetype place) const
    {
        const auto first = std::max(m_sentence.first, place - element.most);
        for (auto at = first; at < place; ++at) {
            if (fitsAt(element, at))
                return true;
        }
        return false;
    }

    qsizetype matchGap(Type type, int most, qsizetype index, qsizetype place)
    {
        for (int taken = 0; taken <= most; ++taken) {
            if (const auto last = match(index + 1, place + taken); last >= 0)
                return last;
            const auto next = place + taken;
            if (next >= m_sentence.last)
                return -1;
            const auto &token = m_reading.token(next);
            const bool comma = token.norm == u",";
            if (token.kind == Kind::Punctuation && !(type == Type::WideGap && comma))
                return -1;
        }
        return -1;
    }

    qsizetype matchRepeated(const Element &element, qsizetype index, qsizetype place, int count)
    {
        if (count < element.most) {
            for (const auto type : element.types) {
                if (const auto last = matchType(type, element, index, place, count); last >= 0)
                    return last;
            }
        }
        return count >= element.fewest ? match(index + 1, place) : -1;
    }

    qsizetype matchType(Type type, const Element &element, qsizetype index, qsizetype place, int count)
    {
        if (isEdge(type))
            return isAtEdge(type, place) ? match(index + 1, place) : -1;
        if (place >= m_sentence.last)
            return -1;
        if (type == Type::Person || type == Type::Subject || type == Type::Possessor)
            return matchPerson(type, element, index, place);
        const auto length = lengthAt(type, element, place);
        if (length == 0)
            return -1;
        return count + 1 < element.most ? matchRepeated(element, index, place + length, count + 1)
                                        : taken(element, index, place, place + length, false);
    }

    qsizetype matchPerson(Type type, const Element &element, qsizetype index, qsizetype place)
    {
        if (type == Type::Subject && !m_subjects.isSubjectPlace(place, m_sentence))
            return -1;
        const auto &ends = type == Type::Possessor ? m_subjects.possessors(place) : m_subjects.persons(place);
        for (const auto end : ends) {
            const auto last = end > m_sentence.last ? -1 : taken(element, index, place, end, true);
            if (last >= 0)
                return last;
        }
        return -1;
    }

    qsizetype taken(const Element &element, qsizetype index, qsizetype place, qsizetype end, bool person)
    {
        const auto before = m_captures.size();
        if (!element.capture.isEmpty())
            m_captures.append({element.capture, place, end});
        if (person)
            m_captures.append({QStringLiteral("person"), place, end});
        const auto last = match(index + 1, end);
        if (last < 0)
            m_captures.resize(before);
        return last;
    }

    [[nodiscard]] static bool isEdge(Type type)
    {
        return type == Type::SentenceStart || type == Type::ClauseStart || type == Type::SentenceEnd;
    }

    [[nodiscard]] bool isAtEdge(Type type, qsizetype place) const
    {
        if (type == Type::SentenceStart)
            return place == m_sentence.first;
        return type == Type::SentenceEnd ? isEnd(place) : m_subjects.startsClause(place, m_sentence);
    }

    /// For looking around: whether any of the alternatives stands there.
    [[nodiscard]] bool fitsAt(const Element &element, qsizetype place) const
    {
        return std::any_of(element.types.begin(), element.types.end(), [&](Type type) {
            if (isEdge(type))
                return isAtEdge(type, place);
            if (place >= m_sentence.last)
                return false;
            if (type == Type::Possessor)
                return !m_subjects.possessors(place).isEmpty();
            if (type == Type::Person || type == Type::Subject)
                return !m_subjects.persons(place).isEmpty();
            return lengthAt(type, element, place) > 0;
        });
    }

    /// How many tokens the element takes there; 0: it does not fit.
    [[nodiscard]] qsizetype lengthAt(Type type, const Element &element, qsizetype place) const
    {
        if (type != Type::Words)
            return fits(type, place) ? 1 : 0;
        qsizetype longest = 0;
        for (const auto set : element.sets)
            longest = std::max(longest, m_reading.lengthIn(place, set, m_sentence.last));
        return longest;
    }

    [[nodiscard]] bool fits(Type type, qsizetype place) const
    {
        const auto &token = m_reading.token(place);
        switch (type) {
        case Type::Past:
            return m_subjects.isPast(place);
        case Type::Participle:
            return m_subjects.isParticiple(place);
        case Type::Gerund:
            return m_subjects.isGerund(place);
        case Type::Adverb:
            return m_subjects.isAdverb(place);
        case Type::Number:
            return token.kind == Kind::Number;
        case Type::Masked:
            return token.kind == Kind::Masked;
        case Type::Capital:
            return token.capital;
        case Type::Any:
            return token.kind != Kind::Punctuation;
        default:
            return false;
        }
    }

    const WordingPattern &m_pattern;
    const WordingReading &m_reading;
    const SubjectFinder &m_subjects;
    const WordingSentence &m_sentence;
    QList<WordingCapture> m_captures;
    int m_steps = 0;
};

const WordingCapture *WordingMatch::capture(const QString &name) const
{
    for (const auto &entry : captures) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

std::optional<WordingMatch> WordingPattern::find(const WordingReading &reading, const SubjectFinder &subjects,
                                                 const WordingSentence &sentence, const WordSets &present) const
{
    for (const auto &anchor : m_anchors) {
        if ((anchor & present).none())
            return std::nullopt;
    }
    PatternRun run(*this, reading, subjects, sentence);
    const auto last = m_atStart ? sentence.first + 1 : sentence.last;
    for (auto start = sentence.first; start < last; ++start) {
        if (auto match = run.at(start))
            return match;
    }
    return std::nullopt;
}

} // namespace debrief
