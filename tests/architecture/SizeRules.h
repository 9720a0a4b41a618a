// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

namespace debrief::architecture {

/// Files with more lines than this.
[[nodiscard]] QStringList longerThan(const QList<SourceFile> &files, qsizetype lines);
/// The length that this share (0 to 1) of the files do not exceed; 0 when there are none.
[[nodiscard]] qsizetype lengthAt(const QList<SourceFile> &files, double share);
/// Constructors with more lines between their braces than this.
[[nodiscard]] QStringList longConstructors(const SourceFile &file, qsizetype lines);

} // namespace debrief::architecture
