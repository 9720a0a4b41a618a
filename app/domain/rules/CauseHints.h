// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/rules/CauseTree.h"

namespace debrief {

enum class CauseHintKind {
    OneBranchOnly, ///< of the whole tree
    NoText,
    RepeatsParent,
    GuessWithoutEvidence,
    NoEvidence,
    NotYetSystemic,
    SingleWhy,
    StopChecksMissing,
    SystemicWithoutAction,
};

/// What the whys still lack, told without reading the language.
struct CauseHint
{
    CauseHintKind kind = CauseHintKind::NoEvidence;
    CauseId cause; ///< null: about the tree as a whole
    QString title; ///< "Not yet systemic"
    QString explanation;
    friend bool operator==(const CauseHint &, const CauseHint &) = default;
};

/// Those about the tree first, then cause by cause in tree order. `problem` is what the whys start from.
[[nodiscard]] QList<CauseHint> causeHints(const CauseTree &tree, const QList<ActionItem> &actions,
                                          const QString &problem);
/// Only those about the tree and about that cause: quick also for large trees.
[[nodiscard]] QList<CauseHint> causeHintsOf(const CauseTree &tree, const QList<ActionItem> &actions,
                                            const QString &problem, const CauseId &cause);
/// How many action items answer each cause, those decided against included: that decision is an answer too.
[[nodiscard]] QHash<CauseId, int> actionCounts(const QList<ActionItem> &actions);

} // namespace debrief
