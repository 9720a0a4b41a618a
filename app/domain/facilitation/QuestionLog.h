// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <optional>

namespace debrief {

/// What was just heard about the item that is shown; nothing once another item or part came up.
[[nodiscard]] std::optional<HeardKind> justHeard(const QList<MeetingEntry> &log);
/// The id of the question that is shown to all; empty: none. Another item or part takes it away.
[[nodiscard]] QString shownQuestion(const QList<MeetingEntry> &log);
/// The id of the question asked or shown last about the item that is shown; empty: none.
[[nodiscard]] QString lastQuestion(const QList<MeetingEntry> &log);

} // namespace debrief
