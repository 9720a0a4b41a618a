// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QString>

namespace debrief {

/// Something said in the meeting, as the facilitator typed it.
struct Capture {
    CaptureId id;
    Instant at{};
    CaptureKind kind = CaptureKind::Note;
    PartKind part = PartKind::Frame; ///< the agenda part it was said in
    QString text;
    EventId event; ///< the timeline event it is about; null when none
    bool settled = false; ///< became an action item, a cause or an event, or was dropped

    friend bool operator==(const Capture &, const Capture &) = default;
};

} // namespace debrief
