// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingItems.h"

#include "domain/rules/CauseTree.h"

namespace debrief {

using namespace Qt::StringLiterals;

MeetingItem eventItem(const EventId &id)
{
    return {MeetingEntryKind::ShowedEvent, id.toString()};
}

MeetingItem causeItem(const CauseId &id)
{
    return {MeetingEntryKind::ShowedCause, id.isNull() ? u"problem"_s : id.toString()};
}

MeetingItem actionItem(const ActionId &id)
{
    return {MeetingEntryKind::ShowedAction, id.toString()};
}

MeetingItem placeItem(qsizetype place)
{
    return {MeetingEntryKind::ShowedItem, QString::number(place)};
}

MeetingItem gateItem()
{
    return {MeetingEntryKind::ShowedItem, u"gate"_s};
}

MeetingItem thanksItem(const ReflectionId &id)
{
    return {MeetingEntryKind::ShowedItem, id.toString()};
}

QList<MeetingItem> itemsOf(PartKind part, const Postmortem &postmortem, const Agenda &agenda)
{
    QList<MeetingItem> items;
    const auto addPlaces = [&](qsizetype count) {
        for (qsizetype place = 0; place < count; ++place)
            items.append(placeItem(place));
    };
    const auto addThanks = [&] {
        for (const auto &reflection : postmortem.reflections) {
            if (reflection.kind == ReflectionKind::Thanks)
                items.append(thanksItem(reflection.id));
        }
    };
    switch (part) {
    case PartKind::Frame:
        addPlaces(agenda.groundRules.size() + 1);
        break;
    case PartKind::Timeline:
        for (const auto &event : postmortem.timeline)
            items.append(eventItem(event.id));
        items.append(gateItem());
        break;
    case PartKind::Whys: {
        items.append(causeItem({}));
        const auto causes = CauseTree(postmortem.causes).inTreeOrder();
        for (const auto &cause : causes)
            items.append(causeItem(cause));
        break;
    }
    case PartKind::Actions:
        for (const auto &action : postmortem.actions)
            items.append(actionItem(action.id));
        break;
    case PartKind::Debrief:
        for (int page = 0; page < debriefPageCount; ++page) {
            items.append(placeItem(page));
            if (DebriefPage(page) == DebriefPage::Thanks)
                addThanks();
        }
        break;
    }
    return items;
}

qsizetype currentPlace(const MeetingState &state, const QList<MeetingItem> &items)
{
    if (items.isEmpty())
        return -1;
    const auto *part = state.currentPart();
    const auto place = part != nullptr && part->shown ? items.indexOf(*part->shown) : 0;
    return std::max<qsizetype>(0, place);
}

std::optional<MeetingItem> nextItem(const MeetingState &state, const QList<MeetingItem> &items)
{
    const auto place = currentPlace(state, items) + 1;
    return place > 0 && place < items.size() ? std::optional(items[place]) : std::nullopt;
}

std::optional<MeetingItem> previousItem(const MeetingState &state, const QList<MeetingItem> &items)
{
    const auto place = currentPlace(state, items) - 1;
    return place >= 0 ? std::optional(items[place]) : std::nullopt;
}

DebriefPlace debriefPlace(const MeetingItem &item)
{
    bool isPage = false;
    const auto page = item.subject.toInt(&isPage);
    if (isPage)
        return {DebriefPage(std::clamp(page, 0, debriefPageCount - 1)), {}};
    return {DebriefPage::Thanks, ReflectionId::fromString(item.subject)};
}

DebriefPlace debriefPlace(const MeetingState &state, const Postmortem &postmortem, const Agenda &agenda)
{
    const auto *part = state.currentPart();
    if (part == nullptr || part->kind != PartKind::Debrief)
        return {};
    const auto items = itemsOf(PartKind::Debrief, postmortem, agenda);
    return debriefPlace(items[currentPlace(state, items)]);
}

bool wasReadOut(const Postmortem &postmortem, const ReflectionId &thanks)
{
    const auto item = thanksItem(thanks);
    return std::any_of(postmortem.meetingLog.cbegin(), postmortem.meetingLog.cend(), [&](const MeetingEntry &entry) {
        return entry.kind == item.kind && entry.subject == item.subject;
    });
}

EventId currentEvent(const MeetingState &state, const Postmortem &postmortem)
{
    const auto *part = state.currentPart();
    if (part == nullptr || part->kind != PartKind::Timeline || postmortem.timeline.isEmpty())
        return {};
    if (part->shown == gateItem())
        return {};
    const auto id = part->shown ? EventId::fromString(part->shown->subject) : EventId();
    return findById(postmortem.timeline, id) != nullptr ? id : postmortem.timeline.first().id;
}

CauseId currentCause(const MeetingState &state, const Postmortem &postmortem)
{
    for (const auto &part : state.parts) {
        if (part.kind != PartKind::Whys || !part.shown)
            continue;
        const auto id = CauseId::fromString(part.shown->subject);
        return findById(postmortem.causes, id) != nullptr ? id : CauseId();
    }
    return {};
}

} // namespace debrief
