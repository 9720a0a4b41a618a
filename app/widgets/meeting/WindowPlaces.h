// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace debrief {

class Settings;

/// Puts the two windows of a meeting where they were last with these screens. A place that is not on a screen any more
/// is never taken, and a screen that comes or goes moves nothing by itself.
class WindowPlaces
{
public:
    explicit WindowPlaces(Settings &settings)
        : m_settings(settings)
    {
    }

    /// The shared window on a second screen where there is one, the console beside it.
    void restore(QWidget &shared, QWidget &console) const;
    void remember(const QWidget &window) const;

private:
    [[nodiscard]] static QString key(const QWidget &window);

    Settings &m_settings;
};

} // namespace debrief
