// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingWake.h"

#include <algorithm>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr Millis sameMoment = 20ms; ///< nobody sees one after the other, so one waking does for both

/// What grows reaches its next whole unit after this.
Millis untilWhole(Millis growing, Millis unit)
{
    const auto rest = growing % unit;
    return rest < 0ms ? -rest : unit - rest;
}

/// Texts show whole units of what shrinks, rounded down: they change just after it was whole.
Millis untilBelow(Millis shrinking, Millis unit)
{
    return untilWhole(-shrinking, unit) % unit + 1ms;
}

/// Steps of the arc are rounded, so they change halfway between two.
Millis untilStep(Millis shrinking, Millis whole)
{
    const auto step = whole / faceSteps;
    return step <= 1s ? Millis(1s) : untilBelow(shrinking - step / 2, step);
}

} // namespace

Millis untilNextChange(const MeetingState &state, bool seconds)
{
    // The end moves with the clock while the meeting stands or runs over.
    QList<Millis> changes{untilWhole(state.projectedEnd.time_since_epoch(), 1min)};
    if (state.phase == MeetingPhase::Running) {
        const Millis unit = seconds ? Millis(1s) : Millis(1min);
        changes << untilBelow(state.remainingInPart, unit) << untilWhole(state.runningTotal(), unit);
        if (state.remainingInPart > 0ms)
            changes << untilStep(state.remainingInPart, state.plannedOfPart);
        else
            changes << untilWhole(state.projectedTotal, 1min) + 1ms;
    }
    const auto first = *std::min_element(changes.cbegin(), changes.cend());
    auto next = first;
    for (const auto change : changes) {
        if (change - first <= sameMoment)
            next = std::max(next, change);
    }
    return std::clamp<Millis>(next, 1ms, 1min);
}

} // namespace debrief
