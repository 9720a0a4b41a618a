// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"

#include <QTextLayout>

class QPalette;

namespace debrief {

/// The line below words that are worth a second look: a wave, dots for quiet hints. Changes no text.
[[nodiscard]] QTextCharFormat wordingUnderline(WordingClass kind, const QPalette &palette);
/// Below the words of all these hints, for a QTextLayout of the text they were found in.
[[nodiscard]] QList<QTextLayout::FormatRange> wordingUnderlines(const QList<WordingHint> &hints,
                                                                const QPalette &palette);

} // namespace debrief
