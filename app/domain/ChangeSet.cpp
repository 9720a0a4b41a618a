// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChangeSet.h"

namespace debrief {

template <>
const QList<Participant> &listOf(const Postmortem &postmortem)
{
    return postmortem.participants;
}

template <>
const QList<TimelineEvent> &listOf(const Postmortem &postmortem)
{
    return postmortem.timeline;
}

template <>
const QList<Cause> &listOf(const Postmortem &postmortem)
{
    return postmortem.causes;
}

template <>
const QList<ActionItem> &listOf(const Postmortem &postmortem)
{
    return postmortem.actions;
}

template <>
const QList<Reflection> &listOf(const Postmortem &postmortem)
{
    return postmortem.reflections;
}

template <>
const QList<Capture> &listOf(const Postmortem &postmortem)
{
    return postmortem.captures;
}

template <>
const QList<MeetingEntry> &listOf(const Postmortem &postmortem)
{
    return postmortem.meetingLog;
}

template <>
const QList<ClosureCheck> &listOf(const Postmortem &postmortem)
{
    return postmortem.closureChecks;
}

template <>
const QList<StageChange> &listOf(const Postmortem &postmortem)
{
    return postmortem.stageHistory;
}

namespace {

void applyChange(Postmortem &postmortem, const Change<IncidentDetails> &change)
{
    postmortem.incident = change.after.value_or(IncidentDetails{});
}

void applyChange(Postmortem &postmortem, const Change<MeetingPlan> &change)
{
    postmortem.meetingPlan = change.after.value_or(MeetingPlan{});
}

void applyChange(Postmortem &postmortem, const Change<ReportSettings> &change)
{
    postmortem.report = change.after.value_or(ReportSettings{});
}

template <typename T>
void applyChange(Postmortem &postmortem, const Change<T> &change)
{
    auto &list = const_cast<QList<T> &>(listOf<T>(postmortem)); // the postmortem itself is not const
    if (change.before) {
        const auto &id = change.before->id;
        // Usually found by its order; a value that differs from the one expected is still found by its id.
        auto found = std::lower_bound(list.begin(), list.end(), *change.before,
                                      [](const T &left, const T &right) { return inOrder(left, right); });
        if (found == list.end() || found->id != id)
            found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
        if (found != list.end())
            list.erase(found);
    }
    if (change.after) {
        const auto place = std::lower_bound(list.begin(), list.end(), *change.after,
                                            [](const T &left, const T &right) { return inOrder(left, right); });
        list.insert(place, *change.after);
    }
}

} // namespace

ChangeSet ChangeSet::reversed() const
{
    ChangeSet result;
    result.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        result.changes.push_back(std::visit(
            [](const auto &one) -> AnyChange {
                return std::decay_t<decltype(one)>{one.after, one.before};
            },
            *change));
    }
    return result;
}

void apply(Postmortem &postmortem, const ChangeSet &changeSet)
{
    for (const auto &change : changeSet.changes)
        std::visit([&](const auto &one) { applyChange(postmortem, one); }, change);
}

} // namespace debrief
