// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingText.h"

#include "domain/wording/WordingMask.h"

#include <QHash>
#include <QSet>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC' || c == u'\u2018' || c == u'\uFF07';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

/// How many units the character there takes when it may start a word: letters and digits of any script; else 0.
qsizetype startUnits(const QString &text, qsizetype at)
{
    const auto c = text[at];
    if (!c.isHighSurrogate())
        return c.isLetterOrNumber() ? 1 : 0;
    if (at + 1 >= text.size() || !text[at + 1].isLowSurrogate())
        return 0;
    return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1])) ? 2 : 0;
}

/// The same inside a word, where marks and joiners belong to it.
qsizetype innerUnits(const QString &text, qsizetype at)
{
    const auto c = text[at];
    const bool joiner = c.isMark() || c == u'\u200D' || c == u'\u200C' || c == u'\u00AD';
    return joiner ? 1 : startUnits(text, at);
}

QString normalForm(QStringView word)
{
    QString norm;
    norm.reserve(word.size());
    bool plain = true;
    for (const auto c : word) {
        if (c == u'\u00AD')
            continue;
        norm.append(isApostrophe(c) ? QChar(u'\'') : isHyphen(c) ? QChar(u'-') : c.toLower());
        plain = plain && c.unicode() < 128;
    }
    return plain ? norm : norm.normalized(QString::NormalizationForm_C).toLower();
}

struct Split
{
    qsizetype tail; ///< characters of the second part
    const char16_t *first;
    const char16_t *second;
};

/// Contractions written without an apostrophe, and those that are not their parts put together.
const QHash<QString, Split> &irregularSplits()
{
    static const QHash<QString, Split> splits{
        {u"can't"_s, {2, u"can", u"not"}},       {u"won't"_s, {3, u"will", u"not"}},
        {u"shan't"_s, {3, u"shall", u"not"}},    {u"ain't"_s, {3, u"is", u"not"}},
        {u"cannot"_s, {3, u"can", u"not"}},      {u"cant"_s, {1, u"can", u"not"}},
        {u"dont"_s, {2, u"do", u"not"}},         {u"didnt"_s, {2, u"did", u"not"}},
        {u"doesnt"_s, {2, u"does", u"not"}},     {u"wasnt"_s, {2, u"was", u"not"}},
        {u"werent"_s, {2, u"were", u"not"}},     {u"isnt"_s, {2, u"is", u"not"}},
        {u"arent"_s, {2, u"are", u"not"}},       {u"hadnt"_s, {2, u"had", u"not"}},
        {u"hasnt"_s, {2, u"has", u"not"}},       {u"havent"_s, {2, u"have", u"not"}},
        {u"wouldnt"_s, {2, u"would", u"not"}},   {u"couldnt"_s, {2, u"could", u"not"}},
        {u"shouldnt"_s, {2, u"should", u"not"}}, {u"shouldve"_s, {2, u"should", u"have"}},
        {u"couldve"_s, {2, u"could", u"have"}},  {u"wouldve"_s, {2, u"would", u"have"}},
        {u"shoulda"_s, {1, u"should", u"have"}}, {u"coulda"_s, {1, u"could", u"have"}},
        {u"woulda"_s, {1, u"would", u"have"}},   {u"youre"_s, {2, u"you", u"are"}},
        {u"theyre"_s, {2, u"they", u"are"}},     {u"mustve"_s, {2, u"must", u"have"}},
    };
    return splits;
}

bool isAbbreviation(const QString &norm)
{
    static const QSet<QString> abbreviations{u"e.g"_s, u"i.e"_s, u"eg"_s,     u"ie"_s,   u"vs"_s, u"mr"_s,  u"mrs"_s,
                                             u"ms"_s,  u"dr"_s,  u"approx"_s, u"resp"_s, u"cf"_s, u"incl"_s};
    return abbreviations.contains(norm);
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002' || c == u'\uFF01' || c == u'\uFF1F';
}

} // namespace

class WordingTokenizer
{
public:
    WordingTokenizer(const QString &text, WordingText &out)
        : m_text(text)
        , m_out(out)
        , m_masks(maskedSpans(text))
    {
    }

    void run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (m_mask < m_masks.size() && m_masks[m_mask].start <= at) {
                at = passMask(m_masks[m_mask++]);
                continue;
            }
            at = step(at);
        }
        endSentence(true);
    }

