// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MinuteProposal.h"

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr Millis leastLeft = 1min;

std::chrono::minutes enoughFor(Millis over)
{
    std::chrono::minutes minutes = usualExtension;
    while (minutes < over + leastLeft)
        minutes += usualExtension;
    return minutes;
}

/// Whole minutes that add up: the running sum is rounded, not each.
QList<GivenMinutes> given(const MeetingState &state, const QList<Millis> &before, const QList<Millis> &after)
{
    QList<GivenMinutes> result;
    Millis sum{0};
    std::chrono::minutes told{0};
    for (qsizetype i = 0; i < before.size(); ++i) {
        sum += before[i] - after[i];
        const auto minutes = std::chrono::round<std::chrono::minutes>(sum) - told;
        told += minutes;
        if (minutes > 0min)
            result.append({state.parts[state.part + 1 + i].kind, minutes});
    }
    return result;
}

} // namespace

std::optional<MinuteProposal> proposeMinutes(const MeetingClock &clock, Instant now)
{
    const auto state = clock.at(now);
    if (!state.isUnderWay() || state.parts.isEmpty() || state.remainingInPart > 2min)
        return std::nullopt;
    MinuteProposal proposal;
    proposal.minutes = enoughFor(std::max<Millis>(0ms, -state.remainingInPart));
    const auto line = clock.extend(now, proposal.minutes);
    if (!line)
        return std::nullopt;
    const auto after = clock.with(*line).at(now);
    QList<Millis> then;
    for (qsizetype i = state.part + 1; i < after.parts.size(); ++i)
        then.append(after.parts[i].allotted);
    proposal.from = given(state, clock.comingOnTime(), then);
    proposal.later = proposal.minutes;
    for (const auto &each : std::as_const(proposal.from))
        proposal.later -= each.minutes;
    proposal.end = after.projectedEnd;
    return proposal;
}

} // namespace debrief
