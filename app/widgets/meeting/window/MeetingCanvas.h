// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/window/FittedText.h"
#include "widgets/theme/MeetingColors.h"
#include "widgets/theme/MeetingScale.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace debrief {

/// A line of text as it stands on the shared window: what tests look at.
struct PaintedText
{
    QString text;
    TonePair colors;
    int pixelSize = 0;
    QRectF rect; ///< of the line in its room, in the view that painted it
    QRectF ink;  ///< of it, what the letters take
};

enum class Along { Leading, Centre, Trailing };

/// How a text is set.
struct TextLook
{
    MeetingText text = MeetingText::Body;
    TonePair colors;
    Along along = Along::Leading;
    int mostLines = 1; ///< a text of one line keeps its size, so that the rows of a list look alike
};

/// Paints one view of the shared window. Coordinates count from the leading edge: right-to-left mirrors them here and
/// nowhere else. Each text is painted with the colour behind it in hand, and remembered.
class MeetingCanvas
{
public:
    MeetingCanvas(QPainter &painter, QSizeF size, const MeetingScale &scale, const MeetingColors &colors,
                  Qt::LayoutDirection direction, QList<PaintedText> &painted);

    [[nodiscard]] const MeetingColors &colors() const { return m_colors; }
    [[nodiscard]] qreal px(qreal at1080) const { return m_scale.px(at1080); }
    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] qreal height() const { return m_size.height(); }

    [[nodiscard]] FittedText fit(const QString &text, const TextLook &look, QSizeF room) const;
    [[nodiscard]] qreal lineHeight(MeetingText text) const;
    [[nodiscard]] qreal advance(const QString &text, MeetingText style) const;

    /// The text in the room, from its top. Gives the height it took.
    qreal text(const QRectF &room, const QString &text, const TextLook &look);
    void draw(const FittedText &text, const QRectF &room, const TextLook &look);
    /// In the middle of the height of the room.
    void centred(const QRectF &room, const QString &text, const TextLook &look);

    void fill(const QRectF &rect, const QColor &color);
    void rounded(const QRectF &rect, const QColor &fill, const QColor &line);
    void line(QPointF from, QPointF to, const QColor &color, qreal widthAt1080 = meeting::pen);
    void diamond(const QPointF &centre, qreal radius, const QColor &color);
    void disc(const QPointF &centre, qreal radius, const QColor &color);
    void ring(const QPointF &centre, qreal radius, const QColor &color, qreal widthAt1080);
    /// Clockwise from the top, also right-to-left: clocks turn one way.
    void arc(const QRectF &box, double fraction, const QColor &color, qreal widthAt1080);
    /// A word on a coloured ground. Gives its width.
    qreal chip(QPointF topLeft, const QString &text, const TonePair &colors);
    [[nodiscard]] qreal chipHeight() const;
    [[nodiscard]] qreal chipWidth(const QString &text) const;

private:
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] QPointF mirrored(QPointF point) const;

    QPainter &m_painter;
    QSizeF m_size;
    const MeetingScale &m_scale;
    const MeetingColors &m_colors;
    Qt::LayoutDirection m_direction;
    QList<PaintedText> &m_painted;
};

} // namespace debrief
