// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// What makes a meeting worth everybody's time, in the order of the preparation.
enum class ReadinessKind { Timeline, People, Forms, Facilitator, Scribe, Audience, Conversations };

/// One thing to look at before the start. It warns, it never locks.
struct ReadinessLine
{
    ReadinessKind kind = ReadinessKind::Timeline;
    bool isReady = false;
    QString title;  ///< "2 of 7 events do not say where they come from."
    QString advice; ///< what to do about it; empty where it is ready
    QString thing;  ///< id of the event or participant it is about; empty where it is about none

    friend bool operator==(const ReadinessLine &, const ReadinessLine &) = default;
};

/// One line for each kind; of an empty room only that it is empty.
[[nodiscard]] QList<ReadinessLine> meetingReadiness(const Postmortem &postmortem);

} // namespace debrief
