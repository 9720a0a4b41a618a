// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

/// Within how long what the meeting left behind is looked through.
constexpr auto timeToConfirm = std::chrono::hours(48);

/// Marks every cause and action item the edit adds as written in the meeting.
[[nodiscard]] ChangeSet asDrafts(ChangeSet edit);

/// Something the meeting left behind that somebody has to look at once more.
struct Draft
{
    enum class Kind { Said, Cause, Action };

    Kind kind = Kind::Said;
    QString id;
    QString label; ///< "Gap", "Cause", "Action item"
    QString text;
    QString missing; ///< what an action item lacks: "no owner, no deadline"; else empty

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What was said and is not settled, then causes, then action items.
[[nodiscard]] QList<Draft> draftsToConfirm(const Postmortem &postmortem);
/// The cause or action item stands as it is; what was said is kept as it was said.
[[nodiscard]] ChangeSet confirmDrafts(const Postmortem &postmortem, const QList<Draft> &drafts);

/// What a P0 or P1 item that is not decided against still lacks before the meeting goes on.
struct UnfinishedAction
{
    ActionId action;
    int number = 0; ///< as people see it
    QString missing;

    friend bool operator==(const UnfinishedAction &, const UnfinishedAction &) = default;
};
[[nodiscard]] QList<UnfinishedAction> unfinishedActions(const Postmortem &postmortem);

} // namespace debrief
