// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace debrief {

/// The first two keys of every file. A higher version is one that this program cannot read.
inline constexpr auto jsonFormatName = "debrief-postmortem";
inline constexpr int jsonFormatVersion = 1;

} // namespace debrief
