// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingChecker.h"

#include "domain/wording/NeutralForms.h"

#include <QSet>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

struct WordingChecker::Data
{
    WordingRules rules;
    PeopleNames names;
    QSet<QString> phrasesOff;
    /// Places of the rules in WordingRules::rules(), the most serious class first, in the order of the file within one.
    QList<qsizetype> order;
};

namespace {

QString comparable(const QString &words)
{
    QString plain = words.simplified().toCaseFolded();
    return plain.replace(u'\u2019', u'\'');
}

/// Looks at one text.
class CheckRun
{
public:
    CheckRun(const QString &text, WordingField field, const WordingRules &rules, const PeopleNames &names,
             const QSet<QString> &phrasesOff)
        : m_text(text)
        , m_field(field)
        , m_rules(rules)
        , m_phrasesOff(phrasesOff)
        , m_read(text)
        , m_reading(m_read, rules.lexicon())
        , m_subjects(m_reading, rules.lexicon(), names)
        , m_neutral(text, rules, m_reading, m_subjects, names)
    {
    }

    QList<WordingHint> hints(const QList<qsizetype> &order)
    {
        QList<WordingHint> hints;
        for (const auto &sentence : m_read.sentences()) {
            const auto present = m_reading.setsIn(sentence);
            m_accepted.clear();
            for (const auto place : order) {
                if (const auto hint = look(m_rules.rules()[place], sentence, present)) {
                    hints.append(*hint);
                    break;
                }
            }
        }
        return hints;
    }

private:
    std::optional<WordingHint> look(const WordingRule &rule, const WordingSentence &sentence, const WordSets &present)
    {
        if (!rule.fields.isEmpty() && !rule.fields.contains(m_field))
            return std::nullopt;
        for (const auto &pattern : rule.match) {
            const auto match = pattern.find(m_reading, m_subjects, sentence, present);
            if (!match)
                continue;
            if (isSilenced(rule, sentence, present))
                return std::nullopt;
            auto hint = made(rule, *match, sentence);
            if (m_phrasesOff.contains(comparable(hint.words))) {
                m_accepted.append(hint.span);
                continue;
            }
            // Another rule must not come back to words that somebody has said are fine.
            const auto overlaps = [&](const WordingSpan &span) {
                return hint.span.start < span.end() && span.start < hint.span.end();
            };
            if (std::any_of(m_accepted.begin(), m_accepted.end(), overlaps))
                continue;
            return hint;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isSilenced(const WordingRule &rule, const WordingSentence &sentence,
                                  const WordSets &present) const
    {
        return std::any_of(rule.unless.begin(), rule.unless.end(), [&](const WordingPattern &pattern) {
            return pattern.find(m_reading, m_subjects, sentence, present).has_value();
        });
    }

    [[nodiscard]] WordingSpan span(qsizetype first, qsizetype last) const
    {
        const auto start = m_reading.token(first).start;
        return {start, m_reading.token(std::max(first, last - 1)).end() - start};
    }

    [[nodiscard]] WordingHint made(const WordingRule &rule, const WordingMatch &match,
                                   const WordingSentence &sentence) const
    {
        WordingHint hint;
        hint.span = span(match.first, match.last);
        hint.sentence = m_read.spanOf(sentence);
        hint.kind = rule.kind;
        hint.ruleId = rule.id;
        hint.words = hint.span.of(m_text);
        if (const auto *person = match.capture(u"person"_s))
            hint.subject = span(person->first, person->last).of(m_text);
        hint.reason = rule.reason;
        hint.source = rule.source;
        hint.replacement = m_neutral.of(rule, match, sentence);
        return hint;
    }

    const QString &m_text;
    WordingField m_field;
    const WordingRules &m_rules;
    const QSet<QString> &m_phrasesOff;
    QList<WordingSpan> m_accepted; ///< in the sentence being read, found and switched off
    WordingText m_read;
    WordingReading m_reading;
    SubjectFinder m_subjects;
    NeutralForms m_neutral;
};

} // namespace

WordingChecker::WordingChecker(const WordingRules &rules, const QList<WordingPerson> &people,
                               const QStringList &phrasesOff)
{
    auto data = std::make_shared<Data>(Data{rules, PeopleNames(people), {}, {}});
    for (const auto &phrase : phrasesOff)
        data->phrasesOff.insert(comparable(phrase));
    for (qsizetype place = 0; place < rules.rules().size(); ++place)
        data->order.append(place);
    std::stable_sort(data->order.begin(), data->order.end(), [&](qsizetype a, qsizetype b) {
        return data->rules.rules()[a].kind < data->rules.rules()[b].kind;
    });
    m_data = std::move(data);
}

QList<WordingHint> WordingChecker::check(const QString &text, WordingField field) const
{
    return CheckRun(text, field, m_data->rules, m_data->names, m_data->phrasesOff).hints(m_data->order);
}

} // namespace debrief
