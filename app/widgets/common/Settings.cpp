// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Settings.h"

namespace debrief {

namespace {

constexpr int mostRecent = 8;
constexpr int mostNotices = 100;

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Debrief"), QStringLiteral("debrief"))
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QStringList Settings::recentLibraries() const
{
    return m_settings.value(QStringLiteral("libraries/recent")).toStringList();
}

void Settings::rememberLibrary(const QString &path)
{
    auto paths = recentLibraries();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(QStringLiteral("libraries/recent"), paths.mid(0, mostRecent));
}

void Settings::forgetLibrary(const QString &path)
{
    auto paths = recentLibraries();
    paths.removeAll(path);
    m_settings.setValue(QStringLiteral("libraries/recent"), paths);
}

bool Settings::hasReadPlaceNotice(const QString &path) const
{
    return m_settings.value(QStringLiteral("libraries/placeNoticeRead")).toStringList().contains(path);
}

void Settings::setPlaceNoticeRead(const QString &path)
{
    auto paths = m_settings.value(QStringLiteral("libraries/placeNoticeRead")).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(QStringLiteral("libraries/placeNoticeRead"), paths.mid(0, mostNotices));
}

QString Settings::scheme() const
{
    return m_settings.value(QStringLiteral("look/scheme"), QStringLiteral("system")).toString();
}

void Settings::setScheme(const QString &scheme)
{
    // Else every start would write the file, and wait for the disk, before the first paint.
    if (scheme != this->scheme())
        m_settings.setValue(QStringLiteral("look/scheme"), scheme);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("state/") + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + name, state);
}

} // namespace debrief
