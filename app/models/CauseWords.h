// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTree.h"

namespace debrief {

struct IncidentDetails;

/// What broke, as the five whys start from it: the problem, or the title while nobody has said more.
[[nodiscard]] QString problemText(const IncidentDetails &incident);

/// "2 actions"; empty for none.
[[nodiscard]] QString actionCountText(int count);

/// Everything a cause shows, as one line for those who hear it:
/// "Cause, why 3 of 5: Load test takes 5 min. Observed. Delivery pipeline. 1 why below."
[[nodiscard]] QString spokenCause(const CauseTree &tree, const CauseId &id, int actionCount);
[[nodiscard]] QString spokenIncident(const IncidentDetails &incident, const CauseTree &tree);

} // namespace debrief
