// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingClock.h"

#include "domain/Postmortem.h"
#include "domain/meeting/TimeShares.h"

#include <algorithm>
#include <limits>

namespace debrief {

namespace {

using namespace std::chrono_literals;

// Bounds that keep sums of damaged logs far from overflow; no real meeting comes near.
constexpr std::chrono::minutes longestPart = 24h;
constexpr Millis longestStep = 24h * 366;

std::chrono::minutes sane(std::chrono::minutes minutes)
{
    return std::clamp(minutes, 0min, longestPart);
}

Millis bounded(Millis time)
{
    constexpr Millis farthest{Millis::rep(1) << 53};
    return std::clamp(time, -farthest, farthest);
}

Millis stepBetween(Instant from, Instant to, Millis leaveOut)
{
    const auto wall = bounded(to.time_since_epoch()) - bounded(from.time_since_epoch());
    return std::clamp(wall - bounded(leaveOut), Millis(0), longestStep);
}

/// Where something of this kind is shown: events in the walkthrough, causes in the whys. A place in a list is shown in
/// the part the meeting is in.
std::optional<PartKind> partOf(MeetingEntryKind kind)
{
    switch (kind) {
    case MeetingEntryKind::ShowedEvent:
        return PartKind::Timeline;
    case MeetingEntryKind::ShowedCause:
        return PartKind::Whys;
    case MeetingEntryKind::ShowedAction:
        return PartKind::Actions;
    default:
        return std::nullopt;
    }
}

} // namespace

bool hasTwoMinutesLeft(const MeetingState &state)
{
    return state.phase == MeetingPhase::Running && state.remainingInPart > 0ms && state.remainingInPart <= 2min;
}

bool isOver(const MeetingState &state)
{
    return state.isUnderWay() && state.remainingInPart < 0ms;
}

MeetingClock::MeetingClock(const MeetingPlan &plan, QList<MeetingEntry> log)
{
    for (const auto &part : plan.parts) {
        m_parts.append({part, sane(part.planned), Millis(0), false, std::nullopt});
        m_plannedTotal += sane(part.planned);
    }
    if (!m_parts.isEmpty())
        m_allotted = m_parts.first().base;
    std::sort(log.begin(), log.end(), [](const auto &left, const auto &right) { return inOrder(left, right); });
    for (const auto &entry : std::as_const(log)) {
        take(entry);
        m_nextSequence = entry.sequence < std::numeric_limits<int>::max() ? entry.sequence + 1 : entry.sequence;
    }
}

bool MeetingClock::isUnderWay() const
{
    return m_phase == MeetingPhase::Running || m_phase == MeetingPhase::Paused;
}

void MeetingClock::take(const MeetingEntry &entry)
{
    switch (entry.kind) {
    case MeetingEntryKind::Started:
        if (m_phase != MeetingPhase::NotStarted || m_parts.isEmpty())
            return;
        m_phase = MeetingPhase::Running;
        m_startedAt = m_last = entry.at;
        enter(0);
        return;
    case MeetingEntryKind::ShowedEvent:
    case MeetingEntryKind::ShowedCause:
    case MeetingEntryKind::ShowedAction:
    case MeetingEntryKind::ShowedItem:
        takeShown(entry);
        return;
    default:
        if (isUnderWay())
            takeTime(entry);
    }
}

/// The lines of a meeting under way that move time.
void MeetingClock::takeTime(const MeetingEntry &entry)
{
    const bool partExists = entry.part >= 0 && entry.part < m_parts.size();
    switch (entry.kind) {
    case MeetingEntryKind::Paused:
    case MeetingEntryKind::Resumed: {
        const bool pauses = entry.kind == MeetingEntryKind::Paused;
        if (m_phase != (pauses ? MeetingPhase::Running : MeetingPhase::Paused))
            return;
        passTo(entry.at);
        m_phase = pauses ? MeetingPhase::Paused : MeetingPhase::Running;
        return;
    }
    case MeetingEntryKind::MovedTo: {
        if (!partExists || entry.part == m_part)
            return;
        passTo(entry.at);
        const auto &to = m_parts[entry.part];
        m_move = Move{m_part, m_allotted, to.actual, to.visited};
        if (m_gap)
            m_gap->afterMove = false;
        enter(entry.part);
        return;
    }
    case MeetingEntryKind::MoveTakenBack:
        if (!m_move)
            return;
        passTo(entry.at);
        takeBack();
        return;
    case MeetingEntryKind::Extended:
        if (!partExists || entry.minutes <= 0min || entry.minutes > longestPart)
            return;
        passTo(entry.at);
        m_parts[entry.part].base = std::min<Millis>(m_parts[entry.part].base + entry.minutes, longestPart);
        if (entry.part == m_part)
            m_allotted = std::min<Millis>(m_allotted + entry.minutes, longestPart);
        return;
    case MeetingEntryKind::StartMoved:
        passTo(entry.at);
        startEarlier(-std::clamp<Millis>(entry.span, -longestPart, longestPart));
        return;
    case MeetingEntryKind::ComputerSlept:
        passTo(entry.at);
        noteGap(entry, true);
        return;
    case MeetingEntryKind::ClockChanged:
        passTo(entry.at, entry.span);
        *m_startedAt = Instant(bounded(m_startedAt->time_since_epoch()) + bounded(entry.span));
        noteGap(entry, false);
        return;
    case MeetingEntryKind::GapCounted:
    case MeetingEntryKind::GapNotCounted:
        passTo(entry.at);
        countGap(entry.kind == MeetingEntryKind::GapCounted);
        return;
    case MeetingEntryKind::Ended:
        passTo(entry.at);
        m_phase = MeetingPhase::Ended;
        m_endedAt = entry.at;
        return;
    default:
        return;
    }
}

void MeetingClock::takeShown(const MeetingEntry &entry)
{
    if (m_parts.isEmpty())
        return;
    if (isUnderWay())
        passTo(entry.at);
    auto place = m_parts.begin() + m_part;
    if (const auto kind = partOf(entry.kind))
        place =
            std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.agenda.kind == *kind; });
    if (place != m_parts.end())
        place->shown = MeetingItem{entry.kind, entry.subject};
}

