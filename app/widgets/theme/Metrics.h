// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sizes in device-independent pixels. Space comes in steps of four.
namespace debrief::metrics {

inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space6 = 24;
inline constexpr int space8 = 32;

inline constexpr int panelRadius = 10;
inline constexpr int controlRadius = 6;
inline constexpr int chipRadius = 5;
inline constexpr int controlHeight = 34;
inline constexpr int rowPadding = 10;
inline constexpr int iconSize = 18;

inline constexpr int sidebarWidth = 216;
inline constexpr int headerHeight = 62;
inline constexpr int inspectorWidth = 264;
inline constexpr int roomForDetails = 760; ///< height of a page from which a table and details fit below each other
inline constexpr int wordingWidth = 440;   ///< of a wording hint beside its words
inline constexpr int reportWidth = 856;    ///< of the page a report is read on
inline constexpr int reportMargin = 44;

inline constexpr int causeWidth = 250;
inline constexpr int causePadding = 14;
inline constexpr int causeRadius = 8;

inline constexpr int keysWidth = 680;
inline constexpr int keysHeight = 640;
inline constexpr int wordingRulesWidth = 880;

inline constexpr int consoleWidth = 900;
inline constexpr int consoleHeight = 660;
inline constexpr int consoleUsualWidth = 1100;
inline constexpr int consoleUsualHeight = 860;

inline constexpr int captionSize = 12;
inline constexpr int bodySize = 14;
inline constexpr int headingSize = 15;
inline constexpr int titleSize = 18;
inline constexpr int numberSize = 23;

} // namespace debrief::metrics
