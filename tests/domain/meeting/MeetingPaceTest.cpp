// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingPace.h"

#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingItems.h"
#include "support/FakeClock.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;

class MeetingPaceTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    FakeClock m_clock;

    MeetingState state() const
    {
        return MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog).at(m_clock.now());
    }
    void add(const std::optional<MeetingEntry> &entry) { m_postmortem.meetingLog.append(entry.value()); }
    MeetingClock clock() const { return {m_postmortem.meetingPlan, m_postmortem.meetingLog}; }

private Q_SLOTS:
    void init()
    {
        m_clock = FakeClock();
        m_postmortem = {};
        m_postmortem.meetingPlan = planFromPreset(u"standard-90");
        for (int i = 0; i < 6; ++i) {
            TimelineEvent event;
            event.id = EventId::create();
            event.at = m_clock.now() + i * 1min;
            m_postmortem.timeline.append(event);
        }
        add(clock().start(m_clock.now()));
    }

    void theRateSoFarTellsHowTheWalkthroughEnds()
    {
        QVERIFY(!walkthroughPace(state(), m_postmortem));
        add(clock().next(m_clock.now()));
        m_clock.advance(30s);
        QVERIFY(!walkthroughPace(state(), m_postmortem)); // too early to tell
        m_clock.advance(5min + 30s);
        QVERIFY(!walkthroughPace(state(), m_postmortem)); // still the first event
        add(clock().show(m_clock.now(), eventItem(m_postmortem.timeline[3].id)));
        const auto pace = walkthroughPace(state(), m_postmortem);
        QVERIFY(pace.has_value());
        QCOMPARE(pace->events, 4);
        QVERIFY(pace->spent == 6min);
        QVERIFY(pace->early == 6min); // six events take nine of fifteen minutes
        add(clock().show(m_clock.now(), eventItem(m_postmortem.timeline[1].id)));
        QVERIFY(walkthroughPace(state(), m_postmortem)->early == -3min);
        add(clock().show(m_clock.now(), gateItem()));
        QVERIFY(!walkthroughPace(state(), m_postmortem));
    }

    void theMeetingIsBehindOnceFloorsHoldTheRest()
    {
        QCOMPARE(minutesBehind(state()), 0);
        m_clock.advance(20min); // the others give the time back
        QCOMPARE(minutesBehind(state()), 0);
        m_clock.advance(80min);
        QCOMPARE(minutesBehind(state()), 25); // a hundred minutes, and the floors of ten and five
    }
};

QTEST_GUILESS_MAIN(MeetingPaceTest)
#include "MeetingPaceTest.moc"
