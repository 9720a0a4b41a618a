// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingState.h"

namespace debrief {

/// The arc and the bars move in steps, so that a window does not paint without need.
constexpr int faceSteps = 120;

/// How long until something that is shown of this state changes by itself: at least a millisecond, at most a minute.
/// With seconds, digits are shown.
[[nodiscard]] Millis untilNextChange(const MeetingState &state, bool seconds);

} // namespace debrief
