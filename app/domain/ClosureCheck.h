// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QDate>
#include <QString>

namespace debrief {

/// The check a week after the incident: are the actions done, and did they help?
struct ClosureCheck {
    ClosureCheckId id;
    QDate dueOn;
    std::optional<Instant> heldAt;
    Answer urgentDone = Answer::Open;   ///< are all P0 items done?
    Answer nextUnderWay = Answer::Open; ///< are all P1 items under way?
    Answer confident = Answer::Open;    ///< is the team confident in the prevention?
    QString learned;                    ///< anything new learned since?
    ClosureOutcome outcome = ClosureOutcome::Pending;
    ExtensionReason reason = ExtensionReason::None; ///< Extended only
    QString reasonText;
    QString statement; ///< Closed only: the explicit statement

    friend bool operator==(const ClosureCheck &, const ClosureCheck &) = default;
};

} // namespace debrief
