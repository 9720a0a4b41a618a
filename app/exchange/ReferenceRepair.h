// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QStringList>

namespace debrief {

/// Makes what a file said hold together: missing and doubled ids become new ones, references to nothing are taken out,
/// a circle of causes is cut. Says in words what it changed; nothing else is touched.
[[nodiscard]] QStringList repairReferences(Postmortem &postmortem);

} // namespace debrief
