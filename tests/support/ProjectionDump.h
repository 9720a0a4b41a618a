// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"

namespace debrief {

/// Every field of the projection as text, one a line. A field added to one of its structs stops this from compiling,
/// so no test that looks for private texts can miss it.
[[nodiscard]] QStringList dumped(const MeetingProjection &projection);

} // namespace debrief
