// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QList>
#include <QString>

#include <chrono>

namespace debrief {

/// One part of the agenda.
struct AgendaPart {
    PartKind kind = PartKind::Frame;
    std::chrono::minutes planned{0};
    std::chrono::minutes floor{0}; ///< other parts take no time from it below this

    friend bool operator==(const AgendaPart &, const AgendaPart &) = default;
};

/// What the meeting intends. Exactly one per postmortem.
struct MeetingPlan {
    QString preset = QStringLiteral("standard-90"); ///< key of the preset the parts came from
    QList<AgendaPart> parts;
    bool showNames = false;   ///< names instead of roles on the shared window
    bool showSeconds = false; ///< digits instead of whole minutes in the arc

    friend bool operator==(const MeetingPlan &, const MeetingPlan &) = default;
};

/// One line of the meeting's log. The clock is a function of the log and of now, so a restart changes nothing.
struct MeetingEntry {
    MeetingEntryId id;
    int sequence = 0; ///< order of the log, ascending
    Instant at{};
    MeetingEntryKind kind = MeetingEntryKind::Started;
    int part = 0;                    ///< MovedTo, Extended: index into the parts of the plan
    std::chrono::minutes minutes{0}; ///< Extended: by how much
    /// ShowedEvent, ShowedCause, ShowedAction: the id; ShowedItem: the place in the list; Heard: the key of the kind;
    /// AskedQuestion, ShowedQuestion: the id of the question; HeardFrom, TookHeardFromBack: the id of the participant.
    QString subject;
    /// StartMoved: from the old start to the new one. ComputerSlept: how long. ClockChanged: how much further the clock
    /// of the computer went than time did; negative: it was set back.
    std::chrono::milliseconds span{0};

    friend bool operator==(const MeetingEntry &, const MeetingEntry &) = default;
};

} // namespace debrief
