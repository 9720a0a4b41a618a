// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace debrief {

class WordingWatch;

/// Shows the next wording hint: in the field of `from`, then in the other fields in sight below `root`, from top to
/// bottom and around. Without `from`, or where it has no further one, the first of the next field. False: there is
/// none.
bool showNextHint(QWidget &root, WordingWatch *from = nullptr);

} // namespace debrief
