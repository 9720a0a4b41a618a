// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MinuteProposal.h"

#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingWake.h"
#include "support/FakeClock.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;

class MinuteProposalTest : public QObject
{
    Q_OBJECT

private:
    FakeClock m_time;
    MeetingPlan m_plan = planFromPreset(u"standard-90");
    QList<MeetingEntry> m_log;

    MeetingClock clock() const { return {m_plan, m_log}; }
    void add(const std::optional<MeetingEntry> &entry)
    {
        QVERIFY(entry);
        m_log.append(*entry);
    }
    std::optional<MinuteProposal> proposal() const { return proposeMinutes(clock(), m_time.now()); }

private Q_SLOTS:
    void init()
    {
        m_time = FakeClock();
        m_log.clear();
        add(clock().start(m_time.now()));
    }

    void nothingIsProposedBeforeTheLastTwoMinutes()
    {
        m_time.advance(3min - 1s);
        QVERIFY(!proposal());
        m_time.advance(1s);
        QVERIFY(proposal());
    }

    void minutesComeFromThePartsToComeAndTheEndStays()
    {
        m_time.advance(5min);
        add(clock().next(m_time.now()));
        m_time.advance(14min);
        const auto found = proposal();
        QVERIFY(found);
        QVERIFY(found->minutes == 3min);
        QVERIFY(found->later == 0min);
        QVERIFY(found->end == m_log.first().at + 90min);
        std::chrono::minutes sum{0};
        for (const auto &each : found->from) {
            QVERIFY(each.part > PartKind::Timeline);
            sum += each.minutes;
        }
        QVERIFY(sum == 3min);
        add(clock().extend(m_time.now(), found->minutes));
        QVERIFY(clock().at(m_time.now()).remainingInPart == 4min);
        QVERIFY(!proposal());
    }

    void anOverrunAsksForAsManyThreesAsItTakes()
    {
        m_time.advance(5min + 2min + 30s);
        QVERIFY(proposal()->minutes == 6min);
        add(clock().extend(m_time.now(), proposal()->minutes));
        QVERIFY(clock().at(m_time.now()).remainingInPart >= 1min);
    }

    void theLastPartMovesTheEnd()
    {
        add(clock().jump(m_time.now(), 4));
        m_time.advance(14min);
        const auto found = proposal();
        QVERIFY(found);
        QVERIFY(found->from.isEmpty());
        QVERIFY(found->later == found->minutes);
        QVERIFY(found->end == m_log.first().at + 18min);
    }

    void floorsGiveNothing()
    {
        add(clock().jump(m_time.now(), 2));
        m_time.advance(76min); // 10 and 5 are left for the rest
        const auto found = proposal();
        QVERIFY(found);
        const auto after = clock().with(*clock().extend(m_time.now(), found->minutes)).at(m_time.now());
        QVERIFY(after.parts[3].allotted == 10min);
        QVERIFY(after.parts[4].allotted == 5min);
        QVERIFY(found->end == after.projectedEnd);
    }

    void theWindowsWakeWhenSomethingChanges()
    {
        m_time.advance(30s);
        // An arc of five minutes moves every 2.5 seconds; digits every second.
        QVERIFY(untilNextChange(clock().at(m_time.now()), false) <= 2500ms);
        QVERIFY(untilNextChange(clock().at(m_time.now()), true) <= 1001ms);
        add(clock().pause(m_time.now()));
        QVERIFY(untilNextChange(clock().at(m_time.now()), true) > 20s);
    }
};

QTEST_GUILESS_MAIN(MinuteProposalTest)
#include "MinuteProposalTest.moc"
