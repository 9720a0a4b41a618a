// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes of what opens beside the console, in device-independent pixels.
namespace debrief::metrics {

inline constexpr int attendanceWidth = 620;
inline constexpr int attendanceHeight = 460;
inline constexpr int questionsWidth = 980;
inline constexpr int questionsHeight = 640;
inline constexpr int questionColumn = 120;

} // namespace debrief::metrics
