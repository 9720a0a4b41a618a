// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingMask.h"

#include <array>

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

using Kind = MaskedSpan::Kind;

/// A quote longer than this is a stray quotation mark.
constexpr qsizetype longestQuote = 800;
constexpr qsizetype longestCode = 2000;
/// As far as is read to tell whether a run without spaces is prose.
constexpr qsizetype longestRun = 300;

struct Line
{
    qsizetype start;
    qsizetype end; ///< without the line break
};

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// The fence a line opens or closes with: "```", "~~~~"; empty where it is none.
QStringView fenceOf(QStringView line)
{
    const auto trimmed = line.trimmed();
    if (!trimmed.startsWith(u"```") && !trimmed.startsWith(u"~~~"))
        return {};
    qsizetype length = 0;
    while (length < trimmed.size() && trimmed[length] == trimmed[0])
        ++length;
    return trimmed.left(length);
}

bool isLogLevel(QStringView word)
{
    static constexpr std::array levels{u"ERROR", u"WARN",     u"WARNING", u"INFO",   u"DEBUG", u"FATAL",
                                       u"TRACE", u"CRITICAL", u"NOTICE",  u"SEVERE", u"E",     u"W"};
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetter())
        word = word.mid(1);
    return std::any_of(levels.begin(), levels.end(),
                       [word](const char16_t *level) { return word == QStringView(level); });
}

bool startsWithStamp(QStringView line)
{
    const auto digit = [line](qsizetype at) { return at < line.size() && line[at].isDigit(); };
    if (line.startsWith(u'['))
        line = line.mid(1);
    if (digit(0) && digit(1) && digit(2) && digit(3) && line.size() > 9 && (line[4] == u'-' || line[4] == u'/'))
        return true;
    return digit(0) && digit(1) && line.size() > 7 && line[2] == u':' && digit(3) && digit(4) && line[5] == u':';
}

bool isLogLine(QStringView line)
{
    line = line.trimmed();
    if (line.contains(u" level=") || line.startsWith(u"level=") || line.startsWith(u"at ") ||
        line.startsWith(u"Traceback ("))
        return !line.startsWith(u"at ") || (line.endsWith(u')') && line.contains(u'.') && !line.mid(3).contains(u' '));
    qsizetype words = 0;
    qsizetype at = 0;
    const bool stamped = startsWithStamp(line);
    while (at < line.size() && words < 5) {
        auto end = line.indexOf(u' ', at);
        if (end < 0)
            end = line.size();
        const auto word = line.mid(at, end - at);
        if (isLogLevel(word) && (stamped || (words == 0 && (word.endsWith(u':') || word.startsWith(u'[')))))
            return true;
        words += word.isEmpty() ? 0 : 1;
        at = end + 1;
    }
    return false;
}

/// Only dashes, pipes, colons, equals signs, stars: a table rule or a ruler.
bool isRule(QStringView line)
{
    line = line.trimmed();
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), [](QChar c) {
               return c == u'-' || c == u'|' || c == u':' || c == u'=' || c == u'*' || c == u'_' || c == u' ' ||
                      c == u'+';
           });
}

class Masker
{
public:
    explicit Masker(const QString &text)
        : m_text(text)
    {
    }

    QList<MaskedSpan> run()
    {
        const auto lines = split();
        qsizetype at = 0;
        if (!lines.isEmpty() && view(lines[0]).trimmed() == u"---")
            at = maskFrontMatter(lines);
        while (at < lines.size())
            at = lookAt(lines, at);
        return std::move(m_spans);
    }

private:
    [[nodiscard]] QStringView view(const Line &line) const
    {
        return QStringView(m_text).mid(line.start, line.end - line.start);
    }

    [[nodiscard]] QList<Line> split() const
    {
        QList<Line> lines;
        qsizetype start = 0;
        for (qsizetype i = 0; i <= m_text.size(); ++i) {
            if (i == m_text.size() || m_text[i] == u'\n' || m_text[i] == QChar::ParagraphSeparator) {
                lines.append({start, i});
                start = i + 1;
            }
        }
        return lines;
    }

