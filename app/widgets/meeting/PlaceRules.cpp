// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/PlaceRules.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace debrief {

namespace {

constexpr qreal shareOfScreen = 0.8;
/// Of the upper edge, what must be on a screen for a pointer to take hold of it.
constexpr int grip = 120;
constexpr int gripHeight = 24;

QString hashed(QStringList lines)
{
    lines.sort();
    const auto hash = QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(12));
}

qint64 areaOf(const QRect &rect)
{
    return rect.isValid() ? qint64(rect.width()) * rect.height() : 0;
}

qint64 areaSeen(const QRect &rect, const QList<ScreenInfo> &screens)
{
    qint64 seen = 0;
    for (const auto &screen : screens)
        seen += areaOf(screen.room.intersected(rect));
    return seen;
}

bool isCovered(const QRect &rect, const QList<ScreenInfo> &screens)
{
    return areaSeen(rect, screens) == areaOf(rect);
}

const ScreenInfo *primaryOf(const QList<ScreenInfo> &screens)
{
    const auto found =
        std::find_if(screens.cbegin(), screens.cend(), [](const ScreenInfo &screen) { return screen.isPrimary; });
    return found != screens.cend() ? &*found : screens.isEmpty() ? nullptr : &screens.first();
}

} // namespace

QString keyOfScreens(const QList<ScreenInfo> &screens)
{
    QStringList lines;
    for (const auto &screen : screens) {
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(screen.id)
                         .arg(screen.area.x())
                         .arg(screen.area.y())
                         .arg(screen.area.width())
                         .arg(screen.area.height()));
    }
    return hashed(lines);
}

QString keyOfDevices(const QList<ScreenInfo> &screens)
{
    QStringList lines;
    for (const auto &screen : screens)
        lines.append(screen.id);
    return hashed(lines);
}

QRect movedInto(const QRect &room, const QRect &rect, QSize least)
{
    QRect result(rect.topLeft(), rect.size().expandedTo(least).boundedTo(room.size()));
    result.moveLeft(std::clamp(result.left(), room.left(), room.right() + 1 - result.width()));
    result.moveTop(std::clamp(result.top(), room.top(), room.bottom() + 1 - result.height()));
    return result;
}

const ScreenInfo *screenWith(const QRect &rect, const QList<ScreenInfo> &screens)
{
    const ScreenInfo *best = nullptr;
    qint64 most = 0;
    for (const auto &screen : screens) {
        const auto area = areaOf(screen.area.intersected(rect));
        if (area > most) {
            most = area;
            best = &screen;
        }
    }
    return best;
}

bool canBeReached(const QRect &rect, const QList<ScreenInfo> &screens)
{
    const QRect top(rect.topLeft(), QSize(rect.width(), gripHeight));
    bool hasGrip = false;
    for (const auto &screen : screens) {
        const auto held = screen.room.intersected(top);
        hasGrip = hasGrip || (held.width() >= std::min(grip, rect.width()) && held.height() >= gripHeight / 2);
    }
    return hasGrip && areaSeen(rect, screens) * 2 >= areaOf(rect);
}

WindowPlace placeOf(const QRect &rect, bool full, const QList<ScreenInfo> &screens)
{
    const auto *screen = screenWith(rect, screens);
    if (screen == nullptr)
        return {};
    return {screen->id, rect.translated(-screen->room.topLeft()), full};
}

std::optional<QRect> rectOf(const WindowPlace &place, const QList<ScreenInfo> &screens, QSize least)
{
    const auto found = std::find_if(screens.cbegin(), screens.cend(),
                                    [&](const ScreenInfo &screen) { return screen.id == place.screen; });
    if (found == screens.cend() || !place.rect.isValid())
        return std::nullopt;
    const auto rect = place.rect.translated(found->room.topLeft());
    // Half on the next screen is where somebody wanted it.
    return isCovered(rect, screens) ? rect : movedInto(found->room, rect, least);
}

QRect firstRect(MeetingRole role, QSize usual, const QList<ScreenInfo> &screens, QSize least)
{
    const auto *own = primaryOf(screens);
    if (own == nullptr)
        return {QPoint(), usual};
    const auto other =
        std::find_if(screens.cbegin(), screens.cend(), [&](const ScreenInfo &screen) { return &screen != own; });
    if (role == MeetingRole::Shared && other != screens.cend()) {
        QRect rect(QPoint(), other->room.size() * shareOfScreen);
        rect.moveCenter(other->room.center());
        return movedInto(other->room, rect, least);
    }
    QRect rect(own->room.topLeft(), usual);
    if (role == MeetingRole::Console)
        rect.moveBottomRight(own->room.bottomRight());
    return movedInto(own->room, rect, least);
}

QRect rectAfterChange(const QRect &rect, const QList<ScreenInfo> &screens, QSize least)
{
    if (screens.isEmpty() || canBeReached(rect, screens))
        return rect;
    const auto *near = screenWith(rect, screens);
    return movedInto((near == nullptr ? primaryOf(screens) : near)->room, rect, least);
}

} // namespace debrief
