// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/HeardTally.h"

#include "domain/rules/PreparationHints.h"

#include <algorithm>
#include <numeric>

namespace debrief {

namespace {

/// Each mark that was not taken back, in order.
QList<ParticipantId> marks(const QList<MeetingEntry> &log)
{
    QList<ParticipantId> result;
    for (const auto &entry : log) {
        const auto id = ParticipantId::fromString(entry.subject);
        if (entry.kind == MeetingEntryKind::HeardFrom && !id.isNull())
            result.append(id);
        if (entry.kind == MeetingEntryKind::TookHeardFromBack && result.contains(id))
            result.removeAt(result.lastIndexOf(id));
    }
    return result;
}

} // namespace

int HeardRole::count() const
{
    return std::accumulate(people.cbegin(), people.cend(), 0,
                           [](int sum, const HeardPerson &person) { return sum + person.count; });
}

QList<Participant> attending(const Postmortem &postmortem)
{
    const auto with = [&](Attendance attendance) {
        QList<Participant> people;
        std::copy_if(postmortem.participants.cbegin(), postmortem.participants.cend(), std::back_inserter(people),
                     [&](const Participant &person) { return person.attendance == attendance; });
        return people;
    };
    const auto present = with(Attendance::Attended);
    return present.isEmpty() ? with(Attendance::Invited) : present;
}

QList<HeardRole> heardByRole(const Postmortem &postmortem)
{
    const auto heard = marks(postmortem.meetingLog);
    const auto present = attending(postmortem);
    QList<HeardRole> roles;
    for (const auto &person : postmortem.participants) {
        const auto count = int(heard.count(person.id));
        if (person.duty == MeetingDuty::Facilitator || (count == 0 && !present.contains(person)))
            continue;
        const auto role = person.role.isEmpty() ? person.name : person.role;
        auto found = std::find_if(roles.begin(), roles.end(), [&](const HeardRole &each) { return each.role == role; });
        if (found == roles.end())
            found = roles.insert(roles.end(), HeardRole{role, {}});
        found->people.append({person.id, person.name.isEmpty() ? role : person.name, count, person.isManagement,
                              callOnOf(postmortem, person.id)});
    }
    return roles;
}

ParticipantId lastHeard(const QList<MeetingEntry> &log)
{
    const auto heard = marks(log);
    return heard.isEmpty() ? ParticipantId() : heard.last();
}

} // namespace debrief
