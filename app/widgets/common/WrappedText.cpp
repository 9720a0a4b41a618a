// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WrappedText.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace debrief {

namespace {

/// A text layout knows line separators, not line feeds.
QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

void prepare(QTextLayout &layout, Qt::Alignment side)
{
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

} // namespace

int wrappedTextHeight(const QString &text, const QFont &font, int width)
{
    const QFontMetricsF measure(font);
    if (!text.contains(u'\n') && measure.horizontalAdvance(text) <= width)
        return int(std::ceil(measure.lineSpacing()));
    QTextLayout layout(withLineSeparators(text), font);
    prepare(layout, Qt::AlignLeft);
    layout.beginLayout();
    int lines = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(width, 1));
        ++lines;
    }
    layout.endLayout();
    return int(std::ceil(lines * measure.lineSpacing()));
}

void drawWrappedText(QPainter &painter, const QRectF &area, const QString &given, Qt::Alignment side,
                     const QList<QTextLayout::FormatRange> &formats)
{
    const auto text = withLineSeparators(given);
    const QFontMetricsF measure(painter.font());
    const double spacing = measure.lineSpacing();
    QTextLayout layout(text, painter.font());
    prepare(layout, side);
    layout.setFormats(formats);
    layout.beginLayout();
    double y = area.top();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const bool last = y + 2 * spacing > area.bottom() + 1;
        const int end = line.textStart() + line.textLength();
        if (last && end < text.size()) {
            const auto rest = measure.elidedText(text.sliced(line.textStart()), Qt::ElideRight, area.width());
            painter.drawText(QRectF(area.left(), y, area.width(), spacing),
                             int(side) | Qt::AlignTop | Qt::TextSingleLine, rest);
            break;
        }
        line.draw(&painter, QPointF(area.left(), y));
        y += spacing;
    }
    layout.endLayout();
}

} // namespace debrief
