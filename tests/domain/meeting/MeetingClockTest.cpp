// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingClock.h"

#include "domain/meeting/Agenda.h"
#include "support/FakeClock.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;

namespace {

/// A meeting played on a clock: each step goes into the log only when it is possible.
class Played
{
public:
    explicit Played(const QString &preset = QStringLiteral("standard-90"))
        : m_plan(planFromPreset(preset))
    {
    }

    MeetingClock clock() const { return {m_plan, log}; }
    MeetingState state() const { return clock().at(time.now()); }
    bool add(std::optional<MeetingEntry> entry)
    {
        if (entry)
            log.append(*entry);
        return entry.has_value();
    }
    bool start() { return add(clock().start(time.now())); }
    bool pause() { return add(clock().pause(time.now())); }
    bool resume() { return add(clock().resume(time.now())); }
    bool next() { return add(clock().next(time.now())); }
    bool back() { return add(clock().back(time.now())); }
    bool jump(int part) { return add(clock().jump(time.now(), part)); }
    bool extend(std::chrono::minutes by) { return add(clock().extend(time.now(), by)); }
    bool end() { return add(clock().end(time.now())); }

    QList<MeetingEntry> log;
    FakeClock time;

private:
    MeetingPlan m_plan;
};

QList<int> minutesOf(const MeetingState &state, Millis PartProgress::*what)
{
    QList<int> result;
    for (const auto &part : state.parts)
        result.append(int(std::chrono::floor<std::chrono::minutes>(part.*what).count()));
    return result;
}

} // namespace

class MeetingClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheStartEverythingIsAsPlanned()
    {
        const Played meeting;
        const auto state = meeting.state();
        QCOMPARE(state.phase, MeetingPhase::NotStarted);
        QCOMPARE(state.elapsedTotal.count(), 0);
        QVERIFY(state.plannedTotal == 90min);
        QVERIFY(state.projectedEnd == meeting.time.now() + 90min);
        QCOMPARE(minutesOf(state, &PartProgress::allotted), (QList<int>{5, 15, 30, 25, 15}));
    }

    void theMinuteOfThePicture()
    {
        Played meeting;
        QVERIFY(meeting.start());
        meeting.time.advance(5min);
        QVERIFY(meeting.next());
        meeting.time.advance(8min + 42s);
        const auto state = meeting.state();
        QCOMPARE(state.part, 1);
        QVERIFY(state.elapsedInPart == 8min + 42s);
        QVERIFY(state.remainingInPart == 6min + 18s);
        QVERIFY(state.elapsedTotal == 13min + 42s);
        QVERIFY(state.projectedEnd == meeting.log.first().at + 90min);
    }

    void nothingAdvancesByItself()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(60min);
        const auto state = meeting.state();
        QCOMPARE(state.part, 0);
        QVERIFY(state.remainingInPart == -55min);
        QVERIFY(isOver(state));
    }

    void anOverrunComesFromThePartsToComeInProportion()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(5min);
        meeting.next();
        meeting.time.advance(28min); // 13 too many of 65 that can be given: 30, 15 above 10, 10 above 5, so of 55
        const auto state = meeting.state();
        QVERIFY(state.projectedTotal == 90min);
        QVERIFY(state.projectedEnd == meeting.log.first().at + 90min);
        QCOMPARE(minutesOf(state, &PartProgress::allotted), (QList<int>{5, 15, 22, 21, 12}));
        QCOMPARE((state.parts[2].allotted + state.parts[3].allotted + state.parts[4].allotted).count(),
                 Millis(57min).count());
    }

    void floorsAreKeptAndThenTheEndMoves()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(80min);
        const auto state = meeting.state();
        QCOMPARE(minutesOf(state, &PartProgress::allotted), (QList<int>{5, 0, 0, 10, 5}));
        QVERIFY(state.projectedTotal == 95min);
        QVERIFY(state.projectedEnd == meeting.log.first().at + 95min);
    }

    void timeSavedGoesBackToThoseWhoGaveButNeverAboveThePlan()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(25min); // 20 over
        meeting.next();
        QVERIFY(meeting.state().plannedOfPart < 15min);
        meeting.time.advance(1min);
        meeting.next();
        QVERIFY(meeting.state().plannedOfPart > 20min);
        meeting.time.advance(1min);
        meeting.jump(3);
        const auto state = meeting.state();
        QVERIFY(state.plannedOfPart == 25min);
        QVERIFY(state.projectedTotal == 67min);
    }

    void extendingTakesFromTheOthersAtOnce()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(5min);
        meeting.next();
        QVERIFY(meeting.extend(11min));
        const auto state = meeting.state();
        QVERIFY(state.plannedOfPart == 26min);
        QVERIFY(state.projectedTotal == 90min);
        QCOMPARE(minutesOf(state, &PartProgress::allotted), (QList<int>{5, 26, 24, 22, 13}));
        QVERIFY(!meeting.extend(0min));
        QVERIFY(!meeting.extend(-3min));
    }

    void theLastPartExtendedMovesTheEnd()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(75min);
        meeting.jump(4);
        QVERIFY(meeting.state().projectedTotal == 90min);
        meeting.extend(3min);
        QVERIFY(meeting.state().projectedTotal == 93min);
    }

    void pausesStopThePartAndMoveTheEnd()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(2min);
        QVERIFY(meeting.pause());
        QVERIFY(!meeting.pause());
        meeting.time.advance(7min);
        auto state = meeting.state();
        QCOMPARE(state.phase, MeetingPhase::Paused);
        QVERIFY(state.elapsedInPart == 2min);
        QVERIFY(state.pausedTotal == 7min);
        QVERIFY(state.elapsedTotal == 9min);
        QVERIFY(state.projectedEnd == meeting.log.first().at + 97min);
        QVERIFY(meeting.resume());
        QVERIFY(!meeting.resume());
        meeting.time.advance(1min);
        state = meeting.state();
        QVERIFY(state.elapsedInPart == 3min);
        QVERIFY(state.runningTotal() == 3min);
    }

    void goingBackGoesOnWhereThePartStopped()
    {
        Played meeting;
        meeting.start();
        QVERIFY(!meeting.back());
        meeting.time.advance(3min);
        meeting.next();
        meeting.time.advance(4min);
        QVERIFY(meeting.back());
        meeting.time.advance(1min);
        const auto state = meeting.state();
        QCOMPARE(state.part, 0);
        QVERIFY(state.elapsedInPart == 4min);
        QVERIFY(state.remainingInPart == 1min);
        QVERIFY(state.parts[1].actual == 4min);
        QVERIFY(state.parts[1].allotted == 15min);
        QVERIFY(state.projectedTotal == 90min);
    }

    void whatIsImpossibleGivesNoLine()
    {
        Played meeting;
        QVERIFY(!meeting.pause());
        QVERIFY(!meeting.next());
        QVERIFY(!meeting.extend(3min));
        QVERIFY(!meeting.end());
        QVERIFY(!meeting.add(
            meeting.clock().show(meeting.time.now(), {MeetingEntryKind::ShowedItem, QStringLiteral("1")})));
        meeting.start();
        QVERIFY(!meeting.start());
        QVERIFY(!meeting.jump(5));
        QVERIFY(!meeting.jump(-1));
        QVERIFY(!meeting.jump(0));
        QVERIFY(!meeting.add(meeting.clock().show(meeting.time.now(), {MeetingEntryKind::Ended, {}})));
        QVERIFY(meeting.jump(4));
        QVERIFY(!meeting.next());
        QVERIFY(meeting.end());
        QVERIFY(!meeting.end());
        QVERIFY(!meeting.start());
        QVERIFY(!meeting.back());
        QVERIFY(!MeetingClock({}, {}).start(meeting.time.now()));
    }

    void linesAreNumberedInOrder()
    {
        Played meeting;
        meeting.start();
        meeting.next();
        meeting.pause();
        QCOMPARE(meeting.log[0].sequence, 0);
        QCOMPARE(meeting.log[2].sequence, 2);
        QVERIFY(meeting.log[0].id != meeting.log[1].id);
        QCOMPARE(meeting.log[1].part, 1);
    }

    void theEndStandsStill()
    {
        Played meeting(QStringLiteral("learning-only-60"));
        meeting.start();
        meeting.time.advance(50min);
        meeting.end();
        const auto then = meeting.time.now();
        meeting.time.advance(600min);
        const auto state = meeting.state();
        QCOMPARE(state.phase, MeetingPhase::Ended);
        QVERIFY(state.elapsedTotal == 50min);
        QVERIFY(state.projectedEnd == then);
        QVERIFY(!isOver(state));
        QVERIFY(!hasTwoMinutesLeft(state));
    }

    void twoMinutesLeftEndsWithTheTime()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(2min + 59s);
        QVERIFY(!hasTwoMinutesLeft(meeting.state()));
        meeting.time.advance(1s);
        QVERIFY(hasTwoMinutesLeft(meeting.state()));
        meeting.time.advance(2min);
        QVERIFY(!hasTwoMinutesLeft(meeting.state()));
        QVERIFY(!isOver(meeting.state()));
        meeting.time.advance(1s);
        QVERIFY(isOver(meeting.state()));
    }

    void aClockSetBackNeverTakesTimeAway()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(10min);
        meeting.next();
        meeting.time.advance(-60min);
        auto state = meeting.state();
        QVERIFY(state.elapsedInPart == 0min);
        QVERIFY(state.elapsedTotal == 10min);
        meeting.next(); // from here on the new time counts
        meeting.time.advance(4min);
        state = meeting.state();
        QVERIFY(state.elapsedInPart == 4min);
        QVERIFY(state.elapsedTotal == 14min);
        QVERIFY(state.projectedEnd == meeting.time.now() + state.projectedTotal - 14min);
    }

    void aLateStartCanBeWrittenBack()
    {
        Played meeting;
        meeting.add(meeting.clock().start(meeting.time.now() - 4min));
        QVERIFY(meeting.state().elapsedInPart == 4min);
    }

    void theLogMayComeInAnyOrder()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(5min);
        meeting.next();
        meeting.time.advance(5min);
        meeting.pause();
        const auto expected = meeting.state();
        std::reverse(meeting.log.begin(), meeting.log.end());
        QCOMPARE(meeting.state(), expected);
    }

    void linesThatMakeNoSenseAreIgnored()
    {
        Played meeting;
        meeting.start();
        meeting.time.advance(6min);
        const auto expected = meeting.state();
        int sequence = 100;
        for (const auto kind : {MeetingEntryKind::Started, MeetingEntryKind::Resumed, MeetingEntryKind::MovedTo,
                                MeetingEntryKind::Extended, MeetingEntryKind(77)}) {
            for (const auto at : {Instant::min(), Instant::max(), Instant{}})
                meeting.log.append({MeetingEntryId::create(),
                                    sequence++,
                                    at,
                                    kind,
                                    kind == MeetingEntryKind::Extended ? 0 : -4,
                                    -9min,
                                    {}});
        }
        meeting.log.append({MeetingEntryId::create(), sequence++, {}, MeetingEntryKind::MovedTo, 5, 0min, {}});
        QCOMPARE(meeting.state(), expected);
    }

    void absurdTimesDoNotOverflow()
    {
        Played meeting;
        meeting.start();
        int sequence = 1;
        for (int i = 0; i < 2000; ++i) {
            meeting.log.append({MeetingEntryId::create(),
                                sequence++,
                                i % 2 == 0 ? Instant::max() : Instant::min(),
                                MeetingEntryKind::MovedTo,
                                i % 5,
                                std::chrono::minutes::max(),
                                {}});
            meeting.log.append({MeetingEntryId::create(),
                                sequence++,
                                Instant{},
                                MeetingEntryKind::Extended,
                                i % 5,
                                std::chrono::hours(24),
                                {}});
        }
        const auto state = meeting.state();
        QVERIFY(state.elapsedTotal >= 0ms);
        QVERIFY(state.projectedTotal >= state.runningTotal());
    }

    void whatIsShownIsKeptForEachPart()
    {
        Played meeting;
        meeting.start();
        const MeetingItem rule{MeetingEntryKind::ShowedItem, QStringLiteral("2")};
        const MeetingItem event{MeetingEntryKind::ShowedEvent, QStringLiteral("e")};
        QVERIFY(meeting.add(meeting.clock().show(meeting.time.now(), rule)));
        meeting.next();
        QVERIFY(!meeting.state().currentPart()->shown);
        meeting.add(meeting.clock().show(meeting.time.now(), event));
        meeting.next();
        const auto state = meeting.state();
        QCOMPARE(state.parts[0].shown, rule);
        QCOMPARE(state.parts[1].shown, event);
        QVERIFY(!state.parts[2].shown);
    }
};

QTEST_GUILESS_MAIN(MeetingClockTest)
#include "MeetingClockTest.moc"
