// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/NameMask.h"

#include "exchange/report/TextCleaning.h"

#include <QUrl>

namespace debrief {

namespace {

const auto somebody = QStringLiteral("a colleague");

/// Only scripts that put spaces between words tell where a name ends; elsewhere it is found anywhere.
bool endsAtWord(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x530;
}

QString asPattern(const QString &name, bool anyCase)
{
    auto pattern = QRegularExpression::escape(name);
    pattern.replace(QLatin1String("\\ "), QLatin1String("\\s+"));
    pattern = (anyCase ? QStringLiteral("(?i:") : QStringLiteral("(?:")) + pattern + QLatin1Char(')');
    if (endsAtWord(name.front()))
        pattern.prepend(QStringLiteral("(?<![\\p{L}\\p{N}])"));
    if (endsAtWord(name.back()))
        pattern.append(QStringLiteral("(?![\\p{L}\\p{N}])"));
    return pattern;
}

/// "John" and "Smith" of "John Smith", but nothing of "DevOps team", which names no person.
QStringList namesOnTheirOwn(const QString &name)
{
    const auto parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool isPerson = parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(),
                                                          [](const QString &part) { return part.front().isUpper(); });
    QStringList found;
    for (const auto &part : parts) {
        if (isPerson && part.size() > 2)
            found.append(part);
    }
    return found;
}

} // namespace

NameMask::NameMask(const QList<Participant> &people)
{
    QStringList names;
    for (const auto &person : people)
        names.append(cleanLine(person.name));
    chooseRoles(people, names);

    QStringList patterns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty())
            patterns.append(learn(names[i], m_roles[i], true));
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const auto &part : namesOnTheirOwn(names[i])) {
            if (!names.contains(part, Qt::CaseInsensitive))
                patterns.append(learn(part, m_roles[i], false));
        }
    }
    // Longer ones first, so that "John Smith" is not taken for "John".
    std::stable_sort(patterns.begin(), patterns.end(),
                     [](const QString &left, const QString &right) { return left.size() > right.size(); });
    patterns.removeDuplicates();
    if (!patterns.isEmpty())
        m_names = QRegularExpression(patterns.join(QLatin1Char('|')), QRegularExpression::UseUnicodePropertiesOption);
}

/// A role that itself holds somebody's name will not do.
void NameMask::chooseRoles(const QList<Participant> &people, const QStringList &names)
{
    QStringList all = names;
    for (const auto &name : names)
        all += namesOnTheirOwn(name);
    all.removeAll(QString());
    const auto isUsable = [&](const QString &role) {
        return !role.isEmpty() && std::none_of(all.cbegin(), all.cend(), [&](const QString &name) {
            return role.contains(name, Qt::CaseInsensitive);
        });
    };
    for (qsizetype i = 0; i < people.size(); ++i) {
        auto role = QStringLiteral("Participant %1").arg(i + 1);
        for (const auto &candidate : {cleanLine(people[i].team), cleanLine(people[i].role)}) {
            if (isUsable(candidate))
                role = candidate;
        }
        m_roles.append(role);
        if (people[i].attendance != Attendance::NotInvited)
            m_shownRoles.append(role);
    }
}

/// Gives the pattern that finds the name.
QString NameMask::learn(const QString &name, const QString &role, bool anyCase)
{
    auto &known = m_words[name.toLower()];
    known = known.isEmpty() || known == role ? role : somebody;
    return asPattern(name, anyCase);
}

QString NameMask::masked(const QString &text) const
{
    if (m_words.isEmpty())
        return text;
    QString result;
    qsizetype from = 0;
    for (auto matches = m_names.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += m_words.value(cleanLine(match.captured()).toLower(), somebody);
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

QString NameMask::maskedAddress(const QString &address) const
{
    const auto readable = QUrl::fromPercentEncoding(address.toUtf8());
    return masked(address) == address && masked(readable) == readable ? address : QString();
}

QString NameMask::maskedPerson(const QString &name) const
{
    if (name.isEmpty())
        return name;
    const auto role = m_words.value(name.toLower(), name);
    return m_shownRoles.contains(role) ? role : somebody;
}

} // namespace debrief
