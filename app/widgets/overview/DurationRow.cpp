// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/DurationRow.h"

#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace debrief {

DurationRow::DurationRow(const QString &what, const QString &howLong, const QString &event, QWidget *parent)
    : QAbstractButton(parent)
    , m_howLong(howLong)
    , m_event(event)
{
    setText(what);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 after %2").arg(what, howLong));
    setAccessibleDescription(tr("From the event %1. Press to go there.").arg(event));
    setToolTip(tr("From: %1").arg(event).toHtmlEscaped());
}

QSize DurationRow::sizeHint() const
{
    const QFontMetrics body(Theme::font(TextStyle::Body));
    const QFontMetrics caption(Theme::font(TextStyle::Caption));
    return {metrics::inspectorWidth, body.height() + caption.height() + metrics::space2};
}

void DurationRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = colorsFor(palette());
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(colors.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::chipRadius, metrics::chipRadius);
    }
    const auto inner = rect().adjusted(metrics::space2, metrics::space1, -metrics::space2, -metrics::space1);
    const QFontMetrics strong(Theme::font(TextStyle::BodyStrong));
    const int valueWidth = strong.horizontalAdvance(m_howLong) + metrics::space1;
    const auto line = [&](const QRect &rect, const QString &text, TextStyle style, const QColor &color,
                          Qt::Alignment side) {
        const auto font = Theme::font(style);
        painter.setFont(font);
        painter.setPen(color);
        const auto align = QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, rect), int(align),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const QRect first(inner.left(), inner.top(), inner.width(), strong.height());
    line(first.adjusted(0, 0, -valueWidth - metrics::space2, 0), text(), TextStyle::Body, colors.secondText,
         Qt::AlignLeft);
    line(first.adjusted(first.width() - valueWidth, 0, 0, 0), m_howLong, TextStyle::BodyStrong, colors.text,
         Qt::AlignRight);
    line({inner.left(), first.bottom() + 1, inner.width(), inner.bottom() - first.bottom()}, m_event,
         TextStyle::Caption, colors.secondText, Qt::AlignLeft);
}

} // namespace debrief
