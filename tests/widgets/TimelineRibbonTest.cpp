// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/TimelineRibbon.h"

#include "support/Builders.h"
#include "support/PageFixture.h"

#include <QSignalSpy>
#include <QWheelEvent>

using namespace debrief;
using namespace Qt::StringLiterals;

class TimelineRibbonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheEventUnderThePointer();
    void clickChoosesAnEvent();
    void arrowKeysGoFromEventToEvent();
    void mirrorsForRightToLeft();
    void zoomShowsLessAndBack();
    void wheelZoomsWithControlOnly();
    void chosenEventIsBroughtIntoSight();
    void namesTheChosenEventForScreenReaders();
    void staysWithoutEvents();

private:
    void click(const EventId &event)
    {
        QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, m_ribbon->placeOf(event));
    }

    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<TimelineRibbon> m_ribbon;
    QList<TimelineEvent> m_events;
};

void TimelineRibbonTest::init()
{
    m_fixture = std::make_unique<PageFixture>();
    m_ribbon = std::make_unique<TimelineRibbon>();
    m_events = m_fixture->value().timeline;
    m_ribbon->setTimeline(m_events, QTimeZone::utc());
    PageFixture::show(*m_ribbon, QSize(1000, 110));
}

void TimelineRibbonTest::cleanup()
{
    m_ribbon.reset();
    m_fixture.reset();
}

void TimelineRibbonTest::findsTheEventUnderThePointer()
{
    for (const auto &event : m_events) {
        const auto place = m_ribbon->placeOf(event.id);
        QCOMPARE(m_ribbon->eventAt(place), event.id);
        QCOMPARE(m_ribbon->eventAt(place + QPoint(6, 4)), event.id);
        QVERIFY(m_ribbon->eventAt(place + QPoint(0, 40)).isNull());
    }
    const auto between = (m_ribbon->placeOf(m_events[4].id) + m_ribbon->placeOf(m_events[5].id)) / 2;
    QVERIFY(m_ribbon->eventAt(between).isNull());
}

void TimelineRibbonTest::clickChoosesAnEvent()
{
    QSignalSpy chosen(m_ribbon.get(), &TimelineRibbon::eventChosen);
    click(m_events[2].id);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<EventId>(), m_events[2].id);
    QCOMPARE(m_ribbon->chosen(), m_events[2].id);
    QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, {3, 3});
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_ribbon->chosen(), m_events[2].id);
}

void TimelineRibbonTest::arrowKeysGoFromEventToEvent()
{
    m_ribbon->setFocus();
    const auto press = [&](Qt::Key key) { QTest::keyClick(m_ribbon.get(), key); };
    press(Qt::Key_Right);
    QCOMPARE(m_ribbon->chosen(), m_events[0].id);
    press(Qt::Key_Right);
    QCOMPARE(m_ribbon->chosen(), m_events[1].id);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QCOMPARE(m_ribbon->chosen(), m_events[0].id);
    press(Qt::Key_End);
    QCOMPARE(m_ribbon->chosen(), m_events[5].id);
    press(Qt::Key_Right);
    QCOMPARE(m_ribbon->chosen(), m_events[5].id);
    press(Qt::Key_Home);
    QCOMPARE(m_ribbon->chosen(), m_events[0].id);
}

void TimelineRibbonTest::mirrorsForRightToLeft()
{
    m_ribbon->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_ribbon->placeOf(m_events[0].id).x() > m_ribbon->placeOf(m_events[5].id).x());
    for (const auto &event : m_events)
        QCOMPARE(m_ribbon->eventAt(m_ribbon->placeOf(event.id)), event.id);
    m_ribbon->setChosen(m_events[1].id);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Left); // where time goes now
    QCOMPARE(m_ribbon->chosen(), m_events[2].id);
}

void TimelineRibbonTest::zoomShowsLessAndBack()
{
    const auto before = m_ribbon->placeOf(m_events[3].id) - m_ribbon->placeOf(m_events[2].id);
    m_ribbon->zoom(2, m_ribbon->placeOf(m_events[2].id).x());
    const auto after = m_ribbon->placeOf(m_events[3].id) - m_ribbon->placeOf(m_events[2].id);
    QVERIFY(m_ribbon->isZoomed());
    QVERIFY(after.x() > before.x() * 3 / 2);
    QTest::keyClick(m_ribbon.get(), Qt::Key_0);
    QVERIFY(!m_ribbon->isZoomed());
    QCOMPARE(m_ribbon->placeOf(m_events[3].id) - m_ribbon->placeOf(m_events[2].id), before);
    m_ribbon->zoom(0.5, 100);
    QVERIFY(!m_ribbon->isZoomed());
}

void TimelineRibbonTest::wheelZoomsWithControlOnly()
{
    const auto wheel = [&](Qt::KeyboardModifiers modifiers) {
        const QPointF place = m_ribbon->placeOf(m_events[2].id);
        QWheelEvent event(place, m_ribbon->mapToGlobal(place), {}, {0, 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(m_ribbon.get(), &event);
    };
    wheel(Qt::NoModifier);
    QVERIFY(!m_ribbon->isZoomed());
    wheel(Qt::ControlModifier);
    QVERIFY(m_ribbon->isZoomed());
}

void TimelineRibbonTest::chosenEventIsBroughtIntoSight()
{
    m_ribbon->zoom(4, m_ribbon->placeOf(m_events[0].id).x());
    QVERIFY(!m_ribbon->rect().contains(m_ribbon->placeOf(m_events[5].id)));
    m_ribbon->setChosen(m_events[5].id);
    QVERIFY(m_ribbon->rect().contains(m_ribbon->placeOf(m_events[5].id)));
}

void TimelineRibbonTest::namesTheChosenEventForScreenReaders()
{
    m_ribbon->setChosen(m_events[2].id);
    QVERIFY(m_ribbon->accessibleDescription().contains(m_events[2].text));
    QVERIFY(m_ribbon->accessibleDescription().contains(u"14:27:00"_s));
    QVERIFY(m_ribbon->accessibleDescription().contains(u"decision point"_s));
}

void TimelineRibbonTest::staysWithoutEvents()
{
    m_events.clear();
    m_ribbon->setTimeline(m_events, QTimeZone::utc());
    QTest::keyClick(m_ribbon.get(), Qt::Key_Right);
    QTest::keyClick(m_ribbon.get(), Qt::Key_Plus);
    QTest::mouseClick(m_ribbon.get(), Qt::LeftButton, {}, {100, 50});
    QVERIFY(m_ribbon->eventAt({100, 50}).isNull());
    QVERIFY(!m_ribbon->grab().isNull());
}

QTEST_MAIN(TimelineRibbonTest)
#include "TimelineRibbonTest.moc"
