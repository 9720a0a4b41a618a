// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

#include <functional>

namespace debrief {

// Each person has at most one form. It is made with the first change and goes with the last. Unknown people give an
// empty edit.

[[nodiscard]] ChangeSet changeForm(const Postmortem &postmortem, const ParticipantId &participant,
                                   const std::function<void(PreparationForm &)> &change);
/// Notes that the form was sent; who was asked before keeps the first moment.
[[nodiscard]] ChangeSet markAsked(const Postmortem &postmortem, const QList<ParticipantId> &participants, Instant now);
/// The form counts as answered from the first answer on, until none is left.
[[nodiscard]] ChangeSet changeAnswers(const Postmortem &postmortem, const ParticipantId &participant, Instant now,
                                      const std::function<void(PreparationAnswers &)> &change);
/// Takes over what a returned form says. What it leaves empty stays as it was; questions keep answers they have;
/// whether answers may be shown is as the returned form says.
[[nodiscard]] ChangeSet takeInAnswers(const Postmortem &postmortem, const ParticipantId &participant, Instant now,
                                      const PreparationAnswers &returned);

/// Makes what went well, what could be better and the questions of these people lessons of the postmortem. Only of
/// those who agreed that their answers may be shown; what is among the lessons already is left out, and a question
/// there gains its answer.
[[nodiscard]] ChangeSet takeOverAnswers(const Postmortem &postmortem, const QList<ParticipantId> &participants);

} // namespace debrief
