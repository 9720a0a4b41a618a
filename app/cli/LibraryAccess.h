// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "store/Library.h"

namespace debrief {

/// Opened, or the exit code after the reason was told.
template <typename T>
using OrExit = std::variant<T, ExitCode>;

/// Without a lock and without writing a byte. A library of a newer version is refused: half of it would be missing.
[[nodiscard]] OrExit<std::unique_ptr<Library>> openForReading(const QString &path, const CommandCall &call);
[[nodiscard]] OrExit<std::unique_ptr<Library>> openForWriting(const QString &path, const CommandCall &call);

/// The postmortem of that reference. What in it is damaged is told as notes.
[[nodiscard]] OrExit<Postmortem> loadByReference(const Library &library, const QString &reference,
                                                 const CommandCall &call);

/// Where copies of libraries are kept, outside of synchronised folders.
[[nodiscard]] QString backupFolder();

} // namespace debrief
