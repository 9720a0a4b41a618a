// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/WindowPlaces.h"

#include "widgets/common/Settings.h"

#include <QCryptographicHash>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace debrief {

namespace {

constexpr qreal shareOfScreen = 0.8;

/// Inside the screen, in the shape of the window, from one corner of it.
void placeOn(QWidget &window, const QScreen &screen, Qt::Corner corner)
{
    const auto room = screen.availableGeometry();
    const auto size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize());
    QRect place(room.topLeft(), size);
    if (corner == Qt::BottomRightCorner)
        place.moveBottomRight(room.bottomRight());
    window.setGeometry(place);
}

} // namespace

QString WindowPlaces::key(const QWidget &window)
{
    QStringList screens;
    for (const auto *screen : QGuiApplication::screens()) {
        const auto area = screen->geometry();
        screens.append(QStringLiteral("%1 %2 %3 %4 %5")
                           .arg(screen->name())
                           .arg(area.x())
                           .arg(area.y())
                           .arg(area.width())
                           .arg(area.height()));
    }
    screens.sort();
    const auto hash = QCryptographicHash::hash(screens.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return window.objectName() + u'-' + QString::fromLatin1(hash);
}

void WindowPlaces::restore(QWidget &shared, QWidget &console) const
{
    const auto screens = QGuiApplication::screens();
    auto *own = QGuiApplication::primaryScreen();
    const auto other = std::find_if(screens.cbegin(), screens.cend(), [&](const QScreen *each) { return each != own; });
    if (!shared.restoreGeometry(m_settings.state(key(shared))) && own != nullptr) {
        if (other != screens.cend())
            shared.resize((*other)->availableSize() * shareOfScreen);
        placeOn(shared, other == screens.cend() ? *own : **other, Qt::TopLeftCorner);
    }
    if (!console.restoreGeometry(m_settings.state(key(console))) && own != nullptr)
        placeOn(console, *own, Qt::BottomRightCorner);
}

void WindowPlaces::remember(const QWidget &window) const
{
    m_settings.setState(key(window), window.saveGeometry());
}

} // namespace debrief
