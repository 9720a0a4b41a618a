// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace debrief {

/// Asks the system to leave the window out of screen sharing, where it can be asked. Nothing may rely on it: the
/// answer depends on the system and on the program that shares. The window must have been shown.
void askToLeaveOutOfCapture(const QWidget &window);

} // namespace debrief
