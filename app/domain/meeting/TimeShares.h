// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

#include <QList>

namespace debrief {

/// Between what a part must keep and what it was planned to have.
struct TimeShare
{
    Millis least{0};
    Millis most{0}; ///< not below `least`

    friend bool operator==(const TimeShare &, const TimeShare &) = default;
};

/// Divides the budget: everybody gets the most while that fits; else each gives in proportion to what it has above its
/// least; where even the least does not fit, everybody gets the least and the sum is above the budget.
/// Exact to the millisecond.
[[nodiscard]] QList<Millis> redistribute(Millis budget, const QList<TimeShare> &shares);

} // namespace debrief
