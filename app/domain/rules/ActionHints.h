// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

#include <optional>

namespace debrief {

enum class ActionHintKind {
    NoTitle,
    NoOwner,
    NoDeadline,
    NoSuccessCriteria,
    AnswersNoCause,
    WeakStrength,
    NotAccepted,
    BlockedWithoutReason,
    NotDoneWithoutReason,
};

/// What an item still lacks, told from its fields alone.
struct ActionHint
{
    ActionHintKind kind = ActionHintKind::NoOwner;
    ActionId action;
    QString title;       ///< short, for a list: "Nobody owns it."
    QString explanation; ///< what to do
    friend bool operator==(const ActionHint &, const ActionHint &) = default;
};

/// `causesExist`: whether there is any cause an item could answer. Items that are done get no hints; those decided
/// against only the one about the missing reason.
[[nodiscard]] QList<ActionHint> actionHints(const ActionItem &item, bool causesExist);
[[nodiscard]] QList<ActionHint> actionHints(const QList<ActionItem> &items, bool causesExist);

/// The open P0 items, which hold back the next release.
struct ReleaseBlock
{
    int count = 0;
    std::optional<QDate> firstDeadline;
    QString text;   ///< "The next release waits for 2 P0 items."; empty when it waits for none
    QString detail; ///< "The first is due on 25 March."; empty when none has a deadline
};
[[nodiscard]] ReleaseBlock releaseBlock(const QList<ActionItem> &items, QDate today);

} // namespace debrief
