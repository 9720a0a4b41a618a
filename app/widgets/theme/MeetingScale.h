// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace debrief {

/// Sizes of the shared window as they are in a window 1080 pixels high; MeetingScale turns them into those of the
/// window there is.
namespace meeting {

inline constexpr qreal space1 = 8;
inline constexpr qreal space2 = 16;
inline constexpr qreal space3 = 24;
inline constexpr qreal space4 = 40;
inline constexpr qreal space5 = 56;

inline constexpr qreal header = 202;
inline constexpr qreal strip = 66;
inline constexpr qreal question = 96;
inline constexpr qreal arc = 148;
inline constexpr qreal arcPen = 15;
inline constexpr qreal bar = 8;
inline constexpr qreal progress = 6;
inline constexpr qreal row = 70;
inline constexpr qreal smallRow = 52;
inline constexpr qreal indent = 40;
inline constexpr qreal map = 190;
inline constexpr qreal radius = 12;
inline constexpr qreal pen = 2;
inline constexpr qreal sideShare = 0.27; ///< of the width
inline constexpr int lineLength = 60;    ///< characters, at most

} // namespace meeting

enum class MeetingText { Label, Small, Note, Body, BodyStrong, List, Page, ItemTime, Item, Title, Question, ArcNumber };

/// Everything on the shared window grows with it, so that it looks the same at 1280×720 and at 3840×2160.
class MeetingScale
{
public:
    static constexpr double smallestZoom = 1.0; ///< below it texts would be smaller than can be read on a call
    static constexpr double largestZoom = 2.0;

    MeetingScale() = default;
    MeetingScale(QSizeF window, double zoom);

    /// What that many pixels at 1080 are here.
    [[nodiscard]] qreal px(qreal at1080) const { return at1080 * m_unit; }
    [[nodiscard]] QFont font(MeetingText text) const { return sized(text, size(text)); }
    /// As small as that text may get when it is long.
    [[nodiscard]] QFont smallestFont(MeetingText text) const { return sized(text, floor(text)); }

    friend bool operator==(const MeetingScale &, const MeetingScale &) = default;

private:
    [[nodiscard]] static qreal size(MeetingText text);
    [[nodiscard]] static qreal floor(MeetingText text);
    [[nodiscard]] QFont sized(MeetingText text, qreal at1080) const;

    qreal m_unit = 1;
};

} // namespace debrief
