// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTransform>

namespace debrief {

/// Where the scene is seen from: scale and place, with the ranges scroll bars need. A scene smaller than the view
/// stands in its middle, near the top.
class TreeCamera
{
public:
    static constexpr double smallestScale = 0.0001;
    static constexpr double largestScale = 2.5;

    void setScene(const QSizeF &size) { m_scene = size; }
    void setView(const QSizeF &size) { m_view = size; }
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    /// The scale at which all of the scene is in sight, never above 1.
    [[nodiscard]] double fittingScale(const QSizeF &view) const;

    /// Highest scroll values; 0 when everything is in sight.
    [[nodiscard]] QPoint range() const;
    [[nodiscard]] QTransform toView(QPoint scroll) const;
    /// The scroll values that bring a point of the scene to a point of the view, as far as there is room.
    [[nodiscard]] QPoint scrollFor(QPointF inScene, QPointF inView) const;
    /// The smallest step from `scroll` that shows the whole rectangle of the scene.
    [[nodiscard]] QPoint scrollToShow(const QRectF &inScene, QPoint scroll) const;

private:
    [[nodiscard]] QPoint inRange(QPointF scroll) const;

    QSizeF m_scene;
    QSizeF m_view;
    double m_scale = 1;
};

} // namespace debrief
