// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// What of a postmortem everybody may read, and nothing else: no private notes, captures, histories, and
/// nothing of what is kept to judge neutrality; roles in the place of names where the report settings ask for it; texts
/// clean; moments in whole seconds; lists in order. Reports and diagrams are built from this copy only, so that nothing
/// private can slip into them.
[[nodiscard]] Postmortem publicCopy(const Postmortem &postmortem);

} // namespace debrief
