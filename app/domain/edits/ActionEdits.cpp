// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ActionEdits.h"

namespace debrief {

ChangeSet addAction(const Postmortem &postmortem, const ActionItem &draft, qsizetype position)
{
    return addedToList(postmortem.actions, draft, position);
}

ChangeSet replaceAction(const Postmortem &postmortem, const ActionItem &after)
{
    return changeActions(postmortem, {after.id}, [&](ActionItem &item) { item = after; });
}

ChangeSet changeActions(const Postmortem &postmortem, const QList<ActionId> &ids,
                        const std::function<void(ActionItem &)> &change)
{
    ChangeSet edit;
    for (const auto &before : chosen(postmortem.actions, ids)) {
        auto after = before;
        change(after);
        after.id = before.id;
        after.order = before.order;
        after.state = before.state;
        after.history = before.history;
        if (after.owner != before.owner)
            after.acceptedByOwner = false;
        edit.replace(before, after);
    }
    return edit;
}

ChangeSet removeActions(const Postmortem &postmortem, const QList<ActionId> &ids)
{
    ChangeSet edit;
    for (const auto &item : chosen(postmortem.actions, ids))
        edit.remove(item);
    return edit;
}

ChangeSet duplicateActions(const Postmortem &postmortem, const QList<ActionId> &ids)
{
    ChangeSet edit;
    const auto wantedIds = setOf(ids);
    QList<ActionItem> wanted;
    for (const auto &item : postmortem.actions) {
        wanted.append(item);
        if (!wantedIds.contains(item.id))
            continue;
        auto copy = item;
        copy.id = ActionId::create();
        copy.state = ActionState::NotStarted;
        copy.acceptedByOwner = false;
        copy.ticket = QString();
        copy.reasonNotDone = QString();
        copy.history.clear();
        wanted.append(copy);
    }
    recordOrder(edit, postmortem.actions, wanted);
    return edit;
}

ChangeSet moveActions(const Postmortem &postmortem, const QList<ActionId> &ids, qsizetype position)
{
    return movedInList(postmortem.actions, ids, position);
}

ChangeSet setActionState(const Postmortem &postmortem, const QList<ActionId> &ids, ActionState state, Instant now,
                         const QString &note)
{
    ChangeSet edit;
    const auto words = note.trimmed();
    for (const auto &before : chosen(postmortem.actions, ids)) {
        const bool sameNote = words.isEmpty() || words == before.reasonNotDone;
        if (before.state == state && sameNote)
            continue;
        auto after = before;
        after.state = state;
        if (!needsReason(state))
            after.reasonNotDone = QString();
        else if (!words.isEmpty() || before.state != state)
            after.reasonNotDone = words;
        after.history.append({now, state, words});
        edit.replace(before, after);
    }
    return edit;
}

bool needsReason(ActionState state)
{
    return state == ActionState::Blocked || state == ActionState::WillNotDo;
}

} // namespace debrief
