// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/MeetingView.h"

#include <QPainter>

namespace debrief {

MeetingView::MeetingView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MeetingView::setScale(const MeetingScale &scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    update();
}

void MeetingView::contentChanged()
{
    setAccessibleName(spoken());
    update();
}

void MeetingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = meetingColorsFor(palette());
    m_painted.clear();
    MeetingCanvas canvas(painter, size(), m_scale, colors, layoutDirection(), m_painted);
    canvas.fill(rect(), surface(colors).background);
    paintOn(canvas);
}

} // namespace debrief
