// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/CaptureEdit.h"
#include "domain/wording/WordedTexts.h"

#include <optional>

namespace debrief {

/// The words of a capture line without its prefix, time and owner, and the field they would be written in.
struct CaptureProse
{
    WordingField field = WordingField::Note;
    QString text;
    qsizetype start = 0; ///< where they stand in the line, in UTF-16 units
};

/// Nothing where the line cannot be taken as it is, or says nothing in words.
[[nodiscard]] std::optional<CaptureProse> captureProse(const QString &typed, const Postmortem &postmortem,
                                                       const CaptureContext &context);

/// The texts that are new or different in `after`.
[[nodiscard]] QList<WordedPassage> newPassages(const Postmortem &before, const Postmortem &after);

} // namespace debrief
