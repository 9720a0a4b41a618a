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

Millis stepBetween(Instant from, Instant to)
{
    constexpr Instant farthest{Millis(Millis::rep(1) << 53)};
    const auto bounded = [&](Instant at) { return std::clamp(at, Instant(-farthest.time_since_epoch()), farthest); };
    return std::clamp(bounded(to) - bounded(from), Millis(0), longestStep);
}

bool isShowing(MeetingEntryKind kind)
{
    return kind == MeetingEntryKind::ShowedEvent || kind == MeetingEntryKind::ShowedCause ||
           kind == MeetingEntryKind::ShowedAction || kind == MeetingEntryKind::ShowedItem;
}

bool isNote(MeetingEntryKind kind)
{
    switch (kind) {
    case MeetingEntryKind::Heard:
    case MeetingEntryKind::AskedQuestion:
    case MeetingEntryKind::ShowedQuestion:
    case MeetingEntryKind::TookQuestionBack:
    case MeetingEntryKind::HeardFrom:
    case MeetingEntryKind::TookHeardFromBack:
        return true;
    default:
        return false;
    }
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
    const bool partExists = entry.part >= 0 && entry.part < m_parts.size();
    switch (entry.kind) {
    case MeetingEntryKind::Started:
        if (m_phase != MeetingPhase::NotStarted || m_parts.isEmpty())
            return;
        m_phase = MeetingPhase::Running;
        m_startedAt = m_last = entry.at;
        enter(0);
        return;
    case MeetingEntryKind::Paused:
    case MeetingEntryKind::Resumed: {
        const bool pauses = entry.kind == MeetingEntryKind::Paused;
        if (m_phase != (pauses ? MeetingPhase::Running : MeetingPhase::Paused))
            return;
        passTo(entry.at);
        m_phase = pauses ? MeetingPhase::Paused : MeetingPhase::Running;
        return;
    }
    case MeetingEntryKind::MovedTo:
        if (!isUnderWay() || !partExists || entry.part == m_part)
            return;
        passTo(entry.at);
        enter(entry.part);
        return;
    case MeetingEntryKind::Extended:
        if (!isUnderWay() || !partExists || entry.minutes <= 0min || entry.minutes > longestPart)
            return;
        passTo(entry.at);
        m_parts[entry.part].base = std::min<Millis>(m_parts[entry.part].base + entry.minutes, longestPart);
        if (entry.part == m_part)
            m_allotted = std::min<Millis>(m_allotted + entry.minutes, longestPart);
        return;
    case MeetingEntryKind::Ended:
        if (!isUnderWay())
            return;
        passTo(entry.at);
        m_phase = MeetingPhase::Ended;
        m_endedAt = entry.at;
        return;
    default:
        break;
    }
    if (!isShowing(entry.kind) || m_parts.isEmpty())
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

void MeetingClock::passTo(Instant at)
{
    const auto step = stepBetween(m_last, at);
    (m_phase == MeetingPhase::Paused ? m_paused : m_parts[m_part].actual) += step;
    m_last = at;
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

MeetingEntry MeetingClock::line(Instant now, MeetingEntryKind kind) const
{
    MeetingEntry entry;
    entry.id = MeetingEntryId::create();
    entry.sequence = m_nextSequence;
    entry.at = now;
    entry.kind = kind;
    entry.part = m_part;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::start(Instant now) const
{
    if (m_phase != MeetingPhase::NotStarted || m_parts.isEmpty())
        return std::nullopt;
    return line(now, MeetingEntryKind::Started);
}

std::optional<MeetingEntry> MeetingClock::pause(Instant now) const
{
    return m_phase == MeetingPhase::Running ? std::optional(line(now, MeetingEntryKind::Paused)) : std::nullopt;
}

std::optional<MeetingEntry> MeetingClock::resume(Instant now) const
{
    return m_phase == MeetingPhase::Paused ? std::optional(line(now, MeetingEntryKind::Resumed)) : std::nullopt;
}

std::optional<MeetingEntry> MeetingClock::next(Instant now) const
{
    return jump(now, m_part + 1);
}

std::optional<MeetingEntry> MeetingClock::back(Instant now) const
{
    return jump(now, m_part - 1);
}

std::optional<MeetingEntry> MeetingClock::jump(Instant now, int part) const
{
    if (!isUnderWay() || part < 0 || part >= m_parts.size() || part == m_part)
        return std::nullopt;
    auto entry = line(now, MeetingEntryKind::MovedTo);
    entry.part = part;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::extend(Instant now, std::chrono::minutes by) const
{
    if (!isUnderWay() || by <= 0min || by > longestPart)
        return std::nullopt;
    auto entry = line(now, MeetingEntryKind::Extended);
    entry.minutes = by;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::end(Instant now) const
{
    return isUnderWay() ? std::optional(line(now, MeetingEntryKind::Ended)) : std::nullopt;
}

std::optional<MeetingEntry> MeetingClock::show(Instant now, const MeetingItem &item) const
{
    if (!isUnderWay() || !isShowing(item.kind))
        return std::nullopt;
    auto entry = line(now, item.kind);
    entry.subject = item.subject;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::note(Instant now, MeetingEntryKind kind, const QString &subject) const
{
    if (!isUnderWay() || !isNote(kind))
        return std::nullopt;
    auto entry = line(now, kind);
    entry.subject = subject;
    return entry;
}

} // namespace debrief
