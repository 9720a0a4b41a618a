// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"

namespace debrief {

Instant SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

} // namespace debrief
