// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/ScreenList.h"

#include <optional>

namespace debrief {

enum class MeetingRole { Shared, Console };

/// Where a window stands: on which screen, and where in its room.
struct WindowPlace
{
    QString screen;
    QRect rect; ///< from the top left of the room of the screen; of a full-screen window, where it goes back to
    bool full = false;

    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

// Where windows go. Rectangles in, rectangles out: nothing here knows a window.

/// The same for the same screens beside each other in the same way, in whatever order the system lists them.
[[nodiscard]] QString keyOfScreens(const QList<ScreenInfo> &screens);
/// The same for the same screens, however they stand.
[[nodiscard]] QString keyOfDevices(const QList<ScreenInfo> &screens);

/// The rectangle, moved and then shrunk as far as needed to be in the room; not below `least` unless the room is.
[[nodiscard]] QRect movedInto(const QRect &room, const QRect &rect, QSize least);
/// The screen with most of the rectangle; null where none has any.
[[nodiscard]] const ScreenInfo *screenWith(const QRect &rect, const QList<ScreenInfo> &screens);
/// Enough of it is on screens, and of its upper edge, to see what it is and to move it.
[[nodiscard]] bool canBeReached(const QRect &rect, const QList<ScreenInfo> &screens);

[[nodiscard]] WindowPlace placeOf(const QRect &rect, bool full, const QList<ScreenInfo> &screens);
/// Nothing where that screen is not there.
[[nodiscard]] std::optional<QRect> rectOf(const WindowPlace &place, const QList<ScreenInfo> &screens, QSize least);
/// Where a window starts with screens it has never seen: the shared one on the second screen where there is one, else
/// in opposite corners.
[[nodiscard]] QRect firstRect(MeetingRole role, QSize usual, const QList<ScreenInfo> &screens, QSize least);
/// Where a window without a remembered place goes when screens came or went: it stays, unless it could not be reached.
[[nodiscard]] QRect rectAfterChange(const QRect &rect, const QList<ScreenInfo> &screens, QSize least);

} // namespace debrief
