// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingPace.h"

#include "domain/meeting/MeetingItems.h"

namespace debrief {

using namespace std::chrono_literals;

std::optional<WalkthroughPace> walkthroughPace(const MeetingState &state, const Postmortem &postmortem)
{
    const auto current = currentEvent(state, postmortem);
    const auto found = std::find_if(postmortem.timeline.cbegin(), postmortem.timeline.cend(),
                                    [&](const TimelineEvent &event) { return event.id == current; });
    if (found == postmortem.timeline.cend() || state.elapsedInPart < 1min)
        return std::nullopt;
    const auto reached = std::distance(postmortem.timeline.cbegin(), found) + 1;
    if (reached < 2)
        return std::nullopt;
    const auto whole = state.elapsedInPart * postmortem.timeline.size() / reached;
    return WalkthroughPace{int(reached), state.elapsedInPart, state.plannedOfPart - whole};
}

qint64 minutesBehind(const MeetingState &state)
{
    const auto behind = std::chrono::floor<std::chrono::minutes>(state.projectedTotal - state.plannedTotal).count();
    return std::max<qint64>(0, behind);
}

} // namespace debrief
