// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RibbonLayout.h"

#include "support/Builders.h"

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

double measure(const QString &text, bool)
{
    return 7.0 * double(text.size());
}

RibbonLayout layoutOf(const QList<TimelineEvent> &timeline, double width = 1000)
{
    return RibbonLayout::of(timeline, TimeScale::over(timeline, {}, width, 50, QTimeZone::utc()), measure);
}

QStringList textsOf(const RibbonLayout &layout)
{
    QStringList texts;
    for (const auto &label : layout.labels)
        texts.append(label.text);
    return texts;
}

} // namespace

class RibbonLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesTheSample();
    void emptyTimelineHasOnlyTicks();
    void bandEndsAtTheResolution();
    void unresolvedIncidentHasNoBand();
    void decisionsAreDiamonds();
    void marksOnTheSameSpotAreOne();
    void manyEventsMakeFewMarks();
    void manyEventsOfAllKindsMakeFewMarks();
    void labelsGiveWayWhereThereIsNoRoom();
    void findsTheMarkUnderAPlace();
    void showsOnlyWhatIsInTheVisibleRange();
};

void RibbonLayoutTest::placesTheSample()
{
    const auto timeline = build::sampleTimeline();
    const auto layout = layoutOf(timeline);
    QCOMPARE(layout.marks.size(), 6);
    QCOMPARE(layout.marks.first().x, 50.0);
    QCOMPARE(layout.marks.last().x, 950.0);
    for (qsizetype i = 0; i < timeline.size(); ++i)
        QCOMPARE(layout.marks[i].events, QList<EventId>{timeline[i].id});
    QCOMPARE(textsOf(layout), QStringList({u"Impact 12 min"_s, u"Resolved"_s, u"Decision"_s}));
    QVERIFY(layout.ticks.size() >= 8);
    QCOMPARE(layout.labels.first().left, layout.impact->from);
}

void RibbonLayoutTest::emptyTimelineHasOnlyTicks()
{
    const auto layout = layoutOf({});
    QVERIFY(layout.marks.isEmpty() && layout.labels.isEmpty() && !layout.impact);
    QVERIFY(!layout.ticks.isEmpty());
    QCOMPARE(layout.markAt(10, 1000), -1);
}

void RibbonLayoutTest::bandEndsAtTheResolution()
{
    const auto layout = layoutOf(build::sampleTimeline());
    QCOMPARE(layout.impact->from, layout.marks[0].x);
    QCOMPARE(layout.impact->to, layout.marks[4].x);
}

void RibbonLayoutTest::unresolvedIncidentHasNoBand()
{
    auto timeline = build::sampleTimeline();
    timeline[4].kind = EventKind::Action;
    const auto layout = layoutOf(timeline);
    QVERIFY(!layout.impact);
    QCOMPARE(textsOf(layout), QStringList{u"Decision"_s});
}

void RibbonLayoutTest::decisionsAreDiamonds()
{
    auto timeline = build::sampleTimeline();
    timeline[1].decisionPoint = true; // an action, but a decision point
    const auto layout = layoutOf(timeline);
    QVERIFY(layout.marks[1].diamond && layout.marks[2].diamond);
    QCOMPARE(layout.marks[1].tone, Tone::Decision);
    QVERIFY(!layout.marks[3].diamond);
    QCOMPARE(layout.marks[4].tone, Tone::Good);
}

void RibbonLayoutTest::marksOnTheSameSpotAreOne()
{
    auto timeline = build::sampleTimeline();
    timeline[1].at = timeline[0].at;
    timeline[1].kind = timeline[0].kind;
    auto layout = layoutOf(timeline);
    QCOMPARE(layout.marks.size(), 5);
    QCOMPARE(layout.marks[0].events.size(), 2);
    QCOMPARE(layout.markOf(timeline[1].id), 0);
    timeline[1].kind = EventKind::Action; // looks different, so it stays a mark of its own
    layout = layoutOf(timeline);
    QCOMPARE(layout.marks.size(), 6);
    QCOMPARE(layout.markOf(EventId::create()), -1);
}

void RibbonLayoutTest::manyEventsMakeFewMarks()
{
    QList<TimelineEvent> timeline;
    const auto event = build::event(u"14:00"_s, EventKind::Action);
    for (int i = 0; i < 20000; ++i) {
        timeline.append(event);
        timeline.last().id = EventId::create();
        timeline.last().at += Millis(i * 1000);
    }
    const auto layout = layoutOf(timeline);
    QVERIFY(layout.marks.size() <= 1000);
    qsizetype events = 0;
    for (const auto &mark : layout.marks)
        events += mark.events.size();
    QCOMPARE(events, 20000);
}

void RibbonLayoutTest::manyEventsOfAllKindsMakeFewMarks()
{
    QList<TimelineEvent> timeline;
    for (int i = 0; i < 40000; ++i) {
        timeline.append(build::event(u"14:00"_s, EventKind(i % 8)));
        timeline.last().at += Millis(i * 1000);
    }
    const auto layout = layoutOf(timeline);
    QVERIFY(layout.marks.size() <= 8 * 1000);
    QVERIFY(std::is_sorted(layout.marks.begin(), layout.marks.end(),
                           [](const RibbonMark &left, const RibbonMark &right) { return left.x < right.x; }));
    QVERIFY(layout.markOf(timeline[777].id) >= 0);
    int seen = 0;
    for (int mark = 0; mark < int(layout.marks.size()); ++mark)
        seen += layout.isCovered(mark) ? 0 : 1;
    QVERIFY(seen > 500 && seen <= 1000); // one for each pixel, whatever is under it
    QVERIFY(!layout.isCovered(int(layout.marks.size()) - 1));
}

void RibbonLayoutTest::labelsGiveWayWhereThereIsNoRoom()
{
    const auto layout = layoutOf(build::sampleTimeline(), 220);
    QVERIFY(textsOf(layout).contains(u"Impact 12 min"_s));
    QVERIFY(!textsOf(layout).contains(u"Decision"_s));
    for (const auto &label : layout.labels)
        QVERIFY(label.left >= 0 && label.left + label.width <= 220);
}

void RibbonLayoutTest::findsTheMarkUnderAPlace()
{
    const auto layout = layoutOf(build::sampleTimeline());
    QCOMPARE(layout.markAt(layout.marks[3].x + 5, 8), 3);
    QCOMPARE(layout.markAt(layout.marks[3].x, 1000), 3);
    QCOMPARE(layout.markAt((layout.marks[4].x + layout.marks[5].x) / 2, 8), -1);
    QCOMPARE(layout.markAt(0, 1000), 0);
}

void RibbonLayoutTest::showsOnlyWhatIsInTheVisibleRange()
{
    const auto timeline = build::sampleTimeline();
    const TimeScale zoomed(timeline[1].at, timeline[3].at, 1000, 0, QTimeZone::utc());
    const auto layout = RibbonLayout::of(timeline, zoomed, measure);
    QCOMPARE(layout.marks.size(), 3);
    QCOMPARE(layout.impact->from, 0.0);
    QCOMPARE(layout.impact->to, 1000.0);
    QVERIFY(!textsOf(layout).contains(u"Resolved"_s));
}

QTEST_GUILESS_MAIN(RibbonLayoutTest)
#include "RibbonLayoutTest.moc"
