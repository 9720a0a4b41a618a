// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// Private: how often somebody spoke, as the facilitator noted it.
struct HeardPerson
{
    ParticipantId id;
    QString name; ///< the role where the person has no name
    int count = 0;
    bool mayStayQuiet = false;     ///< management is there to listen, so its silence is no sign
    CallOn callOn = CallOn::Unset; ///< as the preparation says

    friend bool operator==(const HeardPerson &, const HeardPerson &) = default;
};

struct HeardRole
{
    QString role;
    QList<HeardPerson> people;

    [[nodiscard]] int count() const;
    friend bool operator==(const HeardRole &, const HeardRole &) = default;
};

/// Who is in the meeting: those noted as attending; before anybody was noted, those invited.
[[nodiscard]] QList<Participant> attending(const Postmortem &postmortem);

/// Everybody who is in the meeting or spoke in it, by role, without the facilitator. In the order of the people.
[[nodiscard]] QList<HeardRole> heardByRole(const Postmortem &postmortem);

/// The person whose mark would be taken back next; null: there is none.
[[nodiscard]] ParticipantId lastHeard(const QList<MeetingEntry> &log);

} // namespace debrief
