// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"

#include "support/RandomPostmortem.h"

namespace debrief {

namespace {

int pick(std::mt19937 &random, int low, int high)
{
    return std::uniform_int_distribution(low, high)(random);
}

template <typename T>
const T *anyOf(const QList<T> &list, std::mt19937 &random)
{
    return list.isEmpty() ? nullptr : &list[pick(random, 0, int(list.size()) - 1)];
}

bool mayGo(const Postmortem &postmortem, const Cause &cause)
{
    return std::none_of(postmortem.causes.begin(), postmortem.causes.end(),
                        [&](const Cause &other) { return other.parent == cause.id; });
}

bool mayGo(const Postmortem &postmortem, const Participant &person)
{
    return std::none_of(postmortem.preparation.begin(), postmortem.preparation.end(),
                        [&](const PreparationForm &form) { return form.participant == person.id; });
}

template <typename T>
bool mayGo(const Postmortem &, const T &)
{
    return true;
}

/// Adds, changes or removes one thing, with what the donor has of that kind.
template <typename T>
ChangeSet editList(const Postmortem &current, const Postmortem &donor, std::mt19937 &random)
{
    ChangeSet edit;
    const auto *mine = anyOf(listOf<T>(current), random);
    const auto *theirs = anyOf(listOf<T>(donor), random);
    const int kind = pick(random, 0, 2);
    if (kind == 0 && mine != nullptr && mayGo(current, *mine)) {
        edit.remove(*mine);
    } else if (kind == 1 && mine != nullptr && theirs != nullptr) {
        auto changed = *theirs;
        changed.id = mine->id;
        if constexpr (std::is_same_v<T, Cause>)
            changed.parent = mine->parent;
        if constexpr (std::is_same_v<T, PreparationForm>)
            changed.participant = mine->participant;
        edit.replace(*mine, changed);
    } else if (theirs != nullptr && findById(listOf<T>(current), theirs->id) == nullptr) {
        auto added = *theirs;
        if constexpr (std::is_same_v<T, Cause>)
            added.parent = mine != nullptr ? mine->id : CauseId();
        if constexpr (std::is_same_v<T, PreparationForm>) {
            const auto *person = anyOf(current.participants, random);
            if (person == nullptr)
                return edit;
            added.participant = person->id;
        }
        edit.add(added);
    }
    return edit;
}

ChangeSet oneEdit(const Postmortem &current, const Postmortem &donor, std::mt19937 &random)
{
    ChangeSet edit;
    switch (pick(random, 0, 13)) {
    case 0:
        edit.replace(current.incident, donor.incident);
        return edit;
    case 1:
        edit.replace(current.meetingPlan, donor.meetingPlan);
        return edit;
    case 2:
        edit.replace(current.report, donor.report);
        return edit;
    case 3:
        return editList<Participant>(current, donor, random);
    case 4:
        return editList<TimelineEvent>(current, donor, random);
    case 5:
        return editList<Cause>(current, donor, random);
    case 6:
        return editList<ActionItem>(current, donor, random);
    case 7:
        return editList<Reflection>(current, donor, random);
    case 8:
        return editList<Capture>(current, donor, random);
    case 9:
        return editList<MeetingEntry>(current, donor, random);
    case 10:
        return editList<ClosureCheck>(current, donor, random);
    case 11:
        return editList<KeptWording>(current, donor, random);
    case 12:
        return editList<PreparationForm>(current, donor, random);
    default:
        return editList<StageChange>(current, donor, random);
    }
}

} // namespace

ChangeSet randomEdit(const Postmortem &current, unsigned seed)
{
    std::mt19937 random(seed);
    constexpr unsigned otherReferences = 1'000'000;
    const auto donor = randomPostmortem(seed + otherReferences);
    ChangeSet edit;
    auto state = current;
    const auto wanted = size_t(pick(random, 1, 4));
    while (edit.changes.size() < wanted) {
        const auto step = oneEdit(state, donor, random);
        apply(state, step);
        edit.changes.insert(edit.changes.end(), step.changes.begin(), step.changes.end());
    }
    return edit;
}

} // namespace debrief
