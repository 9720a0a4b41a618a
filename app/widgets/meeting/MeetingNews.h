// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"

namespace debrief {

/// What those who hear a window are told at once: another part, two minutes left, time up, paused, going on, ended.
/// Empty where nothing of that happened.
[[nodiscard]] QString newsBetween(const MeetingProjection &before, const MeetingProjection &now);

} // namespace debrief