    void add(Kind kind, qsizetype start, qsizetype end)
    {
        if (end > start)
            m_spans.append({kind, start, end - start});
    }

    qsizetype maskFrontMatter(const QList<Line> &lines)
    {
        const auto most = std::min<qsizetype>(lines.size(), 60);
        for (qsizetype i = 1; i < most; ++i) {
            if (view(lines[i]).trimmed() == u"---") {
                add(Kind::Break, 0, lines[i].end);
                return i + 1;
            }
        }
        return 0;
    }

    /// Masks what starts in that line; returns the next line to look at.
    qsizetype lookAt(const QList<Line> &lines, qsizetype at)
    {
        const auto line = view(lines[at]);
        if (const auto fence = fenceOf(line); !fence.isEmpty())
            return maskFence(lines, at, fence.toString());
        if (line.trimmed().startsWith(u'>') || isLogLine(line) || isRule(line)) {
            add(Kind::Break, lines[at].start, lines[at].end);
            return at + 1;
        }
        const bool afterBlank = at == 0 || isBlank(view(lines[at - 1]));
        if (!isBlank(line) && (line.startsWith(u"    ") || line.startsWith(u'\t')) &&
            (m_inCode || (afterBlank && !m_inList))) {
            m_inCode = true;
            add(Kind::Break, lines[at].start, lines[at].end);
            return at + 1;
        }
        if (!isBlank(line)) {
            m_inCode = false;
            const auto trimmed = line.trimmed();
            const bool item = trimmed.startsWith(u"- ") || trimmed.startsWith(u"* ") || trimmed.startsWith(u"+ ") ||
                              (trimmed[0].isDigit() && trimmed.left(4).contains(u". "));
            m_inList = item || (m_inList && (line[0].isSpace() || !afterBlank));
        }
        auto last = at;
        // A quote may run over soft line breaks, not over paragraphs.
        while (last + 1 < lines.size() && goesOn(view(lines[last + 1])))
            ++last;
        maskInline(lines[at].start, lines[last].end);
        return last + 1;
    }

    [[nodiscard]] static bool goesOn(QStringView next)
    {
        const auto trimmed = next.trimmed();
        if (trimmed.isEmpty() || !fenceOf(next).isEmpty() || isLogLine(next) || isRule(next))
            return false;
        static constexpr QStringView starts = u">#-*+|";
        return !starts.contains(trimmed[0]) && !trimmed[0].isDigit();
    }

    qsizetype maskFence(const QList<Line> &lines, qsizetype at, const QString &fence)
    {
        for (auto i = at + 1; i < lines.size(); ++i) {
            const auto closing = fenceOf(view(lines[i]));
            if (closing.size() >= fence.size() && closing[0] == fence[0] && view(lines[i]).trimmed() == closing) {
                add(Kind::Break, lines[at].start, lines[i].end);
                return i + 1;
            }
        }
        // Never closed: Markdown takes the rest as code.
        add(Kind::Break, lines[at].start, m_text.size());
        return lines.size();
    }

