// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/VerbForms.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// "skip" doubles its last letter, "check" and "monitor" do not.
bool doubles(const QString &verb)
{
    const auto size = verb.size();
    if (size < 3)
        return false;
    const auto last = verb[size - 1];
    if (isVowel(last) || QStringView(u"wxy").contains(last) || !isVowel(verb[size - 2]) || isVowel(verb[size - 3]))
        return false;
    qsizetype vowels = 0;
    for (qsizetype i = 0; i < size; ++i)
        vowels += isVowel(verb[i]) && (i == 0 || !isVowel(verb[i - 1])) ? 1 : 0;
    static const QStringList stressed{u"omit"_s,   u"commit"_s, u"admit"_s,  u"permit"_s, u"refer"_s,  u"defer"_s,
                                      u"rerun"_s,  u"reset"_s,  u"forget"_s, u"begin"_s,  u"submit"_s, u"debug"_s,
                                      u"prefer"_s, u"occur"_s,  u"unplug"_s, u"program"_s};
    return vowels == 1 || stressed.contains(verb);
}

bool endsInConsonantY(const QString &verb)
{
    return verb.size() > 1 && verb.endsWith(u'y') && !isVowel(verb[verb.size() - 2]);
}

QString thirdOf(const QString &verb)
{
    if (endsInConsonantY(verb))
        return verb.chopped(1) + u"ies"_s;
    const bool hisses = verb.endsWith(u's') || verb.endsWith(u'x') || verb.endsWith(u"ch") || verb.endsWith(u"sh") ||
                        verb.endsWith(u'z') || verb.endsWith(u'o');
    return verb + (hisses ? u"es"_s : u"s"_s);
}

QString pastOf(const QString &verb)
{
    if (verb.endsWith(u'e'))
        return verb + u'd';
    if (endsInConsonantY(verb))
        return verb.chopped(1) + u"ied"_s;
    return doubles(verb) ? QString(verb + verb.back() + u"ed"_s) : QString(verb + u"ed"_s);
}

QString gerundOf(const QString &verb)
{
    if (verb.endsWith(u"ie"))
        return verb.chopped(2) + u"ying"_s;
    if (verb.endsWith(u'e') && !verb.endsWith(u"ee") && verb != u"be")
        return verb.chopped(1) + u"ing"_s;
    return doubles(verb) ? QString(verb + verb.back() + u"ing"_s) : QString(verb + u"ing"_s);
}

} // namespace

void VerbForms::setIrregular(const QString &base, const QString &past, const QString &participle)
{
    m_irregular.insert(base, {past, participle});
}

VerbForms::Forms VerbForms::of(const QString &base) const
{
    const auto space = base.indexOf(u' ');
    const QString head = space < 0 ? base : base.left(space);
    const QString tail = space < 0 ? QString() : base.mid(space);
    const auto hyphen = head.lastIndexOf(u'-');
    const QString prefix = hyphen < 0 ? QString() : head.left(hyphen + 1);
    const QString stem = head.mid(hyphen + 1);
    auto irregular = m_irregular.value(stem);
    if (irregular.first.isEmpty())
        irregular = {pastOf(stem), pastOf(stem)};
    return {base, prefix + thirdOf(stem) + tail, prefix + irregular.first + tail, prefix + irregular.second + tail,
            prefix + gerundOf(stem) + tail};
}

VerbForms::Forms VerbForms::learn(const QString &verb)
{
    const auto forms = of(verb);
    for (const auto &form : {forms.base, forms.third, forms.past, forms.participle, forms.gerund}) {
        if (!m_bases.contains(form) || form == verb)
            m_bases.insert(form, verb);
    }
    return forms;
}

} // namespace debrief
