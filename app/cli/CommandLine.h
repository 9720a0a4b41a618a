// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace debrief {

/// Runs the subcommand the arguments name and gives its exit code. No value: there is none, open the window.
/// Makes a QCoreApplication of its own for as long as it runs.
[[nodiscard]] std::optional<int> runCommandLine(int &argc, char **argv, const Clock &clock);

/// The same in a running application, for tests. `arguments` without the name of the program.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments, const Clock &clock, QIODevice &out,
                                                QIODevice &err);

} // namespace debrief
