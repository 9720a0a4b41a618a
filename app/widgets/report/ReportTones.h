// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QString>

#include <optional>

namespace debrief {

/// The tone of the chip for a word of the report below that label ("Priority", "P0"); none where it is no chip.
[[nodiscard]] std::optional<Tone> chipTone(const QString &label, const QString &word);

/// Whether what stands below that label is short and stays on one line, such as a time.
[[nodiscard]] bool staysOnOneLine(const QString &label);

} // namespace debrief
