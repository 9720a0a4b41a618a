// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QDate>
#include <QList>
#include <QString>

namespace debrief {

/// One entry of an action item's history.
struct ActionStateChange {
    Instant at{};
    ActionState state = ActionState::NotStarted;
    QString note;

    friend bool operator==(const ActionStateChange &, const ActionStateChange &) = default;
};

/// A change to the system that somebody owns, or the recorded decision not to make it.
struct ActionItem {
    ActionId id;
    int order = 0; ///< place in the list, ascending; the number people see is the place, counted from 1
    QString title;
    QString details;
    QString owner; ///< one person or team; empty while nobody owns it
    Priority priority = Priority::P1;
    std::optional<QDate> deadline;
    QString successCriteria; ///< how somebody can check that it is done and works
    ActionType type = ActionType::Prevent;
    Strength strength = Strength::Unset;
    ActionState state = ActionState::NotStarted;
    bool acceptedByOwner = false;
    QList<CauseId> causes; ///< the causes it answers
    QString ticket;        ///< address of the ticket in another tool
    QString reasonNotDone; ///< why it will not be done, or what blocks it
    QList<ActionStateChange> history; ///< oldest first
    bool draft = false; ///< written in the meeting and not yet confirmed after it

    friend bool operator==(const ActionItem &, const ActionItem &) = default;
};

/// Neither done nor decided against.
[[nodiscard]] inline bool isOpen(const ActionItem &item)
{
    return item.state != ActionState::Done && item.state != ActionState::WillNotDo;
}
/// An open P0 holds back the next release.
[[nodiscard]] inline bool blocksRelease(const ActionItem &item)
{
    return item.priority == Priority::P0 && isOpen(item);
}
[[nodiscard]] inline bool isOverdue(const ActionItem &item, QDate today)
{
    return isOpen(item) && item.deadline && *item.deadline < today;
}

} // namespace debrief
