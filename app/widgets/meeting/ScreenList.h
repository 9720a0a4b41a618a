// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

namespace debrief {

/// A screen as far as windows are put on it.
struct ScreenInfo
{
    QString id; ///< the same for the same device, however it is plugged in
    QRect area; ///< in the desktop
    QRect room; ///< of it, what no panel or dock covers
    bool isPrimary = false;

    friend bool operator==(const ScreenInfo &, const ScreenInfo &) = default;
};

/// The screens there are now.
class ScreenList : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] virtual QList<ScreenInfo> screens() const = 0;

Q_SIGNALS:
    /// Some came, went or moved; once for everything that happens at a time.
    void changed();
};

/// The screens of this computer.
class SystemScreens : public ScreenList
{
    Q_OBJECT

public:
    SystemScreens();

    [[nodiscard]] QList<ScreenInfo> screens() const override;

private:
    void follow();
    void announceSoon();

    bool m_isAnnouncing = false;
};

} // namespace debrief
