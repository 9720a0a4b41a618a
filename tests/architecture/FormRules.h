// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

namespace debrief::architecture {

/// Controls of a form without words for a screen reader. Buttons may speak through their own text.
[[nodiscard]] QStringList namelessControls(const SourceFile &form);
/// Two or more controls and no order for the Tab key, or an order that names what is not there.
[[nodiscard]] QStringList missingTabOrder(const SourceFile &form);
/// Formatted text, or a class that shows it, set in a form.
[[nodiscard]] QStringList formattedTextInForm(const SourceFile &form);
/// What cannot be read as a form at all.
[[nodiscard]] QStringList unreadableForm(const SourceFile &form);

} // namespace debrief::architecture
