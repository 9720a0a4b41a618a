// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimelineWarnings.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TimelineWarningsTest : public QObject
{
    Q_OBJECT

private:
    QList<TimelineEvent> m_events;

    [[nodiscard]] QList<TimelineWarning> warnings(const TimelineLimits &limits = {}) const
    {
        auto sorted = m_events;
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto &left, const auto &right) { return inOrder(left, right); });
        return timelineWarnings(sorted, limits);
    }
    void expectOnly(TimelineWarningKind kind, const EventId &event, const QString &text) const
    {
        const auto found = warnings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found[0].kind), int(kind));
        QCOMPARE(found[0].event, event);
        QVERIFY2(found[0].text.contains(text), qPrintable(found[0].text));
    }

private Q_SLOTS:
    void init() { m_events = build::sampleTimeline(); }

    void theSampleHasNone() { QVERIFY(warnings().isEmpty()); }
    void anEmptyTimelineHasNone()
    {
        m_events.clear();
        QVERIFY(warnings().isEmpty());
    }

    void aGapIsAskedAbout()
    {
        m_events[4].at = build::at(u"15:30"_s);
        m_events[5].at = build::at(u"15:31"_s);
        expectOnly(TimelineWarningKind::Gap, m_events[4].id, u"Nothing between 14:28 and 15:30, 1 h 2 min."_s);
    }

    void halfAnHourIsNoGapYet()
    {
        m_events[4].at = build::at(u"14:58"_s);
        m_events[5].at = build::at(u"14:59"_s);
        QVERIFY(warnings().isEmpty());
    }

    void silenceAfterTheEndIsNoGap()
    {
        m_events[5].at = build::at(u"18:00"_s);
        QVERIFY(warnings().isEmpty());
    }

    void silenceAfterBackgroundIsNoGap()
    {
        m_events.append(build::event(u"09:00"_s, EventKind::Context));
        QVERIFY(warnings().isEmpty());
    }

    void slowIncidentsHaveLongGaps()
    {
        m_events.clear();
        for (int hour = 0; hour < 6; ++hour)
            m_events.append(build::event(u"%1:00"_s.arg(8 + hour, 2, 10, QChar(u'0')),
                                         hour == 0 ? EventKind::Detection : EventKind::Action));
        m_events.append(build::event(u"18:00"_s, EventKind::Resolution));
        expectOnly(TimelineWarningKind::Gap, m_events.last().id, u"5 h"_s);
    }

    void theLimitCanBeSet()
    {
        TimelineLimits limits;
        limits.gap = std::chrono::minutes(5);
        limits.timesTheUsualLag = 1;
        limits.zone = QTimeZone("Europe/Berlin");
        const auto found = warnings(limits);
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].text.contains(u"between 15:28 and 15:35, 7 min"));
    }

    void resolvedBeforeDetectedIsNamed()
    {
        m_events[0].marks = Mark::Resolved;
        m_events[4].kind = EventKind::Detection;
        m_events[0].kind = EventKind::Action;
        const auto found = warnings();
        QCOMPARE(int(found.last().kind), int(TimelineWarningKind::MarksOutOfOrder));
        QCOMPARE(found.last().text,
                 u"\"Resolved\" at 14:23 stands before \"Detected\" at 14:35. Check the times and the marks.");
        QCOMPARE(found.last().event, m_events[0].id);
    }

    void mitigatedMayStandBeforeAcknowledged()
    {
        m_events[0].kind = EventKind::Detection;
        m_events[0].marks = Marks(Mark::Detected) | Mark::Mitigated;
        QVERIFY(warnings().isEmpty());
    }

    void detectionAndResolutionAreMissed()
    {
        m_events[0].kind = EventKind::Context;
        expectOnly(TimelineWarningKind::NoDetection, {}, u"how it was detected"_s);
        init();
        m_events[4].kind = EventKind::Action;
        expectOnly(TimelineWarningKind::NoResolution, {}, u"when it was resolved"_s);
    }

    void whatStandsBeforeTheStartIsNamed()
    {
        m_events[1].marks = Mark::Started;
        m_events[1].kind = EventKind::Detection;
        m_events[0].kind = EventKind::Action;
        expectOnly(TimelineWarningKind::BeforeTheStart, m_events[0].id, u"before the start at 14:25"_s);
        m_events[0].kind = EventKind::Context;
        QVERIFY(warnings().isEmpty());
    }

    void aSourceIsMissing()
    {
        m_events[2].source = u" "_s;
        expectOnly(TimelineWarningKind::NoSource, m_events[2].id, u"where it was taken from"_s);
    }

    void timesOfAnotherDayNameIt()
    {
        m_events[4].at = build::at(u"2026-03-23 01:00"_s);
        m_events[5].at = build::at(u"2026-03-23 01:05"_s);
        expectOnly(TimelineWarningKind::Gap, m_events[4].id, u"14:28 and 23 Mar 01:00"_s);
    }
};

QTEST_GUILESS_MAIN(TimelineWarningsTest)
#include "TimelineWarningsTest.moc"
