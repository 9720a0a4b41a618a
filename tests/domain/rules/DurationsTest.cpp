// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Durations.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class DurationsTest : public QObject
{
    Q_OBJECT

private:
    static QString shown(const std::optional<Measured> &measured)
    {
        return measured ? formatDuration(measured->sinceStart) : u"unknown"_s;
    }

private Q_SLOTS:
    void theSampleTakesWhatTheReportSays()
    {
        const auto events = build::sampleTimeline();
        const auto found = durations(events);
        QCOMPARE(found.started->event, events[0].id);
        QCOMPARE(shown(found.detected), u"0 min");
        QCOMPARE(shown(found.acknowledged), u"2 min");
        QCOMPARE(shown(found.decided), u"4 min");
        QCOMPARE(shown(found.resolved), u"12 min");
        QVERIFY(!found.mitigated);
        QCOMPARE(found.acknowledged->event, events[1].id);
        QCOMPARE(found.decided->event, events[2].id);
        QCOMPARE(found.resolved->event, events[4].id);
    }

    void anEmptyTimelineHasNoMarksAndNoDurations()
    {
        QVERIFY(markTimes({}).isEmpty());
        QCOMPARE(durations({}), Durations());
    }

    void aMarkSetByHandWinsOverTheKinds()
    {
        auto events = build::sampleTimeline();
        events[3].marks = Mark::Mitigated;
        events[1].marks = Mark::Detected;
        const auto marks = markTimes(events);
        QCOMPARE(markTime(marks, Mark::Mitigated)->event, events[3].id);
        QVERIFY(!markTime(marks, Mark::Mitigated)->derived);
        QCOMPARE(markTime(marks, Mark::Detected)->event, events[1].id);
        QVERIFY(markTime(marks, Mark::Started)->derived);
        // Acknowledging comes after the detection that was chosen.
        QCOMPARE(markTime(marks, Mark::Acknowledged)->event, events[2].id);
    }

    void ofSeveralMarksTheFirstCountsAndForResolvedTheLast()
    {
        auto events = build::sampleTimeline();
        for (auto &event : events)
            event.marks = Marks(Mark::Detected) | Mark::Resolved;
        const auto marks = markTimes(events);
        QCOMPARE(markTime(marks, Mark::Detected)->event, events.first().id);
        QCOMPARE(markTime(marks, Mark::Resolved)->event, events.last().id);
    }

    void contextBeforeTheIncidentDoesNotStartIt()
    {
        auto events = build::sampleTimeline();
        events.prepend(build::event(u"09:00"_s, EventKind::Context, u"Change merged"_s));
        QCOMPARE(durations(events).started->event, events[1].id);
        QCOMPARE(shown(durations(events).resolved), u"12 min");
        QCOMPARE(durations({events.first()}).started->event, events.first().id);
    }

    void aReactionAtTheMomentOfDetectionCounts()
    {
        const QList<TimelineEvent> events = {build::event(u"14:23"_s, EventKind::Detection),
                                             build::event(u"14:23"_s, EventKind::Escalation)};
        QCOMPARE(shown(durations(events).acknowledged), u"0 min");
    }

    void withoutDetectionNothingIsAcknowledged()
    {
        const QList<TimelineEvent> events = {build::event(u"14:23"_s, EventKind::Action),
                                             build::event(u"14:30"_s, EventKind::Resolution)};
        QVERIFY(!durations(events).detected);
        QVERIFY(!durations(events).acknowledged);
        QCOMPARE(shown(durations(events).resolved), u"7 min");
    }

    void withoutADecisionPointTheFirstDecisionCounts()
    {
        auto events = build::sampleTimeline();
        events[2].decisionPoint = false;
        QCOMPARE(shown(durations(events).decided), u"4 min");
        QVERIFY(durations(events).decided->derived);
    }

    void aMarkBeforeTheStartIsNegative()
    {
        auto events = build::sampleTimeline();
        events[2].marks = Mark::Started;
        QCOMPARE(shown(durations(events).detected), u"\u22124 min");
    }

    void mitigatedIsTheFirstMitigation()
    {
        auto events = build::sampleTimeline();
        events.insert(4, build::event(u"14:30"_s, EventKind::Mitigation));
        events.insert(5, build::event(u"14:31"_s, EventKind::Mitigation));
        QCOMPARE(shown(durations(events).mitigated), u"7 min");
    }

    void resolvedIsTheLastResolution()
    {
        auto events = build::sampleTimeline();
        events.append(build::event(u"15:28"_s, EventKind::Resolution, u"Resolved again"_s));
        QCOMPARE(shown(durations(events).resolved), u"1 h 5 min");
    }

    void lengthsReadLikeSpeech_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0LL << u"0 min"_s;
        QTest::newRow("seconds") << 45LL << u"45 s"_s;
        QTest::newRow("a minute") << 60LL << u"1 min"_s;
        QTest::newRow("minutes and seconds") << 150LL << u"2 min 30 s"_s;
        QTest::newRow("from ten minutes on without seconds") << 615LL << u"10 min"_s;
        QTest::newRow("minutes") << 720LL << u"12 min"_s;
        QTest::newRow("just under an hour") << 3599LL << u"59 min"_s;
        QTest::newRow("an hour") << 3600LL << u"1 h"_s;
        QTest::newRow("hour and minutes") << 3900LL << u"1 h 5 min"_s;
        QTest::newRow("a day in hours") << 90000LL << u"25 h"_s;
        QTest::newRow("days") << 172800LL << u"2 d"_s;
        QTest::newRow("days and hours") << 183600LL << u"2 d 3 h"_s;
        QTest::newRow("before") << -120LL << u"\u22122 min"_s;
    }
    void lengthsReadLikeSpeech()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(formatDuration(std::chrono::seconds(seconds)), text);
    }

    void lagHasASign()
    {
        using namespace std::chrono_literals;
        QCOMPARE(formatLag(2min), u"+2 min");
        QCOMPARE(formatLag(0min), u"+0 min");
        QCOMPARE(formatLag(-1min), u"\u22121 min");
    }
};

QTEST_GUILESS_MAIN(DurationsTest)
#include "DurationsTest.moc"
