// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// The same postmortem as one of its own: every id is new, and what refers to each other still does.
[[nodiscard]] Postmortem withNewIds(const Postmortem &postmortem);

} // namespace debrief
