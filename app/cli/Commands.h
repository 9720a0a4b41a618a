// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace debrief {

[[nodiscard]] Command initCommand();
[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command actionsCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command wordingCommand();
/// Known by name so that scripts get a clear answer; a later version brings them.
[[nodiscard]] QList<Command> laterCommands();

/// In the order the help shows them.
[[nodiscard]] QList<Command> allCommands();

} // namespace debrief
