// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/ScreenList.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

namespace debrief {

namespace {

/// Behind another dock the same device hangs on another connector: the serial number, where there is one, says more.
QString idOf(const QScreen &screen)
{
    const auto which = screen.serialNumber().isEmpty() ? screen.name() : screen.serialNumber();
    return QStringList{screen.manufacturer(), screen.model(), which}.join(u'|');
}

} // namespace

SystemScreens::SystemScreens()
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SystemScreens::follow);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SystemScreens::announceSoon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &SystemScreens::announceSoon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &SystemScreens::announceSoon);
    follow();
}

void SystemScreens::follow()
{
    for (const auto *screen : QGuiApplication::screens()) {
        connect(screen, &QScreen::geometryChanged, this, &SystemScreens::announceSoon, Qt::UniqueConnection);
        connect(screen, &QScreen::availableGeometryChanged, this, &SystemScreens::announceSoon, Qt::UniqueConnection);
    }
}

/// The system tells of one plug in several steps, and of a screen that goes before it has gone.
void SystemScreens::announceSoon()
{
    if (std::exchange(m_isAnnouncing, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isAnnouncing = false;
        Q_EMIT changed();
    });
}

QList<ScreenInfo> SystemScreens::screens() const
{
    QList<ScreenInfo> all;
    for (const auto *screen : QGuiApplication::screens())
        all.append({idOf(*screen), screen->geometry(), screen->availableGeometry(),
                    screen == QGuiApplication::primaryScreen()});
    return all;
}

} // namespace debrief
