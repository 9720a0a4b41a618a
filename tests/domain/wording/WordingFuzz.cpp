// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordingFuzz.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList list =
        QStringLiteral(
            "the a engineer engineers on-call operator team reviewer Omar Will @omar he she they you who why "
            "did not didn't didn\u2019t should have should've would could had if only failed to forgot "
            "ignored missed check read verify the runbook root cause : , . ; ? ! because of due to by 's "
            "always never obviously clearly of course remind retrain improve investigate consider be more "
            "careful pay attention and or but that which without before after under on in human error "
            "mistake fault lack blame 10 ms by Friday 5 percent --flag foo.bar INC-12 http://x.y/z "
            "simply just had to all everyone knew anyone would know competent careless accidentally")
            .split(u' ');
    return list;
}

const QStringList &marks()
{
    static const QStringList list{u"`"_s,
                                  u"``"_s,
                                  u"```\n"_s,
                                  u"\""_s,
                                  u"'"_s,
                                  u"\u201C"_s,
                                  u"\u201D"_s,
                                  u"\u2018"_s,
                                  u"("_s,
                                  u")"_s,
                                  u"["_s,
                                  u"]("_s,
                                  u"<"_s,
                                  u">"_s,
                                  u"\n> "_s,
                                  u"\n- "_s,
                                  u"\n# "_s,
                                  u"|"_s,
                                  u"\n\n"_s,
                                  u"\n"_s,
                                  u"***"_s,
                                  u"---\n"_s,
                                  u"@"_s,
                                  u"#"_s,
                                  u"    "_s,
                                  u"\t"_s,
                                  u"\r\n"_s,
                                  u"\u2026"_s,
                                  u"\u0301"_s,
                                  u"e\u0301"_s,
                                  u"\u200D"_s,
                                  u"\uFE0F"_s,
                                  u"\u00AD"_s,
                                  u"\u202E"_s,
                                  u"\u3002"_s,
                                  u"\U0001F525"_s,
                                  u"\U0001F469\u200D\U0001F680"_s,
                                  u"\u0639\u0645\u0631"_s,
                                  u"\u5F20\u4F1F"_s};
    return list;
}

QString wrongSpan(const QString &text, const WordingHint &hint)
{
    if (hint.span.start < 0 || hint.span.length <= 0 || hint.span.end() > text.size())
        return u"a span outside the text"_s;
    if (hint.span.start < hint.sentence.start || hint.span.end() > hint.sentence.end())
        return u"a span outside its sentence"_s;
    if (hint.words != hint.span.of(text))
        return u"words that are not those of the span"_s;
    const bool splitsPair = (hint.span.start > 0 && text[hint.span.start].isLowSurrogate() &&
                             text[hint.span.start - 1].isHighSurrogate()) ||
                            (hint.span.end() < text.size() && text[hint.span.end()].isLowSurrogate() &&
                             text[hint.span.end() - 1].isHighSurrogate());
    return splitsPair ? u"a span that cuts a character"_s : QString();
}

QString wrongReplacement(const WordingReplacement &replacement)
{
    if (replacement.text.isEmpty() || replacement.text.contains(u'{'))
        return u"a neutral form that is not filled"_s;
    for (const auto &place : replacement.placeholders) {
        const auto words = place.of(replacement.text);
        if (!words.startsWith(u'[') || !words.endsWith(u']'))
            return u"a slot that is none"_s;
    }
    return {};
}

} // namespace

QString WordingTextMaker::piece()
{
    switch (below(8)) {
    case 0:
        return marks()[below(int(marks().size()))];
    case 1:
        return QString(QChar(char16_t(below(0x10000))));
    case 2: {
        const auto again = below(2) == 0 ? marks()[below(int(marks().size()))] : words()[below(int(words().size()))];
        return again.repeated(1 + below(200));
    }
    default:
        return words()[below(int(words().size()))] + (below(6) == 0 ? QString() : u" "_s);
    }
}

QString WordingTextMaker::next()
{
    QString text;
    const int pieces = 1 + below(60);
    for (int i = 0; i < pieces; ++i)
        text += piece();
    return text;
}

QString brokenPromise(const WordingChecker &checker, const QString &text, WordingField field)
{
    const auto hints = checker.check(text, field);
    if (hints != checker.check(text, field))
        return u"another answer the second time"_s;
    qsizetype last = -1;
    for (const auto &hint : hints) {
        if (const auto wrong = wrongSpan(text, hint); !wrong.isEmpty())
            return wrong;
        if (const auto wrong = wrongReplacement(hint.replacement); !wrong.isEmpty())
            return wrong;
        if (hint.sentence.start <= last)
            return u"two hints for a sentence"_s;
        last = hint.sentence.start;
    }
    return {};
}

} // namespace debrief
