// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"

#include <QWidget>

#include <functional>

namespace debrief {

/// Plays a meeting by keys alone and takes pictures of both windows in every part and state of it.
class MeetingTour
{
public:
    using Shoot = std::function<void(QWidget &widget, const QString &name)>;

    MeetingTour(QWidget &shared, QWidget &console, FakeClock &clock, Shoot shoot);

    void walk();

private:
    void walkLobby();
    void walkTimeline();
    void walkWhys();
    void walkRest();
    void walkClock();
    void walkEnd();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void next(int times = 1);
    void goToPart(int number);
    /// Into the capture line, as a facilitator would.
    void capture(const QString &line);
    void click(const char *button);
    void both(const char *name);

    QWidget &m_shared;
    QWidget &m_console;
    FakeClock &m_clock;
    Shoot m_shoot;
};

} // namespace debrief
