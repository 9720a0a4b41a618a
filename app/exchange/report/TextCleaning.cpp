// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/TextCleaning.h"

#include <QStringList>

namespace debrief {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85) || c == QChar(0x2028) ||
           c == QChar(0x2029);
}

/// Single spaces, no control characters.
QString cleanedLine(QStringView line)
{
    QString result;
    result.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line[i];
        if (c == u' ' || c == u'\t') {
            if (!result.endsWith(u' '))
                result += u' ';
        } else if (c.isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate()) {
            result += c;
            result += line[++i];
        } else if (c.isSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if (c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    return result.trimmed();
}

QStringList cleanedLines(const QString &text)
{
    QStringList lines;
    for (qsizetype start = 0; start <= text.size();) {
        auto end = start;
        while (end < text.size() && !endsLine(text[end]))
            ++end;
        const auto line = cleanedLine(QStringView(text).sliced(start, end - start));
        if (!line.isEmpty())
            lines.append(line);
        start = end + 1;
    }
    return lines;
}

} // namespace

QString cleanText(const QString &text)
{
    return cleanedLines(text).join(u'\n');
}

QString cleanLine(const QString &text)
{
    return cleanedLines(text).join(u' ');
}

} // namespace debrief
