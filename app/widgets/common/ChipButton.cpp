// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ChipButton.h"

#include "widgets/common/Chip.h"
#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"

#include <QPainter>

namespace debrief {

namespace {

/// Room for the frame that says "checked" or "focused".
constexpr int frame = 3;

} // namespace

ChipButton::ChipButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setChip(const QString &text, Tone tone)
{
    setText(text);
    setAccessibleName(text);
    m_tone = tone;
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return chipSize(text()).grownBy({frame, frame, frame, frame});
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = colorsFor(palette());
    paintChip(painter, rect().adjusted(frame, frame, -frame, -frame), text(), m_tone, palette());
    if (!isChecked() && !hasFocus() && !underMouse())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto color = hasFocus() ? colors.accent : isChecked() ? colors.tone(m_tone).text : colors.line;
    painter.setPen(QPen(color, hasFocus() ? 2.0 : 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::controlRadius, metrics::controlRadius);
}

} // namespace debrief
