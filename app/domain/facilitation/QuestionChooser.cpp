// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionChooser.h"

#include "domain/facilitation/QuestionLog.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace debrief {

namespace {

constexpr int mostOffered = 3;
constexpr int fewestOffered = 2;

/// FNV-1a: the same on every machine and in every version, unlike qHash.
quint64 stableHash(QStringView seed, QStringView text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const auto part : {seed, text}) {
        for (const auto letter : part)
            hash = (hash ^ letter.unicode()) * 1099511628211ULL;
    }
    return hash;
}

/// Plays the log of the meeting from its start.
class Chooser
{
public:
    Chooser(const QuestionBank &bank, const QList<AgendaPart> &parts)
        : m_bank(bank)
        , m_parts(parts)
    {
    }

    void take(const MeetingEntry &entry)
    {
        switch (entry.kind) {
        case MeetingEntryKind::Started:
            m_seed = entry.id.toString();
            break;
        case MeetingEntryKind::Heard:
            if (const auto heard = enumFromKey<HeardKind>(entry.subject))
                offer(*heard, m_parts.value(entry.part).kind);
            break;
        case MeetingEntryKind::AskedQuestion:
        case MeetingEntryKind::ShowedQuestion:
            m_asked.insert(entry.subject, entry.sequence);
            m_lastAsked = entry.subject;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] QList<OfferedQuestion> offered() const
    {
        QList<OfferedQuestion> result;
        for (const auto &id : m_offer) {
            if (const auto *question = m_bank.find(id))
                result.append({*question, m_asked.contains(id)});
        }
        std::stable_partition(result.begin(), result.end(), [](const OfferedQuestion &each) { return !each.isUsed; });
        return result;
    }

private:
    void offer(HeardKind heard, PartKind part)
    {
        const auto previous = std::exchange(m_offer, {});
        auto candidates = candidatesFor(heard, part);
        std::stable_sort(candidates.begin(), candidates.end(),
                         [this](const Question *left, const Question *right) { return rank(*left) < rank(*right); });
        const auto isFresh = [&](const Question &question) { return !m_asked.contains(question.id); };
        const auto isNew = [&](const Question &question) { return !previous.contains(question.id); };
        pick(candidates, mostOffered, [&](const Question &question) {
            return isFresh(question) && isNew(question) && !topicIsThere(question.topic);
        });
        pick(candidates, mostOffered, [&](const Question &question) { return isFresh(question) && isNew(question); });
        // Of those that just were there, one at most comes again.
        pick(candidates, std::min<qsizetype>(m_offer.size() + 1, mostOffered), isFresh);
        pick(candidates, mostOffered,
             [&](const Question &question) { return isNew(question) && question.id != m_lastAsked; });
        pick(candidates, fewestOffered, [](const Question &) { return true; });
        for (const auto &id : std::as_const(m_offer))
            ++m_timesOffered[id];
    }

    /// Those for the part; with too few of them, all for what was heard.
    [[nodiscard]] QList<const Question *> candidatesFor(HeardKind heard, PartKind part) const
    {
        QList<const Question *> here;
        QList<const Question *> elsewhere;
        for (const auto &question : m_bank.all()) {
            if (!question.isOff && question.heard.testFlag(heard))
                (question.parts.contains(part) ? here : elsewhere).append(&question);
        }
        return here.size() < mostOffered ? here + elsewhere : here;
    }

    /// The smallest first: not asked, or asked longest ago; then offered least; then as the meeting has it.
    [[nodiscard]] std::tuple<int, int, quint64> rank(const Question &question) const
    {
        return {m_asked.value(question.id, -1), m_timesOffered.value(question.id), stableHash(m_seed, question.id)};
    }

    [[nodiscard]] bool topicIsThere(QuestionTopic topic) const
    {
        return std::any_of(m_offer.cbegin(), m_offer.cend(), [&](const QString &id) {
            const auto *question = m_bank.find(id);
            return question != nullptr && question->topic == topic;
        });
    }

    template <typename Condition>
    void pick(const QList<const Question *> &candidates, qsizetype count, Condition condition)
    {
        for (const auto *question : candidates) {
            if (m_offer.size() >= count)
                return;
            if (!m_offer.contains(question->id) && condition(*question))
                m_offer.append(question->id);
        }
    }

    const QuestionBank &m_bank;
    const QList<AgendaPart> &m_parts;
    QString m_seed;
    QStringList m_offer;
    QHash<QString, int> m_asked; ///< the place in the log, by the id of the question
    QHash<QString, int> m_timesOffered;
    QString m_lastAsked;
};

} // namespace

QList<OfferedQuestion> offeredQuestions(const QuestionBank &bank, const QList<AgendaPart> &parts,
                                        const QList<MeetingEntry> &log)
{
    if (!justHeard(log))
        return {};
    Chooser chooser(bank, parts);
    for (const auto &entry : log)
        chooser.take(entry);
    return chooser.offered();
}

} // namespace debrief
