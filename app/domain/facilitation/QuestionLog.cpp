// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionLog.h"

namespace debrief {

namespace {

bool bringsUpSomethingElse(MeetingEntryKind kind)
{
    switch (kind) {
    case MeetingEntryKind::MovedTo:
    case MeetingEntryKind::MoveTakenBack:
    case MeetingEntryKind::Ended:
    case MeetingEntryKind::ShowedEvent:
    case MeetingEntryKind::ShowedCause:
    case MeetingEntryKind::ShowedAction:
    case MeetingEntryKind::ShowedItem:
        return true;
    default:
        return false;
    }
}

/// The last line since the item came up that the condition holds for.
template <typename Condition>
const MeetingEntry *lastOf(const QList<MeetingEntry> &log, Condition condition)
{
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        if (bringsUpSomethingElse(entry->kind))
            return nullptr;
        if (condition(entry->kind))
            return &*entry;
    }
    return nullptr;
}

} // namespace

std::optional<HeardKind> justHeard(const QList<MeetingEntry> &log)
{
    const auto *entry = lastOf(log, [](MeetingEntryKind kind) { return kind == MeetingEntryKind::Heard; });
    return entry == nullptr ? std::nullopt : enumFromKey<HeardKind>(entry->subject);
}

QString shownQuestion(const QList<MeetingEntry> &log)
{
    const auto *entry = lastOf(log, [](MeetingEntryKind kind) {
        return kind == MeetingEntryKind::ShowedQuestion || kind == MeetingEntryKind::TookQuestionBack;
    });
    return entry == nullptr || entry->kind == MeetingEntryKind::TookQuestionBack ? QString() : entry->subject;
}

QString lastQuestion(const QList<MeetingEntry> &log)
{
    const auto *entry = lastOf(log, [](MeetingEntryKind kind) {
        return kind == MeetingEntryKind::ShowedQuestion || kind == MeetingEntryKind::AskedQuestion;
    });
    return entry == nullptr ? QString() : entry->subject;
}

} // namespace debrief
