// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/PeopleEdits.h"

namespace debrief {

ChangeSet addParticipant(const Postmortem &postmortem, const Participant &draft, qsizetype position)
{
    return addedToList(postmortem.participants, draft, position);
}

ChangeSet replaceParticipant(const Postmortem &postmortem, const Participant &after)
{
    return changeParticipants(postmortem, {after.id}, [&](Participant &participant) { participant = after; });
}

ChangeSet changeParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids,
                             const std::function<void(Participant &)> &change)
{
    ChangeSet edit;
    for (const auto &before : chosen(postmortem.participants, ids)) {
        auto after = before;
        change(after);
        after.id = before.id;
        after.order = before.order;
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet removeParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids)
{
    ChangeSet edit;
    for (const auto &participant : chosen(postmortem.participants, ids))
        edit.remove(participant);
    const auto gone = setOf(ids);
    for (const auto &form : postmortem.preparation) {
        if (gone.contains(form.participant))
            edit.remove(form);
    }
    return edit;
}

ChangeSet moveParticipants(const Postmortem &postmortem, const QList<ParticipantId> &ids, qsizetype position)
{
    return movedInList(postmortem.participants, ids, position);
}

ChangeSet giveDuty(const Postmortem &postmortem, const ParticipantId &id, MeetingDuty duty)
{
    ChangeSet edit;
    if (findById(postmortem.participants, id) == nullptr)
        return edit;
    for (const auto &before : postmortem.participants) {
        auto after = before;
        if (before.id == id)
            after.duty = duty;
        else if (duty != MeetingDuty::None && before.duty == duty)
            after.duty = MeetingDuty::None;
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet savePerson(const Postmortem &postmortem, const Participant &person)
{
    auto saved = person;
    giveId(saved);
    const auto *known = findById(postmortem.participants, saved.id);
    saved.duty = known != nullptr ? known->duty : MeetingDuty::None;
    auto edit = known != nullptr ? replaceParticipant(postmortem, saved) : addParticipant(postmortem, saved);
    auto next = postmortem;
    apply(next, edit);
    append(edit, giveDuty(next, saved.id, person.duty));
    return edit;
}

} // namespace debrief
