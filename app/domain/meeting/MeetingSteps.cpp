// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in a meeting now: each step gives the line for the log.
#include "domain/meeting/MeetingClock.h"

namespace debrief {

using namespace std::chrono_literals;

namespace {

// No real meeting comes near; keeps sums of damaged logs far from overflow.
constexpr Millis longestSpan = 24h;

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

} // namespace

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
    if (!isUnderWay() || by <= 0min || by > longestSpan)
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

std::optional<MeetingEntry> MeetingClock::moveStart(Instant now, Instant to) const
{
    if (!isUnderWay() || to > now)
        return std::nullopt;
    const auto span = to - *m_startedAt;
    auto copy = *this;
    copy.passTo(now);
    if (span == 0ms || span < -longestSpan || span > copy.spentIn(0, false))
        return std::nullopt;
    auto entry = line(now, MeetingEntryKind::StartMoved);
    entry.span = span;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::takeBackMove(Instant now) const
{
    return isUnderWay() && m_move ? std::optional(line(now, MeetingEntryKind::MoveTakenBack)) : std::nullopt;
}

std::optional<MeetingEntry> MeetingClock::gap(Instant now, const ClockGap &gap) const
{
    const bool isSleep = gap.kind == MeetingEntryKind::ComputerSlept;
    if (!isUnderWay() || (!isSleep && gap.kind != MeetingEntryKind::ClockChanged))
        return std::nullopt;
    auto entry = line(now, gap.kind);
    entry.span = gap.span;
    return entry;
}

std::optional<MeetingEntry> MeetingClock::answerGap(Instant now, bool count) const
{
    if (!isUnderWay() || !m_gap || m_gap->answered)
        return std::nullopt;
    return line(now, count ? MeetingEntryKind::GapCounted : MeetingEntryKind::GapNotCounted);
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
