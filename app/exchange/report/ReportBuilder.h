// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "exchange/report/ReportDocument.h"

namespace debrief {

/// The report as the settings of the postmortem ask for it, from its public copy. Always in English words.
[[nodiscard]] ReportDocument buildReport(const Postmortem &postmortem);

} // namespace debrief
