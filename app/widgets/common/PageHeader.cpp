// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PageHeader.h"

#include "widgets/theme/Metrics.h"

#include <QPainter>

namespace debrief {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(metrics::headerHeight);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, palette().mid());
}

} // namespace debrief
