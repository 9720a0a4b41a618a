// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "exchange/sample/Scenarios.h"

namespace debrief {

/// Makes up postmortems of realistic shape for demonstrations and benchmarks: about 30 events, 8 causes and 5 action
/// items each, spread over the two years before a day. Older ones are closed, some with overdue or blocked items;
/// recent ones are under way; every ninth comes back from an earlier one. The same numbers always give the same.
class PostmortemGenerator
{
public:
    /// `lastDay` is the day of the newest incident.
    PostmortemGenerator(Scenarios scenarios, int count, unsigned seed, QDate lastDay);

    [[nodiscard]] int count() const { return m_count; }
    /// The one at that place, the oldest at 0. Each is made on its own, so that ten thousand need not be held at once.
    [[nodiscard]] Postmortem at(int index) const;

private:
    Scenarios m_scenarios;
    int m_count;
    unsigned m_seed;
    QDate m_lastDay;
};

/// All of them, the oldest first.
[[nodiscard]] QList<Postmortem> generatePostmortems(int count, unsigned seed, QDate lastDay);

} // namespace debrief
