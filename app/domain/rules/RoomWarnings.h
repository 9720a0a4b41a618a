// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"
#include "domain/TimelineEvent.h"

#include <QList>

namespace debrief {

enum class RoomWarningKind {
    NobodyInvited,
    NoFacilitator,
    FacilitatorMadeTheChange,
    FacilitatorCommanded,
    FacilitatorDiagnosed,
    NoScribe,
    NobodyWhoDiagnosed,
    NoIncidentCommander,
    ManagementInvited,
    MentionedNotInvited,
    // By preparationWarnings:
    NotSpokenWith,
    FormMissing,
    FormNotSent,
};

/// Something about who will be in the room. It warns, it does not forbid.
struct RoomWarning
{
    RoomWarningKind kind = RoomWarningKind::NoFacilitator;
    ParticipantId participant; ///< null when it is about nobody in particular
    QString title;             ///< "Nobody is named as scribe."
    QString explanation;       ///< "The facilitator can't listen and write."
    friend bool operator==(const RoomWarning &, const RoomWarning &) = default;
};

/// Neutrality and audience, the gravest first. An empty list of people gives the one warning that nobody is invited.
[[nodiscard]] QList<RoomWarning> roomWarnings(const QList<Participant> &participants, Severity severity,
                                              const QList<TimelineEvent> &timeline);

/// Does the text name them? Whole words, as written.
[[nodiscard]] bool mentions(const QString &text, const QString &name);

} // namespace debrief
