// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"

#include <QString>

namespace debrief {

/// Somebody, or a team, that had a part in the incident or is asked to the meeting.
struct Participant {
    ParticipantId id;
    int order = 0; ///< place in the list, ascending
    QString name;  ///< shown to others only where names are turned on
    QString role;  ///< "On-call manager"; what the shared window and the report show by default
    QString part;  ///< part in the incident in words: "Diagnosed, rolled back"
    QString team;
    Involvements involvement;
    MeetingDuty duty = MeetingDuty::None;
    Attendance attendance = Attendance::Invited;
    bool isManagement = false; ///< private: decides audience warnings only
    bool wasAffected = false;  ///< private: hit hard by it, so somebody talks with them before the meeting

    friend bool operator==(const Participant &, const Participant &) = default;
};

} // namespace debrief
