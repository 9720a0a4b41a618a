// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/LineCompletion.h"

#include <QRegularExpression>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCompletions = 8;
constexpr qsizetype longestQuery = 40;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\w%]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(gap, Qt::SkipEmptyParts);
}

/// Each word of the query is the beginning of some word of the text.
bool matches(const QString &query, const QString &text)
{
    const auto asked = wordsOf(query);
    const auto known = wordsOf(text);
    return std::all_of(asked.cbegin(), asked.cend(), [&](const QString &word) {
        return std::any_of(known.cbegin(), known.cend(),
                           [&](const QString &other) { return other.startsWith(word, Qt::CaseInsensitive); });
    });
}

class Completer
{
public:
    Completer(const QString &line, qsizetype cursor, const Postmortem &postmortem)
        : m_line(line)
        , m_before(line.left(cursor))
        , m_after(line.mid(cursor))
        , m_postmortem(postmortem)
        , m_isAction(line.startsWith(u"a "))
    {
    }

    QList<LineCompletion> complete()
    {
        static const QRegularExpression sign(uR"((?:^|\s)([@#])([^@#]*)$)"_s);
        static const QRegularExpression time(uR"((?:^|\s)(\d{1,2}:\d{0,2})$)"_s);
        static const QRegularExpression makesEvent(u"^[td] "_s);
        if (const auto match = sign.match(m_before); match.hasMatch()) {
            m_from = match.capturedStart(1);
            const auto query = match.captured(2);
            if (query.size() > longestQuery || query.startsWith(u' '))
                return {};
            if (match.captured(1) == u"@") {
                addPeople(query, m_isAction);
            } else {
                addEvents(query);
                addCauses(query);
            }
        } else if (const auto clock = time.match(m_before); clock.hasMatch() && !makesEvent.match(m_line).hasMatch()) {
            m_from = clock.capturedStart(1);
            addEvents(clock.captured(1));
        } else if (m_before.startsWith(u"k ") && m_before.size() - 2 <= longestQuery) {
            m_from = 2;
            if (const auto query = m_before.mid(2); !query.trimmed().isEmpty())
                addPeople(query, false);
        }
        return m_result.mid(0, mostCompletions);
    }

private:
    void add(LineCompletion::Kind kind, const QString &text, const QString &hint, const QString &inserted)
    {
        const bool isThere = std::any_of(m_result.cbegin(), m_result.cend(), [&](const LineCompletion &each) {
            return each.text.compare(text, Qt::CaseInsensitive) == 0;
        });
        if (isThere || text.isEmpty())
            return;
        const QString start = m_before.left(m_from) + inserted + (m_after.startsWith(u' ') ? QString() : u" "_s);
        if (start.trimmed() == m_before.trimmed())
            return; // it stands there already
        m_result.append({kind, text, hint, start + m_after, int(start.size())});
    }

    void addPeople(const QString &query, bool isOwner)
    {
        const auto inserted = [&](const QString &name) {
            const bool isOneWord = !name.contains(u' ');
            return !isOwner ? name : isOneWord ? u'@' + name : u"@\"%1\""_s.arg(name);
        };
        const auto asked = QString(query).remove(u'"');
        const auto offer = [&](LineCompletion::Kind kind, const QString &name, const QString &hint) {
            if (matches(asked, name))
                add(kind, name, hint, inserted(name));
        };
        for (const auto &person : m_postmortem.participants)
            offer(LineCompletion::Kind::Person, person.name, person.role);
        for (const auto &person : m_postmortem.participants)
            offer(LineCompletion::Kind::Role, person.role, person.name);
        for (const auto &person : m_postmortem.participants)
            offer(LineCompletion::Kind::Team, person.team, {});
        for (const auto &action : m_postmortem.actions)
            offer(LineCompletion::Kind::Team, action.owner, {});
    }

    void addEvents(const QString &query)
    {
        const QString padded = u'0' + query;
        for (const auto &event : m_postmortem.timeline) {
            const auto time = toDateTime(event.at, m_postmortem.incident.zone).toString(u"HH:mm"_s);
            const bool meant = query.contains(u':') ? time.startsWith(query) || time.startsWith(padded)
                                                    : time.startsWith(query) || matches(query, event.text);
            if (meant)
                add(LineCompletion::Kind::Event, event.text, time, time + u' ' + event.text);
        }
    }

    void addCauses(const QString &query)
    {
        for (const auto &cause : m_postmortem.causes) {
            if (matches(query, cause.text))
                add(LineCompletion::Kind::Cause, cause.text, {}, cause.text);
        }
    }

    const QString &m_line;
    QString m_before;
    QString m_after;
    const Postmortem &m_postmortem;
    bool m_isAction;
    qsizetype m_from = 0; ///< where what is replaced begins
    QList<LineCompletion> m_result;
};

} // namespace

QList<LineCompletion> completeLine(const QString &line, qsizetype cursor, const Postmortem &postmortem)
{
    return Completer(line, cursor, postmortem).complete();
}

} // namespace debrief
