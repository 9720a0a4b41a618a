// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// The form of one person as Markdown that is also good to read and to fill in as plain text, with what they answered
/// so far. Goes by any way a text can go: nothing is sent.
[[nodiscard]] QString preparationFormText(const Postmortem &postmortem, const Participant &person);
/// "INC-2026-0847 preparation Alice Wong.md", fit for any file system.
[[nodiscard]] QString preparationFormFileName(const Postmortem &postmortem, const Participant &person);

} // namespace debrief
