// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/meeting/CaptureLine.h"

#include <QStringList>

namespace debrief {

/// Where the meeting stands when a line is typed.
struct CaptureContext
{
    Instant now{};
    PartKind part = PartKind::Frame;
    EventId currentEvent;    ///< null: none is shown
    CauseId currentCause;    ///< null: the problem itself
    QDate today = {};        ///< of the facilitator, for "3d"; invalid: the day in the zone of the postmortem
    QStringList owners = {}; ///< known in the library, besides those this postmortem names
};

struct CaptureEdit
{
    ChangeSet changes;
    QStringList notes; ///< each way the line was understood that was not typed

    friend bool operator==(const CaptureEdit &, const CaptureEdit &) = default;
};

/// What the line does to the postmortem: an event on the timeline, a cause below the current one, thanks, or what was
/// said as a capture. In the part for action items `a` writes the item itself, read as
/// the quick line of action items, and the meeting shows it.
/// An error says what to write instead; nothing is changed then.
[[nodiscard]] Result<CaptureEdit> captureEdit(const Postmortem &postmortem, const CaptureLine &line,
                                              const CaptureContext &context);

} // namespace debrief