void MeetingClock::passTo(Instant at, Millis leaveOut)
{
    const auto step = stepBetween(m_last, at, leaveOut);
    (m_phase == MeetingPhase::Paused ? m_paused : m_parts[m_part].actual) += step;
    m_last = at;
}

/// Of a part, what was spent in it since the last move, or else before.
Millis MeetingClock::spentIn(int part, bool sinceMove) const
{
    if (!m_move || part != m_part)
        return m_parts[part].actual;
    return sinceMove ? m_parts[part].actual - m_move->spentBefore : m_move->spentBefore;
}

/// Time for a part that did not just pass in it.
void MeetingClock::give(int part, Millis time, bool sinceMove)
{
    m_parts[part].actual += time;
    if (m_move && part == m_part && !sinceMove)
        m_move->spentBefore += time;
}

void MeetingClock::takeBack()
{
    const auto move = *std::exchange(m_move, std::nullopt);
    auto &left = m_parts[m_part];
    const auto spent = left.actual - move.spentBefore;
    left.actual -= spent;
    left.visited = move.wasVisited;
    m_part = move.from;
    m_parts[m_part].actual += spent;
    m_allotted = move.allotted;
    if (m_gap && m_gap->afterMove)
        m_gap->part = m_part;
}

void MeetingClock::startEarlier(Millis by)
{
    by = std::max(by, -spentIn(0, false));
    give(0, by, false);
    *m_startedAt -= by;
}

