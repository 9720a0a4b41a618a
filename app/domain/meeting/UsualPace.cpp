// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/UsualPace.h"

#include "domain/meeting/MeetingClock.h"

#include <algorithm>
#include <vector>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr size_t fewestMeetings = 2;

} // namespace

UsualPace::UsualPace(const QList<PastMeeting> &meetings)
{
    for (const auto &meeting : meetings) {
        const auto state = MeetingClock(meeting.plan, meeting.log).at({});
        if (state.phase != MeetingPhase::Ended)
            continue;
        for (const auto &part : state.parts) {
            if (part.visited && part.planned > 0ms)
                m_ratios.append({part.kind, double(part.actual.count()) / double(part.planned.count())});
        }
    }
}

std::optional<Millis> UsualPace::usual(PartKind kind, Millis planned) const
{
    std::vector<double> ratios;
    for (const auto &ratio : m_ratios) {
        if (ratio.kind == kind)
            ratios.push_back(ratio.actualToPlanned);
    }
    if (ratios.size() < fewestMeetings)
        return std::nullopt;
    std::sort(ratios.begin(), ratios.end());
    const auto middle = ratios.size() / 2;
    const auto median = ratios.size() % 2 == 1 ? ratios[middle] : (ratios[middle - 1] + ratios[middle]) / 2;
    return Millis(Millis::rep(double(planned.count()) * median));
}

} // namespace debrief
