// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/wording/WordingHint.h"

namespace debrief {

/// What a team changed about the wording rules, as kept with its library and handed on as a file.
[[nodiscard]] QByteArray toJson(const WordingAdjustments &adjustments);
/// No changes when `json` is empty. The error says what in it cannot be read.
[[nodiscard]] Result<WordingAdjustments> wordingAdjustmentsFromJson(const QByteArray &json);

} // namespace debrief
