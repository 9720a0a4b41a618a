// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/meeting/CaptureLine.h"
#include "domain/meeting/MeetingItems.h"
#include "domain/rules/ActionQuickLine.h"

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
    std::optional<DebriefPage> page = {}; ///< of the debrief, while it is shown
};

struct CaptureEdit
{
    ChangeSet changes;
    QStringList notes; ///< each way the line was understood that was not typed

    friend bool operator==(const CaptureEdit &, const CaptureEdit &) = default;
};

/// What the line does to the postmortem: an event on the timeline, a cause below the current one, its evidence, thanks,
/// or what was said as a capture. In the part for action items `a` writes the item itself, read as
/// the quick line of action items, and the meeting shows it. On the pages of the debrief a note is what the page is
/// about: what went well, a lesson, a sentence of the closing statement. Causes and action items are drafts.
/// An error says what to write instead; nothing is changed then.
[[nodiscard]] Result<CaptureEdit> captureEdit(const Postmortem &postmortem, const CaptureLine &line,
                                              const CaptureContext &context);

/// The owners and the day that a line of an action item may name.
[[nodiscard]] ActionLineContext actionLineContext(const Postmortem &postmortem, const CaptureContext &context);

/// A line of an action item in the meeting: as the quick line of action items, and `#1` names a systemic cause it
/// answers by the number the shared window gives it.
[[nodiscard]] Result<ActionLine> meetingActionLine(const Postmortem &postmortem, const QString &typed,
                                                   const CaptureContext &context);

/// Takes what was typed about an item that is there, such as "@Backend 3d #1 => alert fires above 90%". What is not
/// named stays. Text that is none of that is an error that says how to write it.
[[nodiscard]] Result<CaptureEdit> completeAction(const Postmortem &postmortem, const ActionId &id, const QString &typed,
                                                 const CaptureContext &context);

} // namespace debrief
