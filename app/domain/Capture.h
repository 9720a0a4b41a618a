// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QString>

namespace debrief {

/// Something said in the meeting, as the facilitator typed it.
struct Capture
{
    CaptureId id;
    Instant at{};
    CaptureKind kind = CaptureKind::Note;
    PartKind part = PartKind::Frame; ///< the agenda part it was said in
    QString text;
    EventId event; ///< the timeline event it is about; null when none
    CaptureOutcome outcome = CaptureOutcome::Open;
    QString reason; ///< why it was dropped
    QString became; ///< the id of what it became or was merged into; empty when nothing
    QString saidBy; ///< Correction: who said it; private, never shown to others

    friend bool operator==(const Capture &, const Capture &) = default;
};

/// Something became of it, or it was dropped or kept; nothing is left to do.
[[nodiscard]] inline bool isSettled(const Capture &capture)
{
    return capture.outcome != CaptureOutcome::Open;
}

} // namespace debrief
