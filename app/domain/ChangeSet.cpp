// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChangeSet.h"

#include <QHash>
#include <QSet>

namespace debrief {

template <>
const QList<Participant> &listOf(const Postmortem &postmortem)
{
    return postmortem.participants;
}

template <>
const QList<PreparationForm> &listOf(const Postmortem &postmortem)
{
    return postmortem.preparation;
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

template <>
const QList<KeptWording> &listOf(const Postmortem &postmortem)
{
    return postmortem.keptWordings;
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

/// From so many changes of one list on, building the list anew costs less than moving its items for each.
constexpr size_t many = 64;

template <typename T>
QList<T> &listIn(Postmortem &postmortem)
{
    return const_cast<QList<T> &>(listOf<T>(postmortem)); // the postmortem itself is not const
}

template <typename T>
bool fitsAt(const QList<T> &list, qsizetype place, const T &item)
{
    return (place == 0 || inOrder(list[place - 1], item)) &&
           (place + 1 == list.size() || inOrder(item, list[place + 1]));
}

template <typename T>
void applyChange(Postmortem &postmortem, const Change<T> &change)
{
    auto &list = listIn<T>(postmortem);
    const auto placeOf = [&](const T &item) {
        return std::lower_bound(list.begin(), list.end(), item,
                                [](const T &left, const T &right) { return inOrder(left, right); });
    };
    if (change.before) {
        const auto &id = change.before->id;
        // Usually found by its order; a value that differs from the one expected is still found by its id.
        auto found = placeOf(*change.before);
        if (found == list.end() || found->id != id)
            found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
        if (found != list.end() && change.after && fitsAt(list, found - list.begin(), *change.after)) {
            *found = *change.after;
            return;
        }
        if (found != list.end())
            list.erase(found);
    }
    if (change.after)
        list.insert(placeOf(*change.after), *change.after);
}

/// All changes of one list at once, with the same outcome as one after the other.
template <typename T>
void applyMany(Postmortem &postmortem, const ChangeSet &changeSet)
{
    QHash<decltype(T::id), const T *> wanted;
    QSet<decltype(T::id)> replaced;
    for (const auto &change : changeSet.changes) {
        const auto *one = std::get_if<Change<T>>(&change);
        if (one != nullptr && one->before) {
            replaced.insert(one->before->id);
            wanted.remove(one->before->id);
        }
        if (one != nullptr && one->after)
            wanted.insert(one->after->id, &*one->after);
    }
    auto &list = listIn<T>(postmortem);
    list.removeIf([&](const T &item) { return replaced.contains(item.id); });
    const auto kept = list.size();
    list.reserve(kept + wanted.size());
    for (const auto *item : std::as_const(wanted))
        list.append(*item);
    const auto before = [](const T &left, const T &right) { return inOrder(left, right); };
    std::sort(list.begin() + kept, list.end(), before);
    std::inplace_merge(list.begin(), list.begin() + kept, list.end(), before);
}

/// The types of which there are too many changes to apply them one after the other, by their place in AnyChange.
std::vector<bool> manyOf(const ChangeSet &changeSet)
{
    std::vector<size_t> counts(std::variant_size_v<AnyChange>, 0);
    for (const auto &change : changeSet.changes)
        ++counts[change.index()];
    std::vector<bool> result;
    for (const auto count : counts)
        result.push_back(count > many);
    return result;
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
    auto together = manyOf(changeSet);
    std::vector<bool> done(together.size(), false);
    for (const auto &change : changeSet.changes) {
        const auto type = change.index();
        std::visit(
            [&]<typename T>(const Change<T> &one) {
                if constexpr (requires { T::id; }) {
                    if (together[type]) {
                        if (!done[type])
                            applyMany<T>(postmortem, changeSet);
                        done[type] = true;
                        return;
                    }
                }
                applyChange(postmortem, one);
            },
            change);
    }
}

} // namespace debrief
