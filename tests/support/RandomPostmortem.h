// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <random>

namespace debrief {

/// Text with what breaks formats: markup, quotes, other scripts, emoji, right-to-left, long words. Never a line feed
/// unless asked for.
[[nodiscard]] QString randomText(std::mt19937 &random, bool lines = false);

/// A valid postmortem with every field used and references that hold, the same for the same seed.
[[nodiscard]] Postmortem randomPostmortem(unsigned seed);

} // namespace debrief
