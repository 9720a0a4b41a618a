// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/meeting/window/MeetingCanvas.h"

namespace debrief {

// What each part of the meeting looks like on the shared window. Each fills the whole canvas.
void paintPart(MeetingCanvas &canvas, const FrameView &view);
void paintPart(MeetingCanvas &canvas, const TimelineView &view);
void paintPart(MeetingCanvas &canvas, const WhysView &view);
void paintPart(MeetingCanvas &canvas, const ActionsView &view);
void paintPart(MeetingCanvas &canvas, const DebriefView &view);

/// One link of a chain that is read upward.
void paintReading(MeetingCanvas &canvas, const ShownLink &link);

/// What is being talked about in that part, in one sentence, for those who hear it.
[[nodiscard]] QString spokenPart(const PartView &view);

/// The band behind the thing being talked about.
void paintBand(MeetingCanvas &canvas, qreal top, qreal height, const MeetingSurface &surface, const QColor &bar);

/// A few large words and a second line in the middle: where there is nothing to show yet.
void paintEmptyPart(MeetingCanvas &canvas, const QString &text, const QString &second);

} // namespace debrief
