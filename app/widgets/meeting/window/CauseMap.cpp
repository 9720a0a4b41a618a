// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/window/CauseMap.h"

#include "domain/rules/TidyTree.h"

#include <algorithm>

namespace debrief {

namespace {

constexpr double cousinDistance = 1.4;
constexpr qreal dot = 9;
constexpr qreal smallestDot = 3;
constexpr qreal currentDot = 1.5; ///< of the others

/// Where each node stands, in a field from 0 to 1.
QList<QPointF> placesOf(const QList<MapNode> &map)
{
    TreeShape shape;
    QList<int> depths;
    for (const auto &node : map) {
        shape.parents.push_back(node.parent);
        depths.append(node.parent < 0 ? 0 : depths[node.parent] + 1);
    }
    const auto across = tidyPlaces(shape, 1, cousinDistance);
    const auto [least, most] = std::minmax_element(across.begin(), across.end());
    const auto width = *most - *least;
    const auto depth = std::max(1, *std::max_element(depths.cbegin(), depths.cend()));
    QList<QPointF> places;
    for (qsizetype i = 0; i < map.size(); ++i) {
        const auto x = width > 0 ? (across[std::size_t(i)] - *least) / width : 0.5;
        places.append({x, double(depths[i]) / depth});
    }
    return places;
}

} // namespace

void paintCauseMap(MeetingCanvas &canvas, const QRectF &area, const QList<MapNode> &map)
{
    if (map.isEmpty())
        return;
    const auto &colors = canvas.colors();
    auto places = placesOf(map);
    const auto radius = std::clamp(area.width() / (3.0 * double(map.size())), canvas.px(smallestDot), canvas.px(dot));
    const auto margin = radius * currentDot * 2;
    const auto field = area.adjusted(margin, margin, -margin, -margin);
    for (auto &place : places)
        place = {field.left() + place.x() * field.width(), field.top() + place.y() * field.height()};

    for (qsizetype i = 0; i < map.size(); ++i) {
        const auto &node = map[i];
        if (node.parent < 0)
            continue;
        const bool isWay = node.onPath || node.current;
        canvas.line(places[node.parent], places[i], isWay ? colors.accent : colors.side.quiet,
                    isWay ? 2 * meeting::pen : meeting::pen / 2);
    }
    for (qsizetype i = 0; i < map.size(); ++i) {
        const auto &node = map[i];
        const auto size = node.current ? radius * currentDot : radius;
        const auto color = node.current || node.onPath ? colors.accent
                           : node.systemic             ? colors.mark
                                                       : colors.side.quiet;
        if (node.systemic)
            canvas.diamond(places[i], size * currentDot, color);
        else
            canvas.disc(places[i], size, color);
        if (node.current)
            canvas.ring(places[i], size + canvas.px(2 * meeting::pen), colors.accent, meeting::pen);
    }
}

} // namespace debrief
