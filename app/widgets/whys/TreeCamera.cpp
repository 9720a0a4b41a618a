// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/TreeCamera.h"

#include "widgets/theme/Metrics.h"

namespace debrief {

namespace {

constexpr double margin = metrics::space8;

} // namespace

void TreeCamera::setScale(double scale)
{
    m_scale = std::clamp(scale, smallestScale, largestScale);
}

double TreeCamera::fittingScale(const QSizeF &view) const
{
    if (m_scene.isEmpty())
        return 1;
    const double wide = (view.width() - 2 * margin) / m_scene.width();
    const double high = (view.height() - 2 * margin) / m_scene.height();
    return std::clamp(std::min({wide, high, 1.0}), smallestScale, 1.0);
}

QPoint TreeCamera::range() const
{
    const auto over = m_scene * m_scale + QSizeF(2 * margin, 2 * margin) - m_view;
    return {qMax(0, qCeil(over.width())), qMax(0, qCeil(over.height()))};
}

QTransform TreeCamera::toView(QPoint scroll) const
{
    const auto room = range();
    const double left = room.x() > 0 ? margin - scroll.x() : (m_view.width() - m_scene.width() * m_scale) / 2;
    const double top = margin - (room.y() > 0 ? scroll.y() : 0);
    return {m_scale, 0, 0, m_scale, left, top};
}

QPoint TreeCamera::inRange(QPointF scroll) const
{
    const auto room = range();
    return {qBound(0, qRound(scroll.x()), room.x()), qBound(0, qRound(scroll.y()), room.y())};
}

QPoint TreeCamera::scrollFor(QPointF inScene, QPointF inView) const
{
    return inRange(inScene * m_scale + QPointF(margin, margin) - inView);
}

QPoint TreeCamera::scrollToShow(const QRectF &inScene, QPoint scroll) const
{
    const auto shown = toView(scroll).mapRect(inScene).adjusted(-margin, -margin, margin, margin);
    QPointF step;
    if (shown.right() > m_view.width())
        step.setX(shown.right() - m_view.width());
    if (shown.left() - step.x() < 0)
        step.setX(shown.left());
    if (shown.bottom() > m_view.height())
        step.setY(shown.bottom() - m_view.height());
    if (shown.top() - step.y() < 0)
        step.setY(shown.top());
    return inRange(QPointF(scroll) + step);
}

} // namespace debrief
