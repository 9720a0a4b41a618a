// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

/// An edit a person could make to `current`: one to four things added, changed, removed or moved, of any kind.
/// The same for the same seed; never empty; the causes stay a tree.
[[nodiscard]] ChangeSet randomEdit(const Postmortem &current, unsigned seed);

} // namespace debrief
