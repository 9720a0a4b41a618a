// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/NavigationItem.h"

#include "widgets/common/Chip.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace debrief {

NavigationItem::NavigationItem(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(text);
    if (!icon.isEmpty())
        setIcon(Theme::icon(icon));
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setBadge(const QString &text, Tone tone)
{
    if (m_badge == text && m_badgeTone == tone)
        return;
    m_badge = text;
    m_badgeTone = tone;
    setAccessibleDescription(text);
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {metrics::sidebarWidth - 2 * metrics::space2, metrics::controlHeight};
}

void NavigationItem::focusInEvent(QFocusEvent *event)
{
    m_reachedByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void NavigationItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = colorsFor(palette());
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.accentTone.background : colors.hover);
        painter.drawRoundedRect(rect(), metrics::controlRadius, metrics::controlRadius);
    }
    if (hasFocus() && m_reachedByKey) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
    }
    const auto place = [&](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    int left = metrics::space2 + 2;
    if (!icon().isNull()) {
        const QRect area(left, (height() - metrics::iconSize) / 2, metrics::iconSize, metrics::iconSize);
        painter.setOpacity(isChecked() ? 1.0 : 0.7);
        icon().paint(&painter, place(area));
        painter.setOpacity(1.0);
        left += metrics::iconSize + metrics::space2;
    }
    int right = width() - metrics::space2;
    if (!m_badge.isEmpty()) {
        const auto size = chipSize(m_badge);
        right -= size.width();
        paintChip(painter, place({QPoint(right, (height() - size.height()) / 2), size}), m_badge, m_badgeTone,
                  palette());
        right -= metrics::space2;
    }
    const auto font = Theme::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body);
    painter.setFont(font);
    painter.setPen(isChecked() ? colors.accentTone.text : colors.secondText);
    const QRect area(left, 0, right - left, height());
    painter.drawText(place(area), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace debrief
