// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "store/DamagedRow.h"

namespace debrief {

class SqliteConnection;

/// References to things that are not there, and causes that lead nowhere. A cause whose parent is missing or that is
/// its own ancestor is put below the incident, so that it is seen.
[[nodiscard]] QList<DamagedRow> mendReferences(Postmortem &postmortem);

/// Reads every postmortem and looks for rows that belong to none.
[[nodiscard]] Result<QList<DamagedRow>> checkContent(SqliteConnection &connection);

} // namespace debrief
