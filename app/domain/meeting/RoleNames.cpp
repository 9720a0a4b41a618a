// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/RoleNames.h"

#include "domain/meeting/NameForms.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &name)
{
    static const QRegularExpression gap(u"[\\s._-]+"_s);
    auto key = name.toLower();
    if (key.startsWith(u'@'))
        key.remove(0, 1);
    return key.replace(gap, u" "_s);
}

/// Scripts that write no spaces between words: there a name stands right beside other letters.
bool hasWordBoundaries(const QString &name)
{
    return std::none_of(name.cbegin(), name.cend(), [](QChar letter) {
        switch (letter.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
            return true;
        default:
            return false;
        }
    });
}

QString patternOf(const NameForm &form)
{
    QStringList words;
    for (const auto &word : form.words)
        words.append(QRegularExpression::escape(word));
    const auto name = words.join(uR"([\s._-]+)"_s);
    const auto written = form.anyCase ? name : u"(?-i:"_s + name + u')';
    if (!hasWordBoundaries(form.words.join(u' ')))
        return written;
    return uR"((?<![\p{L}\p{N}])(?:@)"_s + name + u'|' + written + uR"()(?![\p{L}\p{N}]))"_s; // handles in any case
}

QString roleOf(const NameForm &form, const QList<Participant> &participants)
{
    const auto role = participants[form.people.first()].role.trimmed();
    const bool same = std::all_of(form.people.cbegin(), form.people.cend(),
                                  [&](qsizetype person) { return participants[person].role.trimmed() == role; });
    return same && !role.isEmpty() ? role : QCoreApplication::translate("RoleNames", "a participant");
}

} // namespace

RoleNames::RoleNames(const QList<Participant> &participants)
{
    QStringList patterns;
    const auto forms = nameForms(participants);
    for (const auto &form : forms) {
        patterns.append(patternOf(form));
        m_roles.insert(keyOf(form.words.join(u' ')), roleOf(form, participants));
    }
    m_active = !patterns.isEmpty();
    m_names.setPattern(patterns.join(u'|'));
    m_names.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                              QRegularExpression::UseUnicodePropertiesOption);
}

QString RoleNames::applied(const QString &text) const
{
    if (!m_active || text.isEmpty())
        return text;
    const auto composed = text.normalized(QString::NormalizationForm_C);
    QString result;
    qsizetype done = 0;
    auto matches = m_names.globalMatch(composed);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(composed).mid(done, match.capturedStart() - done);
        result += m_roles.value(keyOf(match.captured()));
        done = match.capturedEnd();
    }
    return done == 0 ? composed : QString(result + QStringView(composed).mid(done));
}

} // namespace debrief
