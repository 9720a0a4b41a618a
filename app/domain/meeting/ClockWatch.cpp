// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/ClockWatch.h"

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr Millis shortestSleep = 30s;
// Less than that is the clock being kept right, which time servers do all the time.
constexpr Millis smallestChange = 2s;

} // namespace

QList<ClockGap> ClockWatch::look(const Clock &clock)
{
    const Reading now{clock.now(), clock.steady(), clock.awake()};
    const auto last = std::exchange(m_last, now);
    if (!last)
        return {};
    QList<ClockGap> gaps;
    const auto passed = now.steady - last->steady;
    const auto changed = (now.wall - last->wall) - passed;
    if (changed >= smallestChange || changed <= -smallestChange)
        gaps.append({MeetingEntryKind::ClockChanged, changed});
    const auto slept = passed - (now.awake - last->awake);
    if (slept >= shortestSleep)
        gaps.append({MeetingEntryKind::ComputerSlept, slept});
    return gaps;
}

} // namespace debrief
