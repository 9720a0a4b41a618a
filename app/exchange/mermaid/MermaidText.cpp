// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidText.h"

#include "exchange/report/TextCleaning.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace debrief {

namespace {

constexpr qsizetype lineLength = 32;
constexpr qsizetype labelLength = 160;

/// Cuts between characters as people see them, so that no emoji is halved.
qsizetype boundaryBefore(const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : std::max<qsizetype>(finder.toPreviousBoundary(), 1);
}

QString shortened(const QString &text)
{
    if (text.size() <= labelLength)
        return text;
    return text.left(boundaryBefore(text, labelLength)).trimmed() + QChar(0x2026);
}

} // namespace

QString mermaidText(QStringView text)
{
    QString result;
    for (const auto c : text) {
        const bool isPlain = c.unicode() > 0x7f || c.isLetterOrNumber() || c == u' ';
        if (isPlain)
            result += c;
        else
            result += QStringLiteral("#%1;").arg(int(c.unicode()));
    }
    return result;
}

QString mermaidLabel(const QString &text)
{
    const auto words = shortened(cleanLine(text)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QStringList lines;
    for (auto word : words) {
        if (!lines.isEmpty() && lines.last().size() + 1 + word.size() <= lineLength) {
            lines.last() += QLatin1Char(' ') + word;
            continue;
        }
        while (word.size() > lineLength) {
            const auto cut = boundaryBefore(word, lineLength);
            lines.append(word.left(cut));
            word = word.mid(cut);
        }
        lines.append(word);
    }
    if (lines.isEmpty())
        return QString(QChar(0x2026));
    for (auto &line : lines)
        line = mermaidText(line);
    return lines.join(QStringLiteral("<br/>"));
}

} // namespace debrief
