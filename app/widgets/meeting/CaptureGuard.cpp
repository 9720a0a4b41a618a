// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/CaptureGuard.h"

#include <QWidget>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace debrief {

void askToLeaveOutOfCapture([[maybe_unused]] const QWidget &window)
{
#ifdef Q_OS_WIN
    // From Windows 10 2004 on; older ones do not know the value, refuse it and share the window as before.
    constexpr DWORD excludeFromCapture = 0x11;
    SetWindowDisplayAffinity(reinterpret_cast<HWND>(window.winId()), excludeFromCapture);
#endif
}

} // namespace debrief
