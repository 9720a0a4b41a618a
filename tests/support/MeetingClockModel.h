// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace debrief {

/// The time of a meeting kept as simply as can be, in seconds and without a look at MeetingClock: what was spent in
/// each part, and what the current part got when it was entered.
class MeetingClockModel
{
public:
    explicit MeetingClockModel(const MeetingPlan &plan)
        : m_plan(plan)
        , m_spent(size_t(plan.parts.size()))
        , m_extended(m_spent.size())
        , m_allotted(share(0))
    {
    }

    void pass(std::chrono::seconds time)
    {
        if (!m_underWay)
            return;
        if (m_pausing) {
            m_paused += double(time.count());
            return;
        }
        m_spent[m_part] += double(time.count());
        m_sinceMove += double(time.count());
    }

    void take(const MeetingEntry &entry)
    {
        switch (entry.kind) {
        case MeetingEntryKind::Started:
            m_underWay = true;
            break;
        case MeetingEntryKind::Paused:
            m_pausing = true;
            break;
        case MeetingEntryKind::Resumed:
            m_pausing = false;
            break;
        case MeetingEntryKind::MovedTo:
            m_before = {m_part, m_allotted};
            m_part = size_t(entry.part);
            m_allotted = share(m_part);
            m_sinceMove = 0;
            break;
        case MeetingEntryKind::MoveTakenBack:
            m_spent[m_part] -= m_sinceMove;
            m_part = m_before.part;
            m_allotted = m_before.allotted;
            m_spent[m_part] += m_sinceMove;
            break;
        case MeetingEntryKind::Extended:
            m_extended[m_part] += double(entry.minutes.count()) * 60;
            m_allotted += double(entry.minutes.count()) * 60;
            break;
        case MeetingEntryKind::Ended:
            m_underWay = false;
            break;
        default:
            break;
        }
    }

    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    [[nodiscard]] int part() const { return int(m_part); }
    [[nodiscard]] double elapsed() const { return m_spent[m_part]; }
    [[nodiscard]] double remaining() const { return m_allotted - m_spent[m_part]; }
    [[nodiscard]] double paused() const { return m_paused; }
    [[nodiscard]] double total() const { return std::accumulate(m_spent.begin(), m_spent.end(), m_paused); }

private:
    struct Place
    {
        size_t part = 0;
        double allotted = 0;
    };

    [[nodiscard]] double most(size_t i) const
    {
        return std::max(m_spent[i], double(m_plan.parts[qsizetype(i)].planned.count()) * 60 + m_extended[i]);
    }
    [[nodiscard]] double least(size_t i) const
    {
        return std::max(m_spent[i], double(m_plan.parts[qsizetype(i)].floor.count()) * 60);
    }

    /// What the part gets of what is left: all it wants while that is there, else each gives up the same share of what
    /// it has above its floor.
    [[nodiscard]] double share(size_t part) const
    {
        double budget = 0;
        for (const auto &each : m_plan.parts)
            budget += double(each.planned.count()) * 60;
        for (size_t i = 0; i < part; ++i)
            budget -= m_spent[i];
        double wanted = 0;
        double needed = 0;
        for (size_t i = part; i < m_spent.size(); ++i) {
            wanted += most(i);
            needed += least(i);
        }
        if (wanted <= needed)
            return most(part);
        const auto granted = std::clamp((budget - needed) / (wanted - needed), 0.0, 1.0);
        return least(part) + granted * (most(part) - least(part));
    }

    MeetingPlan m_plan;
    std::vector<double> m_spent;
    std::vector<double> m_extended;
    size_t m_part = 0;
    double m_allotted;
    double m_sinceMove = 0;
    double m_paused = 0;
    Place m_before;
    bool m_underWay = false;
    bool m_pausing = false;
};

} // namespace debrief
