// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace debrief {

/// Text that Mermaid shows as it is, whatever it holds: every ASCII character that is no letter, digit or space as #NN;
[[nodiscard]] QString mermaidText(QStringView text);

/// A label of several short lines, cut with an ellipsis where it grows too long for a box. Never empty.
[[nodiscard]] QString mermaidLabel(const QString &text);

} // namespace debrief
