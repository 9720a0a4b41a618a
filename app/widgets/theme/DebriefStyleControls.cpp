// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Colors.h"
#include "widgets/theme/DebriefStyle.h"
#include "widgets/theme/Metrics.h"

#include <QAbstractSpinBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace debrief {

namespace {

/// Restores the painter and smooths what is drawn in between.
class SmoothPainter
{
public:
    explicit SmoothPainter(QPainter &painter)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(SmoothPainter)

private:
    QPainter &m_painter;
};

QRectF insideLine(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void drawChevron(QPainter &painter, QPointF center, const QColor &color)
{
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{center + QPointF(-4, -2), center + QPointF(0, 2), center + QPointF(4, -2)});
}

} // namespace

void DebriefStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const SmoothPainter smooth(painter);
    const auto &palette = option.palette;
    const bool enabled = option.state & State_Enabled;
    const bool primary = widget != nullptr && widget->property("primary").toBool();
    const bool quiet = widget != nullptr && (widget->property("quiet").toBool() || widget->inherits("QToolButton"));
    const bool hovered = enabled && (option.state & State_MouseOver);
    const bool pressed = option.state & State_Sunken;
    const bool checked = option.state & State_On;

    QColor fill = primary ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if (checked && !primary)
        fill = palette.color(QPalette::Midlight);
    else if (pressed)
        fill = primary ? fill.darker(115) : palette.color(QPalette::Midlight);
    else if (hovered)
        fill = primary ? fill.darker(107) : palette.color(QPalette::Light);
    else if (quiet)
        fill = Qt::transparent;
    const bool bordered = !primary && !quiet;
    painter.setPen(bordered ? QPen(checked ? palette.color(QPalette::Highlight) : palette.color(QPalette::Mid))
                            : QPen(fill));
    painter.setBrush(fill);
    painter.drawRoundedRect(insideLine(option.rect), metrics::controlRadius, metrics::controlRadius);

    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange)) {
        painter.setBrush(Qt::NoBrush);
        // On a filled button the ring stands inside, in the colour of its text.
        painter.setPen(QPen(palette.color(primary ? QPalette::HighlightedText : QPalette::Highlight), 2));
        const qreal inset = primary ? 3 : 1;
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), metrics::controlRadius - 1,
                                metrics::controlRadius - 1);
    }
}

void DebriefStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const SmoothPainter smooth(painter);
    const bool focused = option.state & State_HasFocus;
    const auto &palette = option.palette;
    painter.setBrush(palette.base());
    painter.setPen(QPen(palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    const auto rect = focused ? QRectF(option.rect).adjusted(1, 1, -1, -1) : insideLine(option.rect);
    painter.drawRoundedRect(rect, metrics::controlRadius, metrics::controlRadius);
}

void DebriefStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const SmoothPainter smooth(painter);
    const auto &palette = option.palette;
    const bool on = option.state & State_On;
    const bool partial = option.state & State_NoChange;
    const bool focused = option.state & State_HasFocus;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    const auto inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? 8 : 4;
    painter.setBrush(on || partial ? palette.highlight() : palette.base());
    painter.setPen(
        QPen(palette.color(on || focused ? QPalette::Highlight : QPalette::PlaceholderText), focused ? 2 : 1));
    painter.drawRoundedRect(inner, radius, radius);
    painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (on && round) {
        painter.setBrush(palette.highlightedText());
        painter.drawEllipse(box.center(), 2.5, 2.5);
    } else if (on) {
        const auto at = box.topLeft();
        painter.drawPolyline(QPolygonF{at + QPointF(4.5, 8.5), at + QPointF(7, 11), at + QPointF(11.5, 5.5)});
    } else if (partial) {
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    }
}

void DebriefStyle::drawPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const SmoothPainter smooth(painter);
    QColor border = option.palette.color(QPalette::Mid);
    QColor fill = option.palette.color(QPalette::Base);
    if (widget != nullptr) {
        const auto tone = widget->property("tone");
        if (tone.isValid())
            border = colorsFor(option.palette).tone(Tone(tone.toInt())).text;
        if (widget->property("tonefill").toBool() && tone.isValid()) {
            fill = colorsFor(option.palette).tone(Tone(tone.toInt())).background;
            border = fill;
        }
    }
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(insideLine(option.rect), metrics::panelRadius, metrics::panelRadius);
}

void DebriefStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, option.palette.base());
    const bool vertical = qstyleoption_cast<const QStyleOptionHeader *>(&option) != nullptr &&
                          qstyleoption_cast<const QStyleOptionHeader *>(&option)->orientation == Qt::Vertical;
    if (!vertical)
        painter.fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, option.palette.mid());
}

void DebriefStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter);
        return;
    }
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(*option, *painter);
        const SmoothPainter smooth(*painter);
        const auto color = option->palette.color(QPalette::PlaceholderText);
        const auto down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        const auto up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        if (option->subControls & SC_SpinBoxDown)
            drawChevron(*painter, QRectF(down).center(), color);
        if (option->subControls & SC_SpinBoxUp) {
            painter->translate(QRectF(up).center());
            painter->rotate(180);
            drawChevron(*painter, {}, color);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DebriefStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (combo == nullptr || combo->frame)
        drawField(option, painter);
    const SmoothPainter smooth(painter);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto rect = QRectF(option.rect);
    const QPointF center(rightToLeft ? rect.left() + 14 : rect.right() - 14, rect.center().y());
    drawChevron(painter, center, option.palette.color(QPalette::PlaceholderText));
}

void DebriefStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const SmoothPainter smooth(painter);
    const auto slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar == nullptr || bar->maximum <= bar->minimum)
        return;
    auto color = option.palette.color(QPalette::PlaceholderText);
    color.setAlpha(option.state & State_MouseOver ? 150 : 90);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const auto thin = bar->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                       : QRectF(slider).adjusted(2, 3, -2, -3);
    painter.drawRoundedRect(thin, 3, 3);
}

QRect DebriefStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int inset = frame != nullptr && frame->lineWidth > 0 ? metrics::space2 : 2;
        return option->rect.adjusted(inset, 2, -inset, -2);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DebriefStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const auto inner = option->rect.adjusted(metrics::space2, 2, -(metrics::space2 + metrics::iconSize), -2);
        return visualRect(option->direction, option->rect, inner);
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the slider has the whole length.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr && (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine))
            return {};
        if (bar != nullptr && subControl == SC_ScrollBarGroove)
            return option->rect;
        if (bar != nullptr && subControl == SC_ScrollBarSlider) {
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? option->rect.height() : option->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int handle = range <= 0 ? length
                                          : qBound(28, int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                                   qMax(28, length));
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                      bar->upsideDown);
            const QRect rect = vertical ? QRect(0, start, option->rect.width(), handle)
                                        : QRect(start, 0, handle, option->rect.height());
            return visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace debrief
