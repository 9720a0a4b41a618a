// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"

#include <QList>
#include <QString>

namespace debrief {

/// One answer to "why?". Causes form a tree below the incident.
struct Cause {
    CauseId id;
    CauseId parent; ///< null: answers why the incident itself happened
    int order = 0;  ///< among the children of one parent, ascending
    QString text;
    FactorKind factor = FactorKind::Unset;
    Confidence confidence = Confidence::Inferred;
    bool systemic = false; ///< a chain may end here: named in the report as a root cause
    StopChecks stopChecks;
    QString evidence;              ///< how we know, in words
    QList<EventId> evidenceEvents; ///< timeline events that show it
    QString openQuestion;          ///< what nobody could answer yet
    LinkCheck linkCheck = LinkCheck::Unchecked; ///< "this, therefore what stands above it": said to hold, or doubted
    bool draft = false; ///< written in the meeting and not yet confirmed after it

    friend bool operator==(const Cause &, const Cause &) = default;
};

} // namespace debrief