    void maskInline(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const auto next = maskedEnd(at, end);
            at = next > at ? next : at + 1;
        }
    }

    /// Where the masked stretch that starts here ends; `at` where none does.
    qsizetype maskedEnd(qsizetype at, qsizetype end)
    {
        const auto c = m_text[at];
        if (c == u'`')
            return code(at, end);
        if (c == u'<')
            return tag(at, end);
        if (c == u']' && at + 1 < end && (m_text[at + 1] == u'(' || m_text[at + 1] == u'['))
            return linkTarget(at + 1, end);
        if (const auto closing = closingQuote(at); !closing.isNull())
            return quote(at, end, closing);
        if (startsWord(at))
            return word(at, end);
        return at;
    }

    qsizetype code(qsizetype at, qsizetype end)
    {
        qsizetype ticks = 0;
        while (at + ticks < end && m_text[at + ticks] == u'`')
            ++ticks;
        if (end <= m_noTickBefore && ticks == 1)
            return at + ticks;
        const auto most = std::min(end, at + longestCode);
        for (auto i = at + ticks; i < most; ++i) {
            if (m_text[i] != u'`')
                continue;
            qsizetype run = 0;
            while (i + run < end && m_text[i + run] == u'`')
                ++run;
            if (run == ticks) {
                add(Kind::Word, at, i + run);
                return i + run;
            }
            i += run - 1;
        }
        if (ticks == 1)
            m_noTickBefore = end;
        return at + ticks;
    }

    qsizetype tag(qsizetype at, qsizetype end)
    {
        if (at + 1 >= end || !(m_text[at + 1].isLetter() || m_text[at + 1] == u'/' || m_text[at + 1] == u'!'))
            return at;
        const auto most = std::min(end, at + 300);
        for (auto i = at + 1; i < most; ++i) {
            if (m_text[i] == u'>') {
                add(Kind::Hidden, at, i + 1);
                return i + 1;
            }
        }
        return at;
    }

    qsizetype linkTarget(qsizetype at, qsizetype end)
    {
        const auto closing = m_text[at] == u'(' ? u')' : u']';
        const auto most = std::min(end, at + 1000);
        for (auto i = at + 1; i < most; ++i) {
            if (m_text[i] == closing) {
                add(Kind::Hidden, at, i + 1);
                return i + 1;
            }
        }
        return at + 1;
    }

    [[nodiscard]] bool atWordEdge(qsizetype at) const
    {
        return at == 0 || !(m_text[at - 1].isLetterOrNumber() || m_text[at - 1].isMark());
    }

    [[nodiscard]] QChar closingQuote(qsizetype at) const
    {
        const auto c = m_text[at].unicode();
        switch (c) {
        case u'"':
            return u'"';
        case u'\u201C': // “
        case u'\u201F':
            return u'\u201D';
        case u'\u201E': // „ closes with “ or ”
            return u'\u201C';
        case u'\u00AB':
            return u'\u00BB';
        case u'\u300C':
            return u'\u300D';
        case u'\u2018':
            return atWordEdge(at) ? u'\u2019' : QChar();
        case u'\'':
            return atWordEdge(at) ? u'\'' : QChar();
        default:
            return {};
        }
    }

    [[nodiscard]] bool closes(qsizetype i, QChar closing, qsizetype end) const
    {
        if (closing == u'\u201C')
            return m_text[i] == u'\u201C' || m_text[i] == u'\u201D';
        if (m_text[i] != closing)
            return false;
        const bool single = closing == u'\'' || closing == u'\u2019';
        if (!single)
            return true;
        const bool letterAfter = i + 1 < end && m_text[i + 1].isLetterOrNumber();
        return !letterAfter && !m_text[i - 1].isSpace();
    }

    qsizetype quote(qsizetype at, qsizetype end, QChar closing)
    {
        if (at + 1 >= end || m_text[at + 1].isSpace())
            return at;
        const auto most = std::min(end, at + longestQuote);
        for (auto i = at + 2; i < most; ++i) {
            if (closes(i, closing, end)) {
                add(Kind::Word, at, i + 1);
                return i + 1;
            }
        }
        return at;
    }

    [[nodiscard]] bool startsWord(qsizetype at) const
    {
        const auto c = m_text[at];
        if (!(c.isLetterOrNumber() || c == u'/' || c == u'#' || c == u'-' || c == u'~' || c == u'$' || c == u'_'))
            return false;
        return at == 0 || m_text[at - 1].isSpace() || QStringView(u"([{<\"'|*=,;:").contains(m_text[at - 1]);
    }

    /// A run without spaces that is no prose: an address, a path, an identifier, a ticket, a flag.
    qsizetype word(qsizetype at, qsizetype end)
    {
        const auto stop = runEnd(at, std::min(end, at + longestRun));
        auto last = stop;
        while (last > at && QStringView(u".,;:!?)'*_\u2019").contains(m_text[last - 1]))
            --last;
        const auto run = QStringView(m_text).mid(at, last - at);
        if (run.isEmpty() || !isNoProse(run))
            return last > at ? nextPart(at, last) : at;
        if (stop - at == longestRun)
            last = runEnd(stop, end);
        add(Kind::Word, at, last);
        return last;
    }

    [[nodiscard]] qsizetype runEnd(qsizetype at, qsizetype end) const
    {
        while (at < end && !m_text[at].isSpace() && !QStringView(u"\"`|<>[]{}").contains(m_text[at]))
            ++at;
        return at;
    }

    /// A run of prose may hold more runs: "(see#4" or "first/second".
    [[nodiscard]] qsizetype nextPart(qsizetype at, qsizetype last) const
    {
        auto i = at + 1;
        while (i < last && m_text[i] != u'(' && m_text[i] != u'\'' && m_text[i] != u'\u201C')
            ++i;
        return i;
    }

    [[nodiscard]] static bool isNoProse(QStringView run)
    {
        if (run.contains(u"://") || run.startsWith(u"www.") || run.startsWith(u"mailto:"))
            return true;
        if (run.startsWith(u"--") && run.size() > 3 && run[2].isLetter())
            return true;
        if ((run[0] == u'/' || run.startsWith(u"~/") || run[0] == u'$') && run.size() > 2)
            return true;
        if (run[0] == u'#')
            return run.size() > 1 && run[1].isLetterOrNumber();
        return isTicket(run) || isIdentifier(run);
    }

    /// "INC-2026-0847", "JIRA-12"
    [[nodiscard]] static bool isTicket(QStringView run)
    {
        const auto dash = run.indexOf(u'-');
        if (dash < 2 || dash > 10 || dash + 1 >= run.size())
            return false;
        const auto head = run.left(dash);
        const auto tail = run.mid(dash + 1);
        return std::all_of(head.begin(), head.end(), [](QChar c) { return c.isUpper() || c.isDigit(); }) &&
               head[0].isUpper() &&
               std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
    }

    /// "read_only", "maxConnections", "orders.service", "proxy-fd9c4f59b", "a/b/c.cpp", "user@host"
    [[nodiscard]] static bool isIdentifier(QStringView run)
    {
        bool camel = false;
        bool digitInside = false;
        qsizetype slashes = 0;
        for (qsizetype i = 1; i < run.size(); ++i) {
            const auto before = run[i - 1];
            const auto c = run[i];
            if (c == u'_' && before.isLetterOrNumber() && i + 1 < run.size())
                return true;
            if (c == u'.' && before.isLetterOrNumber() && i + 1 < run.size() && isNameDot(run, i))
                return true;
            if ((c == u'@' || c == u'=') && i + 1 < run.size())
                return true;
            camel = camel || (c.isUpper() && before.isLower() && !run[0].isUpper());
            digitInside = digitInside || (c.isDigit() && before.isLetter() && i + 1 < run.size() && run.contains(u'-'));
            slashes += c == u'/' ? 1 : 0;
        }
        return camel || digitInside || slashes > 1;
    }

    /// A dot of a file or host name, not one that ends a sentence without a space after it, nor "e.g" or "3.5".
    [[nodiscard]] static bool isNameDot(QStringView run, qsizetype at)
    {
        const auto after = run[at + 1];
        if (!after.isLetter())
            return after.isDigit() && run[at - 1].isLetter();
        if (at == 1 && run.size() <= 4)
            return false;
        return !(after.isUpper() && run[at - 1].isLower());
    }

    const QString &m_text;
    QList<MaskedSpan> m_spans;
    qsizetype m_noTickBefore = 0;
    bool m_inList = false;
    bool m_inCode = false;
};

} // namespace

QList<MaskedSpan> maskedSpans(const QString &text)
{
    return Masker(text).run();
}

} // namespace debrief
