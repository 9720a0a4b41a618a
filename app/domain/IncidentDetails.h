// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Instant.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace debrief {

/// The facilitator's own look back at the meeting. As private as the notes.
struct MeetingLookBack {
    QString worked;
    QString different; ///< what to do differently
    Answer everyoneSpoke = Answer::Open;

    friend bool operator==(const MeetingLookBack &, const MeetingLookBack &) = default;
};

/// What is known about the incident as a whole. Exactly one per postmortem.
struct IncidentDetails {
    QString reference; ///< as the incident tool calls it: INC-2026-0847; unique in a library
    QString title;
    Severity severity = Severity::Sev2;
    Stage stage = Stage::Draft;
    QString summary;    ///< what happened, in two sentences
    QString impact;     ///< who felt it and how much, in words
    QString problem;    ///< what the five whys start from: "Connection pool broke in production"
    QStringList services;
    QDate date;         ///< the day of the incident in `zone`
    QTimeZone zone = QTimeZone::utc(); ///< the zone all times are shown in
    bool causeIsClear = false;         ///< decides whether a Sev 3 is due a postmortem
    bool customerFacingBug = false;
    std::optional<Instant> meetingAt; ///< planned start of the meeting
    QString closingStatement;         ///< said at the end of the meeting and printed in the report
    QString notes;                    ///< facilitator's private notes; never published, never on the shared window
    MeetingLookBack lookBack;         ///< private like the notes

    friend bool operator==(const IncidentDetails &, const IncidentDetails &) = default;
};

} // namespace debrief
