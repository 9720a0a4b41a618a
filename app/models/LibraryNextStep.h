// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Summaries.h"

namespace debrief {

/// What brings this postmortem forward, in one short phrase: "Run the meeting".
[[nodiscard]] QString libraryNextStep(const PostmortemSummary &summary, QDate today);

} // namespace debrief
