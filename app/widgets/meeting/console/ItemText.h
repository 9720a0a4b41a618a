// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingItems.h"

namespace debrief {

/// An item of the meeting as the facilitator reads it, with what the shared window does not show.
struct ItemText
{
    QString lead; ///< a time or a number; may be empty
    QString text;
    QString privately; ///< details, evidence, open questions; lines
    bool decisionPoint = false;

    friend bool operator==(const ItemText &, const ItemText &) = default;
};

[[nodiscard]] ItemText describe(const MeetingItem &item, PartKind part, const Postmortem &postmortem,
                                const Agenda &agenda);

} // namespace debrief
