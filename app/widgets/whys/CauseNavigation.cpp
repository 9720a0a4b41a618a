// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/CauseNavigation.h"

namespace debrief {

namespace {

/// The boxes are in tree order, so those of one level stand one beside the other.
CauseId besideOnLevel(const CauseTreeLayout &layout, int place, int direction)
{
    const int level = layout.boxes[place].level;
    for (int at = place + direction; at >= 0 && at < int(layout.boxes.size()); at += direction) {
        if (layout.boxes[at].level == level)
            return layout.boxes[at].id;
    }
    return layout.boxes[place].id;
}

} // namespace

CauseId neighbour(const CauseScene &scene, const CauseId &from, TreeStep step)
{
    const auto &layout = scene.layout();
    const int place = layout.places.value(from, -1);
    if (place < 0)
        return {};
    switch (step) {
    case TreeStep::Up:
        return scene.tree().parent(from);
    case TreeStep::Down: {
        const auto children = scene.tree().children(from);
        return children.isEmpty() || scene.isCollapsed(from) ? from : children.first();
    }
    case TreeStep::Left:
        return besideOnLevel(layout, place, scene.isMirrored() ? 1 : -1);
    case TreeStep::Right:
        return besideOnLevel(layout, place, scene.isMirrored() ? -1 : 1);
    }
    return from;
}

} // namespace debrief
