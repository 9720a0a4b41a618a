// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/rules/CauseTree.h"
#include "domain/wording/WordingChecker.h"

#include <optional>

namespace debrief {

enum class CauseWordingKind {
    EndsAtPerson,          ///< the last why of a chain is about a person
    DeviationWithoutCause, ///< a step was left out or a rule not followed, and nothing below says why that made sense
    NamesAnAbsence,        ///< "lack of", "poor": what was not there, and nothing that was observed
    RepeatsParentInWords,  ///< nearly the words of the cause above, in another order; equal texts are a CauseHint
};

/// What the whys still lack, told from their words.
struct CauseWordingHint
{
    CauseWordingKind kind = CauseWordingKind::EndsAtPerson;
    CauseId cause;
    QString title; ///< "Ends at a person"
    QString explanation;
    friend bool operator==(const CauseWordingHint &, const CauseWordingHint &) = default;
};

/// `problem` is what the whys start from. Reads that cause and the one above: quick also for large trees.
[[nodiscard]] std::optional<CauseWordingHint> causeWordingHintOf(const CauseTree &tree, const QString &problem,
                                                                 const CauseId &cause, const WordingChecker &checker);

/// Where an action stands on the ladder from "works by itself" to "works while people remember it", read from the verb
/// it starts with. Unset where the verb does not tell.
[[nodiscard]] Strength strengthInWords(const QString &title, const WordingRules &rules);

} // namespace debrief
