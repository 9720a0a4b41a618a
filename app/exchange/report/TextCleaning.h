// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace debrief {

/// Text as every format can hold it: no control characters, no empty lines, single spaces, nothing at line ends,
/// half surrogates replaced.
[[nodiscard]] QString cleanText(const QString &text);
/// The same on one line.
[[nodiscard]] QString cleanLine(const QString &text);

} // namespace debrief
