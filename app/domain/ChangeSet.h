// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <optional>
#include <variant>
#include <vector>

namespace debrief {

/// One thing before and after an edit. No `before`: it is new. No `after`: it is removed.
template <typename T>
struct Change {
    std::optional<T> before;
    std::optional<T> after;

    friend bool operator==(const Change &, const Change &) = default;
};

using AnyChange = std::variant<Change<IncidentDetails>, Change<MeetingPlan>, Change<ReportSettings>, Change<Participant>,
                               Change<TimelineEvent>, Change<Cause>, Change<ActionItem>, Change<Reflection>,
                               Change<Capture>, Change<MeetingEntry>, Change<ClosureCheck>, Change<StageChange>,
                               Change<KeptWording>, Change<PreparationForm>>;

/// One edit: everything it changes, with old and new values, so that it can be written, undone and redone.
struct ChangeSet {
    std::vector<AnyChange> changes;

    template <typename T>
    void add(T item)
    {
        changes.push_back(Change<T>{std::nullopt, std::move(item)});
    }
    template <typename T>
    void remove(T item)
    {
        changes.push_back(Change<T>{std::move(item), std::nullopt});
    }
    /// Nothing is recorded when both are equal.
    template <typename T>
    void replace(T before, T after)
    {
        if (!(before == after))
            changes.push_back(Change<T>{std::move(before), std::move(after)});
    }

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// The edit that takes this one back.
    [[nodiscard]] ChangeSet reversed() const;

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// Carries the edit out. Lists stay in their order.
void apply(Postmortem &postmortem, const ChangeSet &changeSet);

/// The list that holds things of this type.
template <typename T>
[[nodiscard]] const QList<T> &listOf(const Postmortem &postmortem);
template <> const QList<Participant> &listOf(const Postmortem &postmortem);
template <> const QList<PreparationForm> &listOf(const Postmortem &postmortem);
template <> const QList<TimelineEvent> &listOf(const Postmortem &postmortem);
template <> const QList<Cause> &listOf(const Postmortem &postmortem);
template <> const QList<ActionItem> &listOf(const Postmortem &postmortem);
template <> const QList<Reflection> &listOf(const Postmortem &postmortem);
template <> const QList<Capture> &listOf(const Postmortem &postmortem);
template <> const QList<MeetingEntry> &listOf(const Postmortem &postmortem);
template <> const QList<ClosureCheck> &listOf(const Postmortem &postmortem);
template <> const QList<StageChange> &listOf(const Postmortem &postmortem);
template <> const QList<KeptWording> &listOf(const Postmortem &postmortem);

} // namespace debrief