private:
    qsizetype passMask(const MaskedSpan &span)
    {
        if (span.kind == MaskedSpan::Kind::Break)
            endSentence(true);
        else if (span.kind == MaskedSpan::Kind::Word)
            append(span.start, span.length, WordingToken::Kind::Masked, QString());
        return span.end();
    }

    [[nodiscard]] qsizetype limit() const { return m_mask < m_masks.size() ? m_masks[m_mask].start : m_text.size(); }

    qsizetype step(qsizetype at)
    {
        const auto c = m_text[at];
        if (c == u'\n' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator) {
            lineBreak(at);
            return at + 1;
        }
        if (m_lineOpens && !c.isSpace()) {
            m_lineOpens = false;
            if (const auto marker = markerEnd(at); marker > at) {
                endSentence(false);
                return marker;
            }
        }
        if (c.isSpace() || c == u'*' || c == u'_' || c == u'[' || c == u']' || c == u'~' || c == u'\\')
            return at + 1;
        if (c == u'|') {
            endSentence(true);
            return at + 1;
        }
        if (c == u'@' && at + 1 < limit() && startUnits(m_text, at + 1) > 0)
            return handle(at);
        if (startUnits(m_text, at) > 0)
            return word(at);
        return punctuation(at);
    }

    /// After "- ", "1. ", "## ", "- [x] " at the start of a line; `at` where none stands.
    qsizetype markerEnd(qsizetype at)
    {
        auto end = at;
        while (end < m_text.size() && m_text[end] == u'#')
            ++end;
        if (end > at) {
            m_heading = true;
            return end;
        }
        if (QStringView(u"-*+\u2022\u2013").contains(m_text[at]))
            end = at + 1;
        else
            while (end < m_text.size() && m_text[end].isDigit() && end - at < 4)
                ++end;
        if (end > at && m_text[at].isDigit()) {
            if (end >= m_text.size() || (m_text[end] != u'.' && m_text[end] != u')'))
                return at;
            ++end;
        }
        if (end == at || end >= m_text.size() || m_text[end] != u' ')
            return at;
        ++end;
        if (end + 2 < m_text.size() && m_text[end] == u'[' && m_text[end + 2] == u']')
            end += 3;
        return end;
    }

    /// A line break ends the sentence where the next line is no continuation of wrapped prose.
    void lineBreak(qsizetype at)
    {
        auto next = at + 1;
        while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'\t' || m_text[next] == u'\r'))
            ++next;
        const bool blank = next < m_text.size() && m_text[next] == u'\n';
        const bool wrapped = at - m_lineStart > 55 || (next < m_text.size() && m_text[next].isLower());
        if (m_heading || blank)
            endSentence(true);
        else if (!wrapped)
            endSentence(false);
        m_heading = false;
        m_lineOpens = true;
        m_lineStart = at + 1;
    }

    qsizetype handle(qsizetype at)
    {
        auto end = at + 1;
        while (end < limit() && (innerUnits(m_text, end) > 0 || isHyphen(m_text[end])))
            end += std::max<qsizetype>(1, innerUnits(m_text, end));
        append(at, end - at, WordingToken::Kind::Handle, normalForm(QStringView(m_text).mid(at + 1, end - at - 1)));
        return end;
    }

    [[nodiscard]] bool joins(qsizetype at) const
    {
        if (at + 1 >= limit() || startUnits(m_text, at + 1) == 0)
            return false;
        const auto c = m_text[at];
        if (isApostrophe(c) || isHyphen(c))
            return true;
        const auto before = m_text[at - 1];
        if (c == u'.' || c == u',' || c == u':')
            return (before.isDigit() && m_text[at + 1].isDigit()) || (c == u'.' && isSingleLetter(at));
        return false;
    }

    /// The "." of "e.g." stands between single letters.
    [[nodiscard]] bool isSingleLetter(qsizetype at) const
    {
        const bool one = at < 2 || innerUnits(m_text, at - 2) == 0;
        return one && m_text[at - 1].isLetter() && (at + 2 >= m_text.size() || innerUnits(m_text, at + 2) == 0);
    }

    qsizetype word(qsizetype at)
    {
        auto end = at + startUnits(m_text, at);
        while (end < limit()) {
            const auto units = innerUnits(m_text, end);
            if (units == 0 && !joins(end))
                break;
            end += std::max<qsizetype>(1, units);
        }
        end = std::min(end, limit());
        const auto view = QStringView(m_text).mid(at, end - at);
        if (view[0].isDigit()) {
            append(at, end - at, WordingToken::Kind::Number, normalForm(view));
            return end;
        }
        appendWord(at, view);
        return end;
    }

    void appendWord(qsizetype at, QStringView view)
    {
        const auto norm = normalForm(view);
        const auto irregular = irregularSplits().constFind(norm);
        if (irregular != irregularSplits().cend() && norm.size() == view.size()) {
            const auto head = view.size() - irregular->tail;
            append(at, head, WordingToken::Kind::Word, QStringView(irregular->first).toString());
            append(at + head, irregular->tail, WordingToken::Kind::Word, QStringView(irregular->second).toString());
            return;
        }
        if (norm.size() == view.size() && norm.contains(u'\'') && splitContraction(at, norm))
            return;
        append(at, view.size(), WordingToken::Kind::Word, norm);
    }

    /// "didn't" is "did" "not", "Julia's" is "julia" "'s", "wouldn't've" is "would" "not" "have".
    bool splitContraction(qsizetype at, const QString &norm)
    {
        static const QList<std::pair<QString, QString>> tails{
            {u"n't"_s, u"not"_s}, {u"'ve"_s, u"have"_s}, {u"'ll"_s, u"will"_s}, {u"'re"_s, u"are"_s},
            {u"'m"_s, u"am"_s},   {u"'s"_s, u"'s"_s},    {u"'d"_s, u"'d"_s},
        };
        for (const auto &[tail, full] : tails) {
            if (!norm.endsWith(tail) || norm.size() <= tail.size())
                continue;
            const auto head = norm.size() - tail.size();
            appendWord(at, QStringView(m_text).mid(at, head));
            append(at + head, tail.size(), WordingToken::Kind::Word, full);
            return true;
        }
        return false;
    }

    qsizetype punctuation(qsizetype at)
    {
        const auto c = m_text[at];
        if (isApostrophe(c)) {
            // After the s of a plural it is a possessive; quotes were masked before.
            if (at > 0 && m_text[at - 1].toLower() == u's')
                append(at, 1, WordingToken::Kind::Word, u"'s"_s);
            return at + 1;
        }
        const qsizetype units = c.isHighSurrogate() && at + 1 < limit() && m_text[at + 1].isLowSurrogate() ? 2 : 1;
        // A sign that only shapes the one before, such as a variation selector, is no token.
        if (!c.isMark() && c != u'\u200D')
            append(at, units, WordingToken::Kind::Punctuation, m_text.mid(at, units));
        if (endsSentence(c) && !goesOn(at))
            endSentence(false);
        return at + units;
    }

    [[nodiscard]] bool goesOn(qsizetype at) const
    {
        auto next = at + 1;
        if (next < m_text.size() && endsSentence(m_text[next]))
            return true;
        if (m_text[at] == u'.' && m_out.m_tokens.size() > m_first + 1 &&
            isAbbreviation(m_out.m_tokens[m_out.m_tokens.size() - 2].norm))
            return true;
        while (next < m_text.size() && (m_text[next] == u' ' || m_text[next] == u'\t'))
            ++next;
        return next < m_text.size() && (m_text[next] == u')' || m_text[next].isLower() || m_text[next] == u',');
    }

    void append(qsizetype start, qsizetype length, WordingToken::Kind kind, const QString &norm)
    {
        m_out.m_tokens.append({start, length, kind, m_text[start].isUpper(), norm});
    }

    void endSentence(bool paragraph)
    {
        const auto last = m_out.m_tokens.size();
        if (last > m_first) {
            m_out.m_sentences.append({m_first, last, m_newParagraph});
            m_newParagraph = false;
        }
        m_first = last;
        m_newParagraph = m_newParagraph || paragraph;
    }

    const QString &m_text;
    WordingText &m_out;
    QList<MaskedSpan> m_masks;
    qsizetype m_mask = 0;
    qsizetype m_first = 0;
    qsizetype m_lineStart = 0;
    bool m_newParagraph = true;
    bool m_heading = false;
    bool m_lineOpens = true;
};

WordingText::WordingText(const QString &text)
{
    WordingTokenizer(text, *this).run();
}

WordingSpan WordingText::spanOf(const WordingSentence &sentence) const
{
    const auto start = m_tokens[sentence.first].start;
    return {start, m_tokens[sentence.last - 1].end() - start};
}

} // namespace debrief
