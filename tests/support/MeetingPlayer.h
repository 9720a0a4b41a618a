// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/FakeClock.h"
#include "support/MeetingScript.h"

class QWidget;

namespace debrief {

/// Plays beats with the keyboard of the console, and with nothing else. Keys go where the keyboard is, as they do for
/// a person; where it is nowhere in the console, that is a problem.
class MeetingPlayer
{
public:
    MeetingPlayer(QWidget &console, FakeClock &clock)
        : m_console(console)
        , m_clock(clock)
    {
    }

    /// Gives what went wrong; empty: nothing.
    [[nodiscard]] QString play(const QList<Beat> &beats);
    [[nodiscard]] QString play(const Beat &beat);

private:
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QString touch(const Stroke &stroke);
    [[nodiscard]] QString writeLine(const QString &line);
    [[nodiscard]] QString tabTo(const QString &name);
    void press(QKeyCombination key);

    QWidget &m_console;
    FakeClock &m_clock;
};

} // namespace debrief
