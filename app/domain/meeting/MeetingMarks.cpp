// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingMarks.h"

#include <QCoreApplication>

namespace debrief {

namespace {

template <typename T>
MeetingMark toggled(const T *thing, MeetingMark::Kind kind, bool T::*flag)
{
    MeetingMark mark;
    if (thing == nullptr)
        return mark;
    mark.kind = kind;
    mark.isSet = thing->*flag;
    auto after = *thing;
    after.*flag = !mark.isSet;
    mark.change.replace(*thing, after);
    return mark;
}

/// Only an owner can accept. What the owner accepted is no draft any more.
MeetingMark acceptance(const ActionItem *item)
{
    auto mark = toggled(item, MeetingMark::Kind::Accepted, &ActionItem::acceptedByOwner);
    if (item == nullptr || mark.isSet)
        return mark;
    if (item->owner.trimmed().isEmpty()) {
        mark.whyNot = QCoreApplication::translate(
            "MeetingMarks", "Nobody owns this item yet. Name the owner, then mark it as accepted.");
        return mark;
    }
    auto after = *item;
    after.acceptedByOwner = true;
    after.draft = false;
    mark.change = {};
    mark.change.replace(*item, after);
    return mark;
}

} // namespace

ActionId currentAction(const MeetingState &state, const Postmortem &postmortem)
{
    const auto *part = state.currentPart();
    if (part == nullptr || part->kind != PartKind::Actions || postmortem.actions.isEmpty())
        return {};
    const auto id = part->shown ? ActionId::fromString(part->shown->subject) : ActionId();
    return findById(postmortem.actions, id) != nullptr ? id : postmortem.actions.first().id;
}

MeetingMark markHere(const Postmortem &postmortem, const MeetingState &state)
{
    const auto *part = state.currentPart();
    if (part == nullptr || !state.isUnderWay())
        return {};
    switch (part->kind) {
    case PartKind::Timeline:
        return toggled(findById(postmortem.timeline, currentEvent(state, postmortem)), MeetingMark::Kind::DecisionPoint,
                       &TimelineEvent::decisionPoint);
    case PartKind::Whys:
        return toggled(findById(postmortem.causes, currentCause(state, postmortem)), MeetingMark::Kind::Systemic,
                       &Cause::systemic);
    case PartKind::Actions:
        return acceptance(findById(postmortem.actions, currentAction(state, postmortem)));
    default:
        return {};
    }
}

} // namespace debrief
