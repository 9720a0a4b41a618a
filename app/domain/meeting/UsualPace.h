// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingState.h"

namespace debrief {

/// A meeting that was held: what was planned, and what happened.
struct PastMeeting
{
    MeetingPlan plan;
    QList<MeetingEntry> log;
};

/// How long a kind of part really takes compared with its plan, from the meetings held before.
class UsualPace
{
public:
    UsualPace() = default;
    explicit UsualPace(const QList<PastMeeting> &meetings);

    /// For a part planned to take that long: the median of the past. None with fewer than two meetings to go by.
    [[nodiscard]] std::optional<Millis> usual(PartKind kind, Millis planned) const;

private:
    struct Ratio
    {
        PartKind kind = PartKind::Frame;
        double actualToPlanned = 1;
    };
    QList<Ratio> m_ratios;
};

} // namespace debrief
