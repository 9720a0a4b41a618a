// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace debrief {

/// A tree as numbers: node 0 is the root, every other node stands behind its parent, siblings in their order.
struct TreeShape
{
    std::vector<int> parents; ///< -1 for the root
};

/// Places along one axis, one for each node, so that no two nodes of a level come closer than `siblingDistance`, or
/// `cousinDistance` when they have different parents. Parents stand in the middle above their children; subtrees sit
/// as close together as that allows; small subtrees between large ones are spread evenly.
/// Walker's algorithm as made linear by Buchheim, Jünger and Leipert (2002), without recursion.
[[nodiscard]] std::vector<double> tidyPlaces(const TreeShape &shape, double siblingDistance, double cousinDistance);

} // namespace debrief
