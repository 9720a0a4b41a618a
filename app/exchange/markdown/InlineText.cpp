// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/InlineText.h"

#include "exchange/markdown/MarkdownEscape.h"
#include "exchange/report/TextCleaning.h"

namespace debrief {

namespace {

// Control characters are dropped on the way in, so these never stand for themselves.
constexpr char16_t fromEntity = 1;
constexpr char16_t strongStart = 2;
constexpr char16_t strongEnd = 3;

QString namedEntity(const QByteArray &entity)
{
    static const QHash<QByteArray, QString> known = {
        {"&amp;", QStringLiteral("&")},   {"&lt;", QStringLiteral("<")},   {"&gt;", QStringLiteral(">")},
        {"&quot;", QStringLiteral("\"")}, {"&apos;", QStringLiteral("'")}, {"&nbsp;", QString(QChar(0xa0))},
    };
    return known.value(entity, QString::fromUtf8(entity));
}

QString decoded(QByteArrayView entity)
{
    const auto bytes = entity.toByteArray();
    if (!bytes.startsWith("&#"))
        return namedEntity(bytes);
    const bool hexadecimal = bytes.size() > 3 && (bytes[2] == 'x' || bytes[2] == 'X');
    bool ok = false;
    const auto code = hexadecimal ? bytes.mid(3).chopped(1).toUInt(&ok, 16) : bytes.mid(2).chopped(1).toUInt(&ok);
    const bool isCharacter = ok && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString(QChar(QChar::ReplacementCharacter));
}

ReportLine lineFrom(QStringView piece)
{
    const auto readable = [](QStringView text) {
        auto copy = text.toString();
        return cleanLine(copy); // takes the marks out too: they are control characters
    };
    ReportLine line;
    if (piece.startsWith(QChar(strongStart))) {
        const auto end = piece.indexOf(QChar(strongEnd));
        if (end > 0) {
            line.label = readable(piece.sliced(1, end - 1));
            if (line.label.endsWith(u':'))
                line.label.chop(1);
            piece = piece.sliced(end + 1);
        }
    }
    line.text = readable(piece);
    return line;
}

} // namespace

void InlineText::add(QByteArrayView text)
{
    const auto decodedText = QString::fromUtf8(text);
    for (const auto c : decodedText) {
        if (c.category() != QChar::Other_Control)
            m_text += c;
        else if (c == u'\t' || c == u'\n')
            m_text += u' ';
    }
}

void InlineText::addEntity(QByteArrayView entity)
{
    const auto text = decoded(entity);
    if (text == QStringView(&pingGuard, 1) && (m_text.endsWith(u'@') || m_text.endsWith(u'#')))
        return;
    if (text.isEmpty() || text.front().category() == QChar::Other_Control)
        return;
    m_text += QChar(fromEntity);
    m_text += text;
}

void InlineText::beginStrong()
{
    m_text += QChar(strongStart);
}

void InlineText::endStrong()
{
    m_text += QChar(strongEnd);
}

ReportText InlineText::take()
{
    ReportText lines;
    const auto pieces = QStringView(m_text).split(QStringLiteral(" / "));
    for (const auto piece : pieces) {
        const auto line = lineFrom(piece.trimmed());
        if (line != ReportLine())
            lines.append(line);
    }
    m_text.clear();
    return lines;
}

} // namespace debrief
