// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/FileSafety.h"

namespace debrief {

class SqliteConnection;

/// Writes everything the connection can read to a new file: whole, compact, on the disk before it gets its name.
/// Works also when the connection's own file was moved or deleted.
[[nodiscard]] Result<Done> copyLibrary(SqliteConnection &connection, const QString &target, NewFile::Replace replace);

} // namespace debrief
