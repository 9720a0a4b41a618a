// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QString>

namespace debrief {

/// Something that happened during the incident.
struct TimelineEvent {
    EventId id;
    Instant at{};
    int order = 0; ///< among events of the same moment, ascending
    EventKind kind = EventKind::Action;
    QString text;
    QString details; ///< further lines, separated by line feeds
    QString source;  ///< where it was taken from: "PagerDuty"
    QString link;    ///< https address of the evidence
    bool decisionPoint = false;
    Marks marks; ///< set by hand; where none is set, the mark is derived from the kinds

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

} // namespace debrief
