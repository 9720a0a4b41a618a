// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingCanvas.h"

namespace debrief {

/// The whole tree of causes as dots: where the meeting stands in it, the way there, and the systemic causes (diamonds).
void paintCauseMap(MeetingCanvas &canvas, const QRectF &area, const QList<MapNode> &map);

} // namespace debrief
