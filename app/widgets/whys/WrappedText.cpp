// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/WrappedText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace debrief {

void drawWrappedText(QPainter &painter, const QRectF &area, const QString &text, Qt::Alignment side)
{
    const QFontMetricsF measure(painter.font());
    const double spacing = measure.lineSpacing();
    QTextLayout layout(text, painter.font());
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
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