/// Only time that passed in a part can be asked about: in a pause there is nothing to count.
void MeetingClock::noteGap(const MeetingEntry &entry, bool counted)
{
    if (m_phase != MeetingPhase::Running || entry.span <= 0ms || entry.span > longestPart)
        return;
    const auto length = counted ? std::min(entry.span, m_parts[m_part].actual) : entry.span;
    m_gap = Gap{{entry.kind, entry.at, length, counted}, m_part, m_move.has_value(), false};
}

void MeetingClock::countGap(bool counted)
{
    if (!m_gap || m_gap->answered)
        return;
    m_gap->answered = true;
    auto &gap = m_gap->told;
    if (gap.counted == counted)
        return;
    gap.counted = counted;
    const auto time = counted ? gap.length : -std::min(gap.length, spentIn(m_gap->part, m_gap->afterMove));
    give(m_gap->part, time, m_gap->afterMove);
    if (gap.kind == MeetingEntryKind::ComputerSlept)
        m_paused -= time;
    else
        *m_startedAt -= time;
}

void MeetingClock::enter(int part)
{
    m_allotted = shares(part, m_plannedTotal - spentBefore(part)).first();
    m_part = part;
    m_parts[part].visited = true;
}

Millis MeetingClock::spentBefore(int part) const
{
    Millis spent{0};
    for (int i = 0; i < part; ++i)
        spent += m_parts[i].actual;
    return spent;
}

QList<Millis> MeetingClock::shares(int from, Millis budget) const
{
    QList<TimeShare> result;
    for (auto part = m_parts.cbegin() + from; part != m_parts.cend(); ++part) {
        const auto floor = std::min<Millis>(sane(part->agenda.floor), part->base);
        result.append({std::max(floor, part->actual), std::max(part->base, part->actual)});
    }
    return redistribute(budget, result);
}

MeetingState MeetingClock::at(Instant now) const
{
    auto copy = *this;
    if (isUnderWay())
        copy.passTo(now);

    MeetingState state;
    state.phase = m_phase;
    state.part = m_part;
    state.plannedTotal = m_plannedTotal;
    state.pausedTotal = copy.m_paused;
    state.startedAt = m_startedAt;
    state.endedAt = m_endedAt;
    state.plannedOfPart = m_allotted;
    for (const auto &part : std::as_const(copy.m_parts)) {
        state.parts.append({part.agenda.kind, sane(part.agenda.planned), part.base, sane(part.agenda.floor),
                            part.actual, part.visited, part.shown});
    }
    if (m_gap && !m_gap->answered)
        state.openGap = m_gap->told;
    if (m_move)
        state.movedFrom = m_move->from;
    state.projectedEnd = m_endedAt.value_or(now);
    if (m_parts.isEmpty())
        return state;

    state.elapsedInPart = state.parts[m_part].actual;
    state.remainingInPart = m_allotted - state.elapsedInPart;
    state.parts[m_part].allotted = m_allotted;
    const auto before = copy.spentBefore(m_part);
    state.projectedTotal = before + std::max(m_allotted, state.elapsedInPart);
    Millis running = before + state.elapsedInPart;
    const auto coming = copy.shares(m_part + 1, m_plannedTotal - state.projectedTotal);
    for (int i = m_part + 1; i < state.parts.size(); ++i) {
        state.parts[i].allotted = coming[i - m_part - 1];
        state.projectedTotal += state.parts[i].allotted;
        running += state.parts[i].actual;
    }
    state.elapsedTotal = running + state.pausedTotal;
    if (m_phase == MeetingPhase::Ended)
        state.projectedTotal = running;
    else
        state.projectedEnd = now + (state.projectedTotal - running);
    return state;
}

MeetingClock MeetingClock::with(const MeetingEntry &entry) const
{
    auto copy = *this;
    copy.take(entry);
    return copy;
}

QList<Millis> MeetingClock::comingOnTime() const
{
    return shares(m_part + 1, m_plannedTotal - spentBefore(m_part) - m_allotted);
}

} // namespace debrief
