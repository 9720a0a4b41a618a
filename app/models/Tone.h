// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

namespace debrief {

/// What a coloured thing means. The theme knows the colours; a word or a shape always goes with them.
enum class Tone { Neutral, Accent, Decision, Attention, Urgent, Good, Information };

[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] Tone toneOf(Stage stage);
[[nodiscard]] Tone toneOf(EventKind kind);
[[nodiscard]] Tone toneOf(Priority priority);
[[nodiscard]] Tone toneOf(ActionState state);
[[nodiscard]] Tone toneOf(CaptureKind kind);
[[nodiscard]] Tone toneOf(ReflectionKind kind);

} // namespace debrief

Q_DECLARE_METATYPE(debrief::Tone)
