// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ItemLink.h"

#include "domain/ActionItem.h"
#include "widgets/common/SafeText.h"
#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace debrief {

ItemLink::ItemLink(const ActionItem &item, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(item.title)
{
    setAccessibleName(tr("Show action item: %1").arg(item.title));
    setToolTip(toolTipText(item.title));
    setFont(Theme::font(TextStyle::Body));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ItemLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_title) + 2 * metrics::space1, fontMetrics().height() + metrics::space2};
}

QSize ItemLink::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 3 * metrics::controlHeight), sizeHint().height()};
}

void ItemLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colors = colorsFor(palette());
    auto shown = font();
    shown.setUnderline(underMouse());
    painter.setFont(shown);
    painter.setPen(colors.accent);
    const auto room = rect().adjusted(metrics::space1, 0, -metrics::space1, 0);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(room, int(alignment), fontMetrics().elidedText(m_title, Qt::ElideRight, room.width() + 1));
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::chipRadius, metrics::chipRadius);
}

} // namespace debrief
