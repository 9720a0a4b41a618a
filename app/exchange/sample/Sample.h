// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/Result.h"

namespace debrief {

/// INC-2026-0847, the worked example every new user meets: ready for its meeting, with nothing left out.
[[nodiscard]] Result<Postmortem> samplePostmortem();

} // namespace debrief
