// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"
#include "domain/Enums.h"

#include <QList>

namespace debrief {

/// Time that did not pass as the clock of the computer says.
struct ClockGap
{
    MeetingEntryKind kind = MeetingEntryKind::ComputerSlept; ///< or ClockChanged
    Millis span{0};                                          ///< as in MeetingEntry

    friend bool operator==(const ClockGap &, const ClockGap &) = default;
};

/// Finds out that the computer slept or that its clock was set, by comparing what three clocks say from one look to
/// the next. The first look finds nothing: what happened while the program was not running is not known.
class ClockWatch
{
public:
    [[nodiscard]] QList<ClockGap> look(const Clock &clock);

private:
    struct Reading
    {
        Instant wall;
        Millis steady;
        Millis awake;
    };
    std::optional<Reading> m_last;
};

} // namespace debrief
