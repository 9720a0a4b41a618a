// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace debrief {

/// What the program remembers about this person's use of it. Nothing of it is part of a library.
class Settings
{
public:
    /// The settings of this person on this computer.
    Settings();
    /// Settings kept in that file, as tests need them.
    explicit Settings(const QString &file);

    [[nodiscard]] QStringList recentLibraries() const;
    void rememberLibrary(const QString &path);
    void forgetLibrary(const QString &path);

    /// Whether the person has been told what it means that this library is on a network drive or synchronised.
    [[nodiscard]] bool hasReadPlaceNotice(const QString &path) const;
    void setPlaceNoticeRead(const QString &path);

    /// "system", "light" or "dark".
    [[nodiscard]] QString scheme() const;
    void setScheme(const QString &scheme);

    /// Window geometry, splitter and header states, by the object name of the widget.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    mutable QSettings m_settings;
};

} // namespace debrief
