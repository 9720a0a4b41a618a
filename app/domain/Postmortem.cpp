// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Postmortem.h"

#include <tuple>

namespace debrief {

namespace {

template <typename Key, typename T>
bool lessBy(const Key &key, const T &left, const T &right)
{
    const auto leftKey = key(left);
    const auto rightKey = key(right);
    return leftKey != rightKey ? leftKey < rightKey : left.id < right.id;
}

template <typename T>
void sortList(QList<T> &list)
{
    std::sort(list.begin(), list.end(), [](const T &left, const T &right) { return inOrder(left, right); });
}

} // namespace

bool inOrder(const Participant &left, const Participant &right)
{
    return lessBy([](const Participant &item) { return item.order; }, left, right);
}

bool inOrder(const PreparationForm &left, const PreparationForm &right)
{
    return lessBy([](const PreparationForm &item) { return item.participant.uuid(); }, left, right);
}

bool inOrder(const TimelineEvent &left, const TimelineEvent &right)
{
    return lessBy([](const TimelineEvent &item) { return std::tuple(item.at, item.order); }, left, right);
}

bool inOrder(const Cause &left, const Cause &right)
{
    return lessBy([](const Cause &item) { return std::tuple(item.parent.uuid(), item.order); }, left, right);
}

bool inOrder(const ActionItem &left, const ActionItem &right)
{
    return lessBy([](const ActionItem &item) { return item.order; }, left, right);
}

bool inOrder(const Reflection &left, const Reflection &right)
{
    return lessBy([](const Reflection &item) { return std::tuple(item.kind, item.order); }, left, right);
}

bool inOrder(const Capture &left, const Capture &right)
{
    return lessBy([](const Capture &item) { return item.at; }, left, right);
}

bool inOrder(const MeetingEntry &left, const MeetingEntry &right)
{
    return lessBy([](const MeetingEntry &item) { return item.sequence; }, left, right);
}

bool inOrder(const ClosureCheck &left, const ClosureCheck &right)
{
    return lessBy([](const ClosureCheck &item) { return item.dueOn; }, left, right);
}

bool inOrder(const StageChange &left, const StageChange &right)
{
    return lessBy([](const StageChange &item) { return item.at; }, left, right);
}

bool inOrder(const KeptWording &left, const KeptWording &right)
{
    return lessBy([](const KeptWording &item) { return item.sentence; }, left, right);
}

void sortLists(Postmortem &postmortem)
{
    sortList(postmortem.participants);
    sortList(postmortem.preparation);
    sortList(postmortem.timeline);
    sortList(postmortem.causes);
    sortList(postmortem.actions);
    sortList(postmortem.reflections);
    sortList(postmortem.captures);
    sortList(postmortem.meetingLog);
    sortList(postmortem.closureChecks);
    sortList(postmortem.stageHistory);
    sortList(postmortem.keptWordings);
}

} // namespace debrief
