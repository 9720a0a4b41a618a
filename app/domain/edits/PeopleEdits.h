// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

#include <functional>

namespace debrief {

// A position counts the whole list from 0; out of range means the end. Unknown ids give an empty edit.

/// A null id becomes a fresh one.
[[nodiscard]] ChangeSet addParticipant(const Postmortem &postmortem, const Participant &draft, qsizetype position = -1);
/// Takes the values of `after` except its place in the list.
[[nodiscard]] ChangeSet replaceParticipant(const Postmortem &postmortem, const Participant &after);
[[nodiscard]] ChangeSet changeParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids,
                                           const std::function<void(Participant &)> &change);
/// Their preparation forms go with them.
[[nodiscard]] ChangeSet removeParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids);
[[nodiscard]] ChangeSet moveParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids,
                                         qsizetype position);
/// There is one facilitator and one scribe: whoever had the duty gives it up.
[[nodiscard]] ChangeSet giveDuty(const Postmortem &postmortem, const ParticipantId &id, MeetingDuty duty);
/// Adds the person, or takes all values of one that is there except the place. The duty is handed over as by giveDuty.
[[nodiscard]] ChangeSet savePerson(const Postmortem &postmortem, const Participant &person);

} // namespace debrief
