// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace debrief {

// The rows of one postmortem. Whoever calls these that write has begun a transaction.

[[nodiscard]] Result<Done> addPostmortem(SqliteConnection &connection, const Postmortem &postmortem);
[[nodiscard]] Result<Done> removePostmortem(SqliteConnection &connection, PostmortemId id);
[[nodiscard]] Result<Done> writeChanges(SqliteConnection &connection, PostmortemId id, const ChangeSet &changeSet);

[[nodiscard]] Result<LoadedPostmortem> loadPostmortem(SqliteConnection &connection, PostmortemId id);
[[nodiscard]] Result<std::optional<PostmortemId>> findPostmortem(SqliteConnection &connection, QStringView reference);

} // namespace debrief
