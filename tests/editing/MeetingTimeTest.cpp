// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/MeetingProgram.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the clocks of a computer do during a meeting, and what its facilitator says about it.
class MeetingTimeTest : public QObject, protected MeetingOnFile
{
    Q_OBJECT

private:
    const MeetingState &stateNow()
    {
        m_meeting->refresh();
        return m_meeting->state();
    }
    int minutesRun() { return int(std::chrono::floor<std::chrono::minutes>(stateNow().runningTotal()).count()); }
    void startAndRun(Millis time)
    {
        QVERIFY(did(m_meeting->start()));
        m_clock.advance(time);
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void sleepIsAskedAboutAndCountsUntilThen()
    {
        startAndRun(3min);
        QVERIFY(!stateNow().openGap);
        m_clock.sleep(7min);
        QCOMPARE(minutesRun(), 10);
        const auto gap = m_meeting->state().openGap;
        QVERIFY(gap);
        QCOMPARE(gap->kind, MeetingEntryKind::ComputerSlept);
        QVERIFY(gap->length == 7min);
        QVERIFY(gap->counted);
        restart();
        QVERIFY(m_meeting->state().openGap);
    }

    void sleepThatDoesNotCountWasAPause()
    {
        startAndRun(3min);
        m_clock.sleep(7min);
        (void) stateNow();
        m_clock.advance(2min);
        QVERIFY(did(m_meeting->answerGap(false)));
        QCOMPARE(minutesRun(), 5);
        QVERIFY(m_meeting->state().pausedTotal == 7min);
        QVERIFY(m_meeting->state().projectedEnd == *m_meeting->state().startedAt + 97min);
        QVERIFY(!m_meeting->state().openGap);
        restart();
        QCOMPARE(minutesRun(), 5);
        QCOMPARE(m_meeting->postmortem().meetingLog.last().kind, MeetingEntryKind::GapNotCounted);
    }

    void sleepThatCountsIsRecordedAsWell()
    {
        startAndRun(3min);
        m_clock.sleep(7min);
        QVERIFY(did(m_meeting->answerGap(true)));
        QCOMPARE(minutesRun(), 10);
        QVERIFY(!m_meeting->state().openGap);
        QCOMPARE(m_meeting->postmortem().meetingLog.last().kind, MeetingEntryKind::GapCounted);
    }

    void aNapAndAPauseAskNothing()
    {
        startAndRun(1min);
        m_clock.sleep(20s);
        QVERIFY(!stateNow().openGap);
        QVERIFY(did(m_meeting->pauseOrResume()));
        m_clock.sleep(30min);
        QVERIFY(!stateNow().openGap);
        QCOMPARE(minutesRun(), 1);
    }

    void aClockThatIsSetMovesNothing_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("forward") << 60;
        QTest::newRow("back") << -45;
        QTest::newRow("far back") << -60 * 24 * 365 * 40;
    }
    void aClockThatIsSetMovesNothing()
    {
        QFETCH(int, minutes);
        startAndRun(3min);
        const auto started = *stateNow().startedAt;
        m_clock.jump(std::chrono::minutes(minutes));
        m_clock.advance(2min);
        QCOMPARE(minutesRun(), 5);
        // Shown times are of the clock as it is now.
        QVERIFY(*m_meeting->state().startedAt == started + std::chrono::minutes(minutes));
        QVERIFY(m_meeting->state().projectedEnd == m_clock.now() + 85min);
        restart();
        m_clock.advance(1min);
        QCOMPARE(minutesRun(), 6);
        QCOMPARE(m_meeting->state().openGap.has_value(), minutes > 0);
    }

    void aJumpForwardCanBeCounted()
    {
        startAndRun(3min);
        m_clock.jump(7min);
        QCOMPARE(minutesRun(), 3);
        QVERIFY(did(m_meeting->answerGap(true)));
        QCOMPARE(minutesRun(), 10);
    }

    void sleepAndANewClockAtOnceAreToldApart()
    {
        startAndRun(3min);
        m_clock.sleep(5min);
        m_clock.jump(-30min);
        QCOMPARE(minutesRun(), 8);
        QCOMPARE(m_meeting->state().openGap->kind, MeetingEntryKind::ComputerSlept);
        QVERIFY(m_meeting->state().openGap->length == 5min);
    }

    void whatHappensBeforeAndAfterIsNotTheMeetings()
    {
        m_clock.sleep(3h);
        QVERIFY(did(m_meeting->start()));
        QCOMPARE(m_meeting->postmortem().meetingLog.size(), 1);
        m_clock.advance(5min);
        MeetingEnding ending{u"Thank you."_s, u"None"_s};
        QVERIFY(did(m_meeting->end(ending)));
        const auto count = m_meeting->postmortem().meetingLog.size();
        m_clock.sleep(3h);
        m_clock.jump(-3h);
        QCOMPARE(minutesRun(), 5);
        QCOMPARE(m_meeting->postmortem().meetingLog.size(), count);
    }

    void theStartCanBeGivenLater()
    {
        m_clock.advance(10min);
        QVERIFY(did(m_meeting->startAt(m_clock.now() - 4min)));
        QCOMPARE(minutesRun(), 4);
        QVERIFY(did(m_meeting->startAt(m_clock.now() - 6min)));
        QCOMPARE(minutesRun(), 6);
        QVERIFY(did(m_meeting->startAt(m_clock.now() - 1min)));
        QCOMPARE(minutesRun(), 1);
        QVERIFY(!m_meeting->startAt(m_clock.now() + 1min));
        QVERIFY(did(m_meeting->nextPart()));
        m_clock.advance(5min);
        QVERIFY(!m_meeting->startAt(m_clock.now() - 2min)); // the first part would end before it began
        restart();
        QCOMPARE(minutesRun(), 6);
    }

    void aMistakenNextIsTakenBackWithItsTime()
    {
        startAndRun(2min);
        QVERIFY(did(m_meeting->nextPart()));
        m_clock.advance(1min);
        QCOMPARE(stateNow().movedFrom, 0);
        QVERIFY(did(m_meeting->takeBackMove()));
        QCOMPARE(m_meeting->state().part, 0);
        QVERIFY(m_meeting->state().elapsedInPart == 3min);
        QVERIFY(m_meeting->state().plannedOfPart == 5min);
        QVERIFY(!m_meeting->state().parts[1].visited);
        QVERIFY(!m_meeting->state().movedFrom);
    }

    void theEndIsShownInTheZoneOfTheMoment()
    {
        startAndRun(1min);
        QCOMPARE(m_meeting->projection().ends, u"Ends 16:30"_s);
        m_clock.setZone(QTimeZone("Europe/Berlin"));
        QCOMPARE(minutesRun(), 1);
        QVERIFY2(m_meeting->projection().ends.startsWith(u"Ends 17:30"_s), qPrintable(m_meeting->projection().ends));
    }

    void theNightTheClocksChangeIsLikeAnyOther()
    {
        // 2026-03-29 01:00 UTC: Berlin goes from 2:00 to 3:00.
        m_clock = FakeClock(*fromIso(u"2026-03-29T00:30:00Z"), QTimeZone("Europe/Berlin"));
        restart();
        startAndRun(45min);
        QCOMPARE(minutesRun(), 45);
        QVERIFY(!m_meeting->state().openGap);
        QVERIFY2(m_meeting->projection().ends.contains(u"4:00"_s), qPrintable(m_meeting->projection().ends));
    }
};

QTEST_GUILESS_MAIN(MeetingTimeTest)
#include "MeetingTimeTest.moc"
