// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/FittedText.h"

#include "widgets/theme/MeetingScale.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace debrief {

namespace {

/// How many characters go onto a line that may not take all of these.
qsizetype lastBreak(const QString &text)
{
    const auto space = text.lastIndexOf(u' ');
    return space > 0 ? space + 1 : meeting::lineLength;
}

} // namespace

FittedText::FittedText(const QString &text, const QFont &font, const QFont &smallest, QSizeF room, int mostLines)
    : m_font(font)
    , m_direction(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight)
{
    const auto plain = text.simplified();
    if (plain.isEmpty())
        return;
    for (int size = font.pixelSize(); size >= smallest.pixelSize(); --size) {
        m_font.setPixelSize(size);
        m_lineHeight = QFontMetricsF(m_font).height();
        breakLines(plain, room.width());
        const auto fitting = std::max<qsizetype>(1, qsizetype(room.height() / m_lineHeight + 0.01));
        const auto most = std::min<qsizetype>(mostLines, fitting);
        if (m_lines.size() <= most && m_width <= room.width())
            return;
        if (size == smallest.pixelSize())
            cut(most, room.width());
    }
}

void FittedText::breakLines(const QString &text, qreal width)
{
    m_lines.clear();
    m_width = 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_direction);
    QTextLayout layout(text, m_font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.textLength() > meeting::lineLength)
            line.setNumColumns(int(lastBreak(text.mid(line.textStart(), meeting::lineLength + 1))));
        m_lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
        m_width = std::max(m_width, QFontMetricsF(m_font).horizontalAdvance(m_lines.last()));
    }
    layout.endLayout();
}

void FittedText::cut(qsizetype lines, qreal width)
{
    if (m_lines.size() <= lines)
        return;
    const QFontMetricsF metrics(m_font);
    auto last = m_lines[lines - 1];
    m_lines.resize(lines);
    m_elided = true;
    // The last line ends with the mark even where it was not full, because more was to follow.
    last += QChar(0x2026);
    if (last.size() > meeting::lineLength)
        last = last.left(meeting::lineLength - 1) + QChar(0x2026);
    m_lines.last() = metrics.elidedText(last, Qt::ElideRight, width);
    m_width = 0;
    for (const auto &line : std::as_const(m_lines))
        m_width = std::max(m_width, metrics.horizontalAdvance(line));
}

} // namespace debrief
