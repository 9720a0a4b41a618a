// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/MeetingCanvas.h"

#include <QFontMetricsF>
#include <QPainter>

namespace debrief {

namespace {

constexpr int arcUnitsPerTurn = 360 * 16;

/// Where the letters of one line stand in its room.
QRectF inkOf(const QString &line, const QFont &font, const QRectF &room, Qt::Alignment along)
{
    const QFontMetricsF metrics(font);
    const auto width = metrics.horizontalAdvance(line);
    const auto left = along == Qt::AlignLeft    ? room.left()
                      : along == Qt::AlignRight ? room.right() - width
                                                : room.center().x() - width / 2;
    const auto baseline = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent();
    return metrics.tightBoundingRect(line).translated(left, baseline);
}

} // namespace

MeetingCanvas::MeetingCanvas(QPainter &painter, QSizeF size, const MeetingScale &scale, const MeetingColors &colors,
                             Qt::LayoutDirection direction, QList<PaintedText> &painted)
    : m_painter(painter)
    , m_size(size)
    , m_scale(scale)
    , m_colors(colors)
    , m_direction(direction)
    , m_painted(painted)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

FittedText MeetingCanvas::fit(const QString &text, const TextLook &look, QSizeF room) const
{
    const auto font = m_scale.font(look.text);
    const bool keepsSize =
        look.mostLines == 1 && look.text != MeetingText::ArcNumber && look.text != MeetingText::Title;
    return {text, font, keepsSize ? font : m_scale.smallestFont(look.text), room, look.mostLines};
}

qreal MeetingCanvas::lineHeight(MeetingText text) const
{
    return QFontMetricsF(m_scale.font(text)).height();
}

qreal MeetingCanvas::advance(const QString &text, MeetingText style) const
{
    return QFontMetricsF(m_scale.font(style)).horizontalAdvance(text);
}

qreal MeetingCanvas::text(const QRectF &room, const QString &text, const TextLook &look)
{
    const auto fitted = fit(text, look, room.size());
    draw(fitted, room, look);
    return fitted.height();
}

void MeetingCanvas::draw(const FittedText &text, const QRectF &room, const TextLook &look)
{
    const auto place = mirrored(room);
    auto align = Qt::AlignHCenter;
    if (look.along != Along::Centre) {
        const bool left = (look.along == Along::Leading) == (m_direction == Qt::LeftToRight);
        align = left ? Qt::AlignLeft : Qt::AlignRight;
    }
    m_painter.setFont(text.font());
    m_painter.setPen(look.colors.text);
    m_painter.setLayoutDirection(text.direction());
    auto top = place.top();
    for (const auto &line : text.lines()) {
        const QRectF rect(place.left(), top, place.width(), text.lineHeight());
        m_painter.drawText(rect, int(align | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
        m_painted.append({line, look.colors, text.font().pixelSize(), rect, inkOf(line, text.font(), rect, align)});
        top += text.lineHeight();
    }
}

void MeetingCanvas::centred(const QRectF &room, const QString &text, const TextLook &look)
{
    const auto fitted = fit(text, look, {room.width(), room.height()});
    draw(fitted, room.adjusted(0, (room.height() - fitted.height()) / 2, 0, 0), look);
}

void MeetingCanvas::fill(const QRectF &rect, const QColor &color)
{
    // Whole pixels: edges of areas that touch leave no seam.
    m_painter.fillRect(mirrored(rect).toAlignedRect(), color);
}

void MeetingCanvas::rounded(const QRectF &rect, const QColor &fill, const QColor &line)
{
    const auto pen = std::max(1.0, px(1));
    m_painter.setPen(QPen(line, pen));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(mirrored(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), px(meeting::radius),
                              px(meeting::radius));
}

void MeetingCanvas::line(QPointF from, QPointF to, const QColor &color, qreal widthAt1080)
{
    m_painter.setPen(QPen(color, std::max(1.0, px(widthAt1080)), Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(mirrored(from), mirrored(to));
}

void MeetingCanvas::diamond(const QPointF &centre, qreal radius, const QColor &color)
{
    const auto at = mirrored(centre);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius),
                                    at + QPointF(-radius, 0)});
}

void MeetingCanvas::disc(const QPointF &centre, qreal radius, const QColor &color)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawEllipse(mirrored(centre), radius, radius);
}

void MeetingCanvas::ring(const QPointF &centre, qreal radius, const QColor &color, qreal widthAt1080)
{
    m_painter.setPen(QPen(color, px(widthAt1080)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawEllipse(mirrored(centre), radius, radius);
}

void MeetingCanvas::arc(const QRectF &box, double fraction, const QColor &color, qreal widthAt1080)
{
    if (fraction <= 0)
        return;
    m_painter.setPen(QPen(color, px(widthAt1080), Qt::SolidLine, Qt::RoundCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawArc(mirrored(box), arcUnitsPerTurn / 4, -int(fraction * arcUnitsPerTurn));
}

qreal MeetingCanvas::chipHeight() const
{
    return lineHeight(MeetingText::Label) + px(meeting::space1);
}

qreal MeetingCanvas::chipWidth(const QString &text) const
{
    return advance(text, MeetingText::Label) + 2 * px(meeting::space2);
}

qreal MeetingCanvas::chip(QPointF topLeft, const QString &text, const TonePair &colors)
{
    const QRectF rect(topLeft, QSizeF(chipWidth(text), chipHeight()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.background);
    m_painter.drawRoundedRect(mirrored(rect), px(meeting::space1), px(meeting::space1));
    centred(rect, text, {MeetingText::Label, colors, Along::Centre});
    return rect.width();
}

QRectF MeetingCanvas::mirrored(const QRectF &rect) const
{
    if (m_direction == Qt::LeftToRight)
        return rect;
    return {m_size.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

QPointF MeetingCanvas::mirrored(QPointF point) const
{
    return m_direction == Qt::LeftToRight ? point : QPointF(m_size.width() - point.x(), point.y());
}

} // namespace debrief
