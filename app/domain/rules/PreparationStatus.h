// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/rules/RoomWarnings.h"

namespace debrief {

enum class PreparationState { NotAsked, FormMissing, ToSpeakWith, FormIn, SpokenWith };

/// The form of that person; nullptr when there is none yet.
[[nodiscard]] const PreparationForm *formOf(const Postmortem &postmortem, const ParticipantId &participant);
/// Whether anything is written down. The agreement to show answers is no answer.
[[nodiscard]] bool hasAnswers(const PreparationAnswers &answers);
/// Where the person stands. Who was affected is to be spoken with, whatever the form says.
[[nodiscard]] PreparationState preparationState(const Participant &participant, const PreparationForm *form);
/// "Form in", "Form missing", "To speak with".
[[nodiscard]] QString preparationStateText(PreparationState state);

/// How far the preparation has come, over everybody who is invited.
struct PreparationStatus
{
    int wanted = 0;
    int in = 0;                         ///< answered, or spoken with
    QList<ParticipantId> notAsked;      ///< in the order of the people, as all lists here
    QList<ParticipantId> missing;       ///< asked and not answered
    QList<ParticipantId> toSpeakWith;   ///< a conversation is needed and was not held
    QList<ParticipantId> affected;      ///< of these, those the incident hit
    int openQuestions = 0;              ///< asked in a form and not answered yet
    std::optional<Millis> untilMeeting; ///< negative once it should have begun; none while no time is known

    friend bool operator==(const PreparationStatus &, const PreparationStatus &) = default;
};
[[nodiscard]] PreparationStatus preparationStatus(const Postmortem &postmortem, std::optional<Instant> now = {});
/// "3 of 4"; empty when nobody is invited.
[[nodiscard]] QString formsInText(const PreparationStatus &status);

/// Who has not answered, and who is to be spoken with, the gravest first. Forms are called missing from two days before
/// the meeting on: all should be in one day before it.
[[nodiscard]] QList<RoomWarning> preparationWarnings(const Postmortem &postmortem, Instant now);

} // namespace debrief
