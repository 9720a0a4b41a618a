// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/SourceFile.h"

namespace debrief::architecture {

/// The one place that shows formatted text from a postmortem: it loads nothing and follows no link by itself.
/// Its files are the only ones where formatted text may be switched on.
inline constexpr QStringView safeText = u"app/widgets/common/SafeText";

/// SQL and Qt's SQL classes outside the store.
[[nodiscard]] QStringList sqlOutsideStore(const SourceFile &file);
/// The time read anywhere but from the Clock.
[[nodiscard]] QStringList timeOutsideClock(const SourceFile &file);
/// Dialogs below the widgets.
[[nodiscard]] QStringList dialogsBelowWidgets(const SourceFile &file);
/// Colours written down outside widgets/theme.
[[nodiscard]] QStringList coloursOutsideTheme(const SourceFile &file);
[[nodiscard]] QStringList stringConnections(const SourceFile &file);
/// X::instance() of anything but the application object.
[[nodiscard]] QStringList singletons(const SourceFile &file);
[[nodiscard]] QStringList unfinishedMarks(const SourceFile &file);
[[nodiscard]] QStringList assertions(const SourceFile &file);
[[nodiscard]] QStringList networkUse(const SourceFile &file);
/// Classes and settings that show formatted text outside the safe class.
[[nodiscard]] QStringList unsafeFormattedText(const SourceFile &file);
/// `auto text = a + u"b"`: with string builders that keeps an expression over values that are gone.
[[nodiscard]] QStringList danglingTexts(const SourceFile &file);
/// The licence line at the top.
[[nodiscard]] QStringList missingLicence(const SourceFile &file);

} // namespace debrief::architecture
