// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Clock.h"

namespace debrief {

/// A clock that stands still until a test moves it. Starts at the meeting of INC-2026-0847: 2026-03-22 15:00 UTC.
class FakeClock final : public Clock
{
public:
    FakeClock() = default;
    explicit FakeClock(Instant now, QTimeZone zone = QTimeZone::utc())
        : m_now(now)
        , m_zone(std::move(zone))
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    void set(Instant now) { m_now = now; }
    void advance(Millis by) { m_now += by; }

private:
    Instant m_now = fromMillis(1774191600000);
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace debrief
