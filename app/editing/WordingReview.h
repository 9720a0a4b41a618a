// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/wording/CauseWording.h"
#include "domain/wording/WordedTexts.h"
#include "domain/wording/WordingChecker.h"

#include <QObject>

#include <optional>

namespace debrief {

class Library;
class PostmortemDocument;
class WordingEngine;

struct WordingFinding
{
    WordedPlace place;
    WordingHint hint;
    QString text; ///< the whole text it stands in
};

/// The wording hints of an open postmortem: with its people, the rules of its library, and without what was decided
/// already. Private to whoever writes; nothing of it reaches the meeting window or the report.
class WordingReview : public QObject
{
    Q_OBJECT

public:
    /// The engine must outlive it.
    WordingReview(PostmortemDocument &document, WordingEngine &engine);

    /// What is worth a second look in a text that may not be saved yet.
    [[nodiscard]] QList<WordingHint> hints(const QString &text, WordingField field) const;
    /// What is left in everything that is saved, in the order of the report. Quiet hints are not among it.
    [[nodiscard]] QList<WordingFinding> findings() const;
    [[nodiscard]] QList<WordingFinding> findingsIn(const WordedPassage &passage) const;

    /// What the whys still lack at that cause, told from its words and those around it. `problem` is what they start
    /// from.
    [[nodiscard]] std::optional<CauseWordingHint> hintOf(const CauseTree &tree, const QString &problem,
                                                         const CauseId &cause) const;
    /// Where an action stands on the ladder by the verb it starts with; Unset where that does not tell.
    [[nodiscard]] Strength strengthInWords(const QString &title) const;

    /// Puts `sentence` in the place of the one the hint is about. Fails with NotFound when the text changed since.
    Result<Done> use(const WordingFinding &finding, const QString &sentence);
    /// The sentence, as it stands in `text`, stays as it is and is not pointed out again.
    Result<Done> keep(const WordingHint &hint, const QString &text);
    /// These words are not pointed out again anywhere in this library.
    Result<Done> neverFor(const QString &words);

    [[nodiscard]] const WordingAdjustments &adjustments() const;
    /// What a team changed, as the library keeps it.
    [[nodiscard]] static Result<WordingAdjustments> adjustmentsOf(const Library &library);
    Result<Done> setAdjustments(const WordingAdjustments &adjustments);
    /// The rules in use and those switched off.
    [[nodiscard]] QList<WordingRule> allRules() const;
    /// Why the team's own rules are not used; empty when they are, or when there are none.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Hints asked for before may be different now.
    void changed();

private:
    struct Prepared
    {
        WordingAdjustments adjustments;
        WordingRules rules;
        WordingChecker checker;
        QString problem;
    };

    const Prepared &prepared() const;
    void forget();

    PostmortemDocument &m_document;
    WordingEngine &m_engine;
    mutable std::optional<Prepared> m_prepared; ///< made when first needed
};

} // namespace debrief
