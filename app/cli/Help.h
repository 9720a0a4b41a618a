// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace debrief {

/// What `debrief --help` prints.
[[nodiscard]] QString overallHelp(const QList<Command> &commands);
/// What `debrief COMMAND --help` prints.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace debrief
