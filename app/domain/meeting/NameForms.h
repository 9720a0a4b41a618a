// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"

#include <QList>
#include <QStringList>

namespace debrief {

/// One way to name somebody: "Alice Wong", "Alice", "Wong".
struct NameForm
{
    QStringList words;
    bool anyCase = false;    ///< else only as written here: a part of a name that may also be a common word
    QList<qsizetype> people; ///< places in the list of participants; several when the form does not tell them apart

    friend bool operator==(const NameForm &, const NameForm &) = default;
};

/// A team or a group rather than a person: its name is its role or its team, or ends with "team".
[[nodiscard]] bool isTeam(const Participant &participant);

/// Every way the persons among the participants are named, the longest first. Teams are left out.
[[nodiscard]] QList<NameForm> nameForms(const QList<Participant> &participants);

/// The participant a text starts with, and how many characters name them: by full name, by a first name only one has,
/// by a role only one has, by the name of a team. Nobody: -1.
struct NamedParticipant
{
    qsizetype place = -1;
    qsizetype length = 0;
};
[[nodiscard]] NamedParticipant participantAtStart(QStringView text, const QList<Participant> &participants);

} // namespace debrief
