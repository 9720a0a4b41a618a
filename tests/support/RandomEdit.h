// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

#include <random>

namespace debrief {

/// How many kinds of edits there are; each is one command of the interface.
[[nodiscard]] int editKinds();

/// One edit of that kind, with random values on random things. Empty when the postmortem has nothing to edit so.
[[nodiscard]] ChangeSet randomEdit(int kind, const Postmortem &value, std::mt19937 &random);

} // namespace debrief
