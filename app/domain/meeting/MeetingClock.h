// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/ClockWatch.h"
#include "domain/meeting/MeetingState.h"

namespace debrief {

/// The clock of a meeting: a function of its plan, its log and now. It keeps nothing of its own, so a crash or a
/// restart changes nothing. Lines of the log that make no sense where they stand are ignored; time never runs
/// backwards, whatever the system clock does. Sleep counts until somebody says that it does not; a clock that was set
/// forward moves nothing until somebody says that it does.
///
/// A part that takes more than it has takes it from the parts to come, in proportion and never below their floors.
/// Only when all stand at their floors does the end move. What a part saves goes back to those that gave.
class MeetingClock
{
public:
    MeetingClock(const MeetingPlan &plan, QList<MeetingEntry> log);

    [[nodiscard]] MeetingState at(Instant now) const;

    /// Each gives the line for the log, or nothing where it is not possible now.
    [[nodiscard]] std::optional<MeetingEntry> start(Instant now) const; ///< may lie in the past: "we started at 15:04"
    /// The same when it has started already. Not in the future, and not later than the first part was left.
    [[nodiscard]] std::optional<MeetingEntry> moveStart(Instant now, Instant to) const;
    [[nodiscard]] std::optional<MeetingEntry> pause(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> resume(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> next(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> back(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> jump(Instant now, int part) const;
    /// The last move was a mistake: its time goes back to the part before.
    [[nodiscard]] std::optional<MeetingEntry> takeBackMove(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> extend(Instant now, std::chrono::minutes by) const; ///< the current part
    [[nodiscard]] std::optional<MeetingEntry> end(Instant now) const;
    [[nodiscard]] std::optional<MeetingEntry> show(Instant now, const MeetingItem &item) const;
    /// What the facilitator keeps track of beside the time: what was heard, from whom, which question was asked.
    [[nodiscard]] std::optional<MeetingEntry> note(Instant now, MeetingEntryKind kind, const QString &subject) const;
    [[nodiscard]] std::optional<MeetingEntry> gap(Instant now, const ClockGap &gap) const;
    [[nodiscard]] std::optional<MeetingEntry> answerGap(Instant now, bool count) const;

    /// The clock with one more line.
    [[nodiscard]] MeetingClock with(const MeetingEntry &entry) const;
    /// What the parts to come would have if the current one kept to its time.
    [[nodiscard]] QList<Millis> comingOnTime() const;

private:
    /// Running figures while the log is read.
    struct Part
    {
        AgendaPart agenda;
        Millis base{0}; ///< planned and extended
        Millis actual{0};
        bool visited = false;
        std::optional<MeetingItem> shown;
    };
    /// What it takes to take back a move.
    struct Move
    {
        int from = 0;
        Millis allotted{0};    ///< of that part
        Millis spentBefore{0}; ///< in the part moved to, when it was entered
        bool wasVisited = false;
    };
    struct Gap
    {
        MeetingGap told;
        int part = 0;
        bool afterMove = false; ///< it belongs to the part the last move led to
        bool answered = false;
    };

    void take(const MeetingEntry &entry);
    void takeTime(const MeetingEntry &entry);
    void takeShown(const MeetingEntry &entry);
    void passTo(Instant at, Millis leaveOut = Millis(0));
    void enter(int part);
    void takeBack();
    void startEarlier(Millis by);
    void noteGap(const MeetingEntry &entry, bool counted);
    void countGap(bool counted);
    void give(int part, Millis time, bool sinceMove);
    [[nodiscard]] Millis spentIn(int part, bool sinceMove) const;
    [[nodiscard]] QList<Millis> shares(int from, Millis budget) const;
    [[nodiscard]] Millis spentBefore(int part) const;
    [[nodiscard]] bool isUnderWay() const;
    [[nodiscard]] MeetingEntry line(Instant now, MeetingEntryKind kind) const;

    QList<Part> m_parts;
    Millis m_plannedTotal{0};
    MeetingPhase m_phase = MeetingPhase::NotStarted;
    int m_part = 0;
    Millis m_allotted{0}; ///< of the current part, settled when it was entered
    Millis m_paused{0};
    Instant m_last{};
    std::optional<Move> m_move;
    std::optional<Gap> m_gap;
    std::optional<Instant> m_startedAt;
    std::optional<Instant> m_endedAt;
    int m_nextSequence = 0;
};

} // namespace debrief
