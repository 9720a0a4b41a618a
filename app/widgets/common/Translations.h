// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace debrief {

/// Installs the program's texts, and Qt's own, in that language. Where the program has none, both stay English: a
/// window in two languages helps nobody.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace debrief
