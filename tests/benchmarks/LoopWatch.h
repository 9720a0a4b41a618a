// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace debrief {

/// What something set off in the event loop, in milliseconds.
struct LoopTime
{
    double settled = 0; ///< until everything was done and painted
    double longest = 0; ///< the longest time in which the loop took no input
};

/// Calls this from the event loop and keeps the loop turning until nothing has happened for a while.
[[nodiscard]] LoopTime watchLoop(const std::function<void()> &call);
/// The median of each figure.
[[nodiscard]] LoopTime medianOf(const std::vector<LoopTime> &times);
/// The longest block of all of them.
[[nodiscard]] double longestOf(const std::vector<LoopTime> &times);

} // namespace debrief
