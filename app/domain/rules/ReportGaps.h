// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// Where what is missing can be written.
enum class GapPlace { Overview, Timeline, Whys, Actions, Lessons };

/// Something to look at before the report is published. What is missing from several things is said once.
struct ReportGap
{
    GapPlace place = GapPlace::Overview;
    QString id; ///< of the first thing that lacks it; empty: nothing is there yet
    QString text;

    friend bool operator==(const ReportGap &, const ReportGap &) = default;
};

/// In the order of the report. What the settings leave out of it is not missed.
[[nodiscard]] QList<ReportGap> reportGaps(const Postmortem &postmortem);

} // namespace debrief
