// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/meeting/ScreenList.h"

namespace debrief {

/// Screens a test plugs in and out.
class PretendScreens : public ScreenList
{
public:
    explicit PretendScreens(QList<ScreenInfo> screens)
        : m_screens(std::move(screens))
    {
    }

    [[nodiscard]] QList<ScreenInfo> screens() const override { return m_screens; }
    void become(const QList<ScreenInfo> &screens)
    {
        m_screens = screens;
        Q_EMIT changed();
    }

    [[nodiscard]] static ScreenInfo laptop()
    {
        return {QStringLiteral("laptop"), {0, 0, 1440, 900}, {0, 24, 1440, 876}, true};
    }
    [[nodiscard]] static ScreenInfo projector()
    {
        return {QStringLiteral("projector"), {1440, 0, 1920, 1080}, {1440, 0, 1920, 1080}, false};
    }

private:
    QList<ScreenInfo> m_screens;
};

} // namespace debrief
