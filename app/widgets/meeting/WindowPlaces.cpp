// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/WindowPlaces.h"

#include "widgets/common/Settings.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

namespace debrief {

namespace {

/// A window that is dragged tells of every step.
constexpr auto storingDelay = std::chrono::milliseconds(500);

QByteArray toBytes(const WindowPlace &place)
{
    const QJsonArray rect{place.rect.x(), place.rect.y(), place.rect.width(), place.rect.height()};
    return QJsonDocument(QJsonObject{{QLatin1String("screen"), place.screen},
                                     {QLatin1String("rect"), rect},
                                     {QLatin1String("full"), place.full}})
        .toJson(QJsonDocument::Compact);
}

std::optional<WindowPlace> fromBytes(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    const auto rect = object.value(QLatin1String("rect")).toArray();
    const auto screen = object.value(QLatin1String("screen")).toString();
    if (rect.size() != 4 || screen.isEmpty())
        return std::nullopt;
    return WindowPlace{screen,
                       {rect[0].toInt(), rect[1].toInt(), rect[2].toInt(), rect[3].toInt()},
                       object.value(QLatin1String("full")).toBool()};
}

QString settingsKey(const QWidget &window, const QString &screens)
{
    return window.objectName() + u'-' + screens;
}

} // namespace

WindowPlaces::WindowPlaces(Settings &settings, const ScreenList &screens, QWidget &shared, QWidget &console)
    : m_settings(settings)
    , m_screens(screens)
    , m_windows{{&shared, MeetingRole::Shared, {}}, {&console, MeetingRole::Console, {}}}
    , m_key(keyOfScreens(screens.screens()))
    , m_deviceKey(keyOfDevices(screens.screens()))
{
    for (auto &kept : m_windows) {
        put(kept, true);
        kept.window->installEventFilter(this);
    }
    m_storing.setSingleShot(true);
    m_storing.setInterval(storingDelay);
    connect(&m_storing, &QTimer::timeout, this, &WindowPlaces::store);
    connect(&screens, &ScreenList::changed, this, &WindowPlaces::follow);
}

std::optional<WindowPlace> WindowPlaces::stored(const QWidget &window) const
{
    const auto exact = fromBytes(m_settings.state(settingsKey(window, m_key)));
    return exact ? exact : fromBytes(m_settings.state(settingsKey(window, m_deviceKey)));
}

void WindowPlaces::put(Kept &kept, bool first)
{
    const auto screens = m_screens.screens();
    const auto least = kept.window->minimumSize();
    const auto place = stored(*kept.window);
    auto rect = place ? rectOf(*place, screens, least) : std::nullopt;
    if (!rect)
        rect = first ? firstRect(kept.role, kept.window->size(), screens, least)
                     : rectAfterChange(kept.window->normalGeometry(), screens, least);
    const bool shared = kept.role == MeetingRole::Shared;
    const bool full = shared && (place ? place->full : m_isFull);
    if (shared && kept.window->isFullScreen())
        kept.window->showNormal();
    kept.window->setGeometry(*rect);
    kept.place = placeOf(*rect, full, screens);
    if (shared) {
        m_isFull = full;
        if (full && !first)
            kept.window->showFullScreen();
        Q_EMIT fullWanted(full);
    }
}

bool WindowPlaces::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange)
        note();
    return QObject::eventFilter(watched, event);
}

void WindowPlaces::note()
{
    const auto screens = m_screens.screens();
    // Windows the system moved because a screen went are not where somebody put them.
    if (keyOfScreens(screens) != m_key)
        return;
    for (auto &kept : m_windows) {
        if (!kept.window->isVisible() || kept.window->isMinimized())
            continue;
        const bool full = kept.window->isFullScreen();
        kept.place = placeOf(full ? kept.window->normalGeometry() : kept.window->geometry(), full, screens);
        if (kept.role == MeetingRole::Shared)
            m_isFull = full;
    }
    m_storing.start();
}

void WindowPlaces::store() const
{
    for (const auto &kept : m_windows) {
        if (kept.place.screen.isEmpty())
            continue;
        for (const auto &key : {m_key, m_deviceKey})
            m_settings.setState(settingsKey(*kept.window, key), toBytes(kept.place));
    }
}

void WindowPlaces::remember()
{
    note();
    m_storing.stop();
    store();
}

void WindowPlaces::follow()
{
    const auto screens = m_screens.screens();
    const auto key = keyOfScreens(screens);
    if (key == m_key || screens.isEmpty())
        return;
    m_storing.stop();
    store();
    m_key = key;
    m_deviceKey = keyOfDevices(screens);
    for (auto &kept : m_windows)
        put(kept, false);
}

} // namespace debrief
