// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"

namespace debrief {

/// The only source of "now". Handed in, so that a test plays a ninety-minute meeting in milliseconds.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// The zone of the person at the keyboard, for dates such as "today".
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /// Time since some moment that nobody can set, also while the computer sleeps. For differences within one run.
    [[nodiscard]] virtual Millis steady() const = 0;
    /// The same, but it stands still while the computer sleeps. Where a system cannot tell, it goes on.
    [[nodiscard]] virtual Millis awake() const = 0;

    [[nodiscard]] QDate today() const { return toDateTime(now(), zone()).date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QTimeZone zone() const override;
    [[nodiscard]] Millis steady() const override;
    [[nodiscard]] Millis awake() const override;
};

} // namespace debrief
