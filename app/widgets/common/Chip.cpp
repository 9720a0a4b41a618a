// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Chip.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace debrief {

QSize chipSize(const QString &text)
{
    const QFontMetrics font(Theme::font(TextStyle::CaptionStrong));
    return {font.horizontalAdvance(text) + 2 * metrics::space2, font.height() + metrics::space1};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    const auto &pair = colorsFor(palette).tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.background);
    painter.drawRoundedRect(rect, metrics::chipRadius, metrics::chipRadius);
    const auto font = Theme::font(TextStyle::CaptionStrong);
    painter.setFont(font);
    painter.setPen(pair.text);
    const auto inner = rect.adjusted(metrics::space2, 0, -metrics::space2, 0);
    painter.drawText(inner, Qt::AlignCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Chip(parent)
{
    setChip(text, tone);
}

void Chip::setChip(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text);
}

QSize Chip::minimumSizeHint() const
{
    return chipSize(m_text);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone, palette());
}

} // namespace debrief
