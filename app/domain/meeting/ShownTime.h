// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"

namespace debrief {

/// Writes what depends on the time alone, and leaves everything else: for each second that passes.
void showTime(MeetingProjection &projection, const ProjectionInput &input);

} // namespace debrief
