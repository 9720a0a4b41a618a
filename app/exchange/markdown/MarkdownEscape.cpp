// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownEscape.h"

#include <QRegularExpression>

namespace debrief {

namespace {

QString entity(char16_t c)
{
    return QStringLiteral("&#%1;").arg(int(c));
}

bool isAsciiAlnum(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// Walks over one line and decides for each character by what stands around it.
class LineEscaper
{
public:
    LineEscaper(const QString &text, MarkdownPlace place)
        : m_text(text)
        , m_startsLine(place == MarkdownPlace::LineStart)
    {
    }

    QString run()
    {
        m_result.reserve(m_text.size() + 16);
        if (m_startsLine)
            m_listNumberEnd = listNumberEnd();
        while (m_at < m_text.size()) {
            if (const auto length = addressLength(); length > 0)
                addAddress(m_at + length);
            else
                addCharacter();
        }
        return m_result;
    }

private:
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text[place] : QChar(u' ');
    }
    [[nodiscard]] static bool isOneOf(QChar c, QStringView characters) { return characters.contains(c); }

    /// "12. text" and "12) text" would become a numbered list.
    [[nodiscard]] qsizetype listNumberEnd() const
    {
        qsizetype end = 0;
        while (end < m_text.size() && m_text[end].isDigit())
            ++end;
        return end > 0 && isOneOf(at(end), u".)") ? end : -1;
    }

    /// The length of the web address that starts here; 0 when none does.
    [[nodiscard]] qsizetype addressLength() const
    {
        if (isAsciiAlnum(at(m_at - 1)))
            return 0;
        const auto rest = QStringView(m_text).sliced(m_at);
        if (!rest.startsWith(u"https://", Qt::CaseInsensitive) && !rest.startsWith(u"http://", Qt::CaseInsensitive))
            return 0;
        qsizetype length = 0;
        while (length < rest.size() && !rest[length].isSpace() && !isOneOf(rest[length], u"<>\"`|"))
            ++length;
        return length;
    }

    void addAddress(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            const auto c = m_text[m_at];
            bool raw = c.unicode() > 0x7f || isAsciiAlnum(c) || isOneOf(c, u"./?%#:+-,;!'()@");
            if (c == u'=')
                raw = at(m_at - 1) != u'=' && at(m_at + 1) != u'=';
            else if (c == u'_')
                raw = isAsciiAlnum(at(m_at - 1)) && isAsciiAlnum(at(m_at + 1));
            else if (c == u'&')
                raw = !looksLikeEntity();
            add(c, raw);
        }
    }

    /// "&copy;" and "&#38;", which a reader would decode.
    [[nodiscard]] bool looksLikeEntity() const
    {
        auto end = m_at + 1;
        while (end < m_text.size() && (isAsciiAlnum(m_text[end]) || m_text[end] == u'#'))
            ++end;
        return end > m_at + 1 && at(end) == u';';
    }

    void addCharacter()
    {
        const auto c = m_text[m_at];
        bool raw = !isOneOf(c, u"&<>|*_[]~\\^${}`");
        if (m_startsLine && m_at == 0 && isOneOf(c, u"#-+=:!?%"))
            raw = false;
        else if (m_at == m_listNumberEnd)
            raw = false;
        else if (m_startsLine && c == u'#')
            raw = m_at + 1 < m_text.size(); // at its end a heading would lose it
        else if (c == u'=')
            raw = at(m_at - 1) != u'=' && at(m_at + 1) != u'=';
        else if (c == u'/')
            raw = !(at(m_at - 1) == u' ' && at(m_at + 1) == u' ');
        else if (c == u':')
            raw = !startsEmojiName();
        add(c, raw);
        const bool isPing = (c == u'@' && !isAsciiAlnum(at(m_at - 1)) && isAsciiAlnum(at(m_at + 1))) ||
                            (c == u'#' && at(m_at + 1).isDigit());
        if (isPing)
            m_result += entity(pingGuard);
        ++m_at;
    }

    /// ":fire:" but not the middle of 14:23:05.
    [[nodiscard]] bool startsEmojiName() const
    {
        static const QRegularExpression name(
            QStringLiteral(":(?:[A-Za-z0-9_+-]*[A-Za-z_+-][A-Za-z0-9_+-]*|100|1234):"));
        return name.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch();
    }

    void add(QChar c, bool raw)
    {
        if (raw)
            m_result += c;
        else
            m_result += entity(c.unicode());
    }

    const QString &m_text;
    const bool m_startsLine;
    qsizetype m_listNumberEnd = -1;
    qsizetype m_at = 0;
    QString m_result;
};

} // namespace

QString escapeMarkdown(const QString &text, MarkdownPlace place)
{
    return LineEscaper(text, place).run();
}

} // namespace debrief
