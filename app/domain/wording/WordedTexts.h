// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/wording/WordingHint.h"

namespace debrief {

/// The texts of a postmortem in which wording matters.
enum class WordedText {
    Summary,
    Impact,
    Problem,
    ClosingStatement,
    Event,
    EventDetails,
    Cause,
    CauseEvidence,
    CauseQuestion,
    ActionTitle,
    ActionDetails,
    SuccessCriteria,
    ReasonNotDone,
    Reflection,
    ReflectionAnswer,
    Capture,
};

/// One of these texts. `thing` is the id of what it belongs to; empty for those of the incident.
struct WordedPlace
{
    WordedText text = WordedText::Summary;
    QString thing;
    friend bool operator==(const WordedPlace &, const WordedPlace &) = default;
};

struct WordedPassage
{
    WordedPlace place;
    WordingField field = WordingField::Note;
    QString text;
};

/// Every text that is not empty, in the order of the report, captures that nobody has settled yet last.
[[nodiscard]] QList<WordedPassage> wordedPassages(const Postmortem &postmortem);
/// The edit that puts another text there. Empty when there is no such place.
[[nodiscard]] ChangeSet changeWordedText(const Postmortem &postmortem, const WordedPlace &place, const QString &text);

/// The people a subject is looked for among.
[[nodiscard]] QList<WordingPerson> wordingPeople(const Postmortem &postmortem);

/// Whether somebody decided to keep this sentence although that rule found something.
[[nodiscard]] bool isKept(const Postmortem &postmortem, const QString &sentence, const QString &rule);
/// Keeps it, and forgets what was kept of sentences that no longer stand anywhere. Empty when it is kept already.
[[nodiscard]] ChangeSet keepWording(const Postmortem &postmortem, const QString &sentence, const QString &rule);

} // namespace debrief
