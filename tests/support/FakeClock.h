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
    [[nodiscard]] Millis steady() const override { return m_steady; }
    [[nodiscard]] Millis awake() const override { return m_awake; }

    /// Time goes on until then; a moment that is past: the clock is set back.
    void set(Instant now)
    {
        if (now >= m_now)
            advance(now - m_now);
        else
            jump(now - m_now);
    }
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void advance(Millis by)
    {
        sleep(by);
        m_awake += by;
    }
    /// The computer sleeps that long.
    void sleep(Millis by)
    {
        m_now += by;
        m_steady += by;
    }
    /// Somebody sets the clock of the computer; no time passes.
    void jump(Millis by) { m_now += by; }

private:
    Instant m_now = fromMillis(1774191600000);
    QTimeZone m_zone = QTimeZone::utc();
    Millis m_steady{5000};
    Millis m_awake{3000};
};

} // namespace debrief
