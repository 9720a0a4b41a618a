// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// One line somebody wrote before the meeting. For the facilitator alone.
struct PreparationHint
{
    ParticipantId participant;
    QString text; ///< as written
    QString role; ///< of the person, else the name
    CallOn callOn = CallOn::Unset;

    friend bool operator==(const PreparationHint &, const PreparationHint &) = default;
};

/// What was written about that event: lines that name its time, or say words that few other events say. The nearest
/// first, three at most.
[[nodiscard]] QList<PreparationHint> preparationFor(const Postmortem &postmortem, const EventId &event);
/// What was written for a part of the meeting as a whole: what could be better for the five whys, what went well for
/// the debrief, three lines at most.
[[nodiscard]] QList<PreparationHint> preparationFor(const Postmortem &postmortem, PartKind part);
/// "Preparation: the manual rollback was quick (DevOps, ask first)", a line each; empty without hints.
[[nodiscard]] QString preparationText(const QList<PreparationHint> &hints);

/// Whether that person may be called on; Unset when they did not say.
[[nodiscard]] CallOn callOnOf(const Postmortem &postmortem, const ParticipantId &participant);
/// The most careful answer among all who have that role, for a tally that counts by role.
[[nodiscard]] CallOn callOnOfRole(const Postmortem &postmortem, const QString &role);
/// What stands beside the person or the role: "Ask first", "Do not call on"; empty where nothing is in the way.
[[nodiscard]] QString callOnNote(CallOn callOn);

} // namespace debrief
