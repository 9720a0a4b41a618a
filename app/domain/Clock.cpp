// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"

#if defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_UNIX)
#include <time.h>
#endif

namespace debrief {

namespace {

#if !defined(Q_OS_WIN) && defined(Q_OS_UNIX)
Millis reading(clockid_t clock)
{
    timespec time{};
    if (::clock_gettime(clock, &time) != 0)
        return std::chrono::floor<Millis>(std::chrono::steady_clock::now().time_since_epoch());
    return std::chrono::floor<Millis>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}
#endif

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

Millis SystemClock::steady() const
{
#if defined(Q_OS_WIN)
    return Millis(::GetTickCount64());
#elif defined(CLOCK_BOOTTIME)
    return reading(CLOCK_BOOTTIME);
#else
    return reading(CLOCK_MONOTONIC); // goes on during sleep here
#endif
}

Millis SystemClock::awake() const
{
#if defined(Q_OS_WIN)
    ULONGLONG hundredNanoseconds = 0;
    ::QueryUnbiasedInterruptTime(&hundredNanoseconds);
    return Millis(hundredNanoseconds / 10000);
#elif defined(CLOCK_UPTIME_RAW)
    return reading(CLOCK_UPTIME_RAW);
#else
    return reading(CLOCK_MONOTONIC);
#endif
}

} // namespace debrief
