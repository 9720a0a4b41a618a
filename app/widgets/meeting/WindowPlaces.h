// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/PlaceRules.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace debrief {

class Settings;

/// Keeps the two windows of a meeting where they were last with these screens, also when screens come or go in the
/// middle of it. With screens that were never there together the windows stay where they are, as long as they can be
/// reached. The two never change places.
class WindowPlaces : public QObject
{
    Q_OBJECT

public:
    /// Puts the windows, which are not shown yet.
    WindowPlaces(Settings &settings, const ScreenList &screens, QWidget &shared, QWidget &console);

    /// The shared window filled the screen when it was seen last.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    void remember();

Q_SIGNALS:
    /// The shared window is to be on the full screen or not, as it was with these screens.
    void fullWanted(bool full);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Kept
    {
        QWidget *window;
        MeetingRole role;
        WindowPlace place; ///< with the screens of m_key
    };

    void note();
    void store() const;
    void follow();
    [[nodiscard]] std::optional<WindowPlace> stored(const QWidget &window) const;
    void put(Kept &kept, bool first);

    Settings &m_settings;
    const ScreenList &m_screens;
    QList<Kept> m_windows;
    QString m_key;
    QString m_deviceKey;
    bool m_isFull = false;
    QTimer m_storing;
};

} // namespace debrief
