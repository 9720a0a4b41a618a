// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/whys/CauseScene.h"

namespace debrief {

enum class TreeStep { Up, Down, Left, Right };

/// The neighbour that an arrow key leads to: the parent, the first child, or the next box of the same level, also
/// when it has another parent. Where there is none, the cause itself. The null id is the incident.
[[nodiscard]] CauseId neighbour(const CauseScene &scene, const CauseId &from, TreeStep step);

} // namespace debrief
