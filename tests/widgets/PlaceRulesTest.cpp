// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/PlaceRules.h"

#include "support/PretendScreens.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

const QSize least(640, 360);

ScreenInfo laptop()
{
    return PretendScreens::laptop();
}

ScreenInfo projector()
{
    return PretendScreens::projector();
}

} // namespace

Q_DECLARE_METATYPE(QList<ScreenInfo>)

class PlaceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsThatOfTheScreensThereAre()
    {
        auto moved = projector();
        moved.area.moveTo(-1920, 0);
        QCOMPARE(keyOfScreens({laptop(), projector()}), keyOfScreens({projector(), laptop()}));
        QVERIFY(keyOfScreens({laptop(), projector()}) != keyOfScreens({laptop(), moved}));
        QVERIFY(keyOfScreens({laptop(), projector()}) != keyOfScreens({laptop()}));
        QCOMPARE(keyOfDevices({laptop(), projector()}), keyOfDevices({moved, laptop()}));
    }

    void aRectangleIsMovedIntoTheRoom_data()
    {
        QTest::addColumn<QRect>("rect");
        QTest::addColumn<QRect>("expected");
        QTest::newRow("inside stays") << QRect(10, 40, 700, 400) << QRect(10, 40, 700, 400);
        QTest::newRow("left of it") << QRect(-300, 40, 700, 400) << QRect(0, 40, 700, 400);
        QTest::newRow("under the panel") << QRect(10, 0, 700, 400) << QRect(10, 24, 700, 400);
        QTest::newRow("far away") << QRect(5000, 5000, 700, 400) << QRect(740, 500, 700, 400);
        QTest::newRow("larger than it") << QRect(10, 40, 3000, 2000) << QRect(0, 24, 1440, 876);
        QTest::newRow("too small") << QRect(10, 40, 100, 100) << QRect(10, 40, 640, 360);
    }
    void aRectangleIsMovedIntoTheRoom()
    {
        QFETCH(QRect, rect);
        QTEST(movedInto(laptop().room, rect, least), "expected");
    }

    void whatCanBeReached_data()
    {
        QTest::addColumn<QRect>("rect");
        QTest::addColumn<bool>("reached");
        QTest::newRow("on the first") << QRect(10, 40, 700, 400) << true;
        QTest::newRow("on the second") << QRect(2000, 40, 700, 400) << true;
        QTest::newRow("half on each") << QRect(1100, 40, 700, 400) << true;
        QTest::newRow("hardly on any") << QRect(-600, 40, 700, 400) << false;
        QTest::newRow("title above the top") << QRect(10, -100, 700, 400) << false;
        QTest::newRow("on none") << QRect(9000, 40, 700, 400) << false;
    }
    void whatCanBeReached()
    {
        QFETCH(QRect, rect);
        QTEST(canBeReached(rect, {laptop(), projector()}), "reached");
    }

    void aPlaceIsThatOnItsScreen()
    {
        const auto place = placeOf(QRect(1500, 100, 800, 500), true, {laptop(), projector()});
        QCOMPARE(place, (WindowPlace{u"projector"_s, {60, 100, 800, 500}, true}));
        // The same screen, now on the other side.
        auto left = projector();
        left.area = left.room = QRect(-1920, 0, 1920, 1080);
        QCOMPARE(rectOf(place, {laptop(), left}, least), QRect(-1860, 100, 800, 500));
        // With fewer pixels than it had.
        auto small = projector();
        small.area = small.room = QRect(1440, 0, 800, 600);
        QCOMPARE(rectOf(place, {laptop(), small}, least), QRect(1440, 100, 800, 500));
        QVERIFY(!rectOf(place, {laptop()}, least));
        QVERIFY(!rectOf({}, {laptop()}, least));
    }

    void theFirstTime_data()
    {
        QTest::addColumn<QList<ScreenInfo>>("screens");
        QTest::addColumn<QRect>("shared");
        QTest::addColumn<QRect>("console");
        auto primary = projector();
        auto second = laptop();
        primary.isPrimary = true;
        second.isPrimary = false;
        QTest::newRow("one") << QList<ScreenInfo>{laptop()} << QRect(0, 24, 1280, 720) << QRect(160, 180, 1280, 720);
        QTest::newRow("two") << QList<ScreenInfo>{laptop(), projector()} << QRect(1632, 108, 1536, 864)
                             << QRect(160, 180, 1280, 720);
        QTest::newRow("the other is the first")
            << QList<ScreenInfo>{second, primary} << QRect(144, 111, 1152, 701) << QRect(2080, 360, 1280, 720);
    }
    void theFirstTime()
    {
        QFETCH(QList<ScreenInfo>, screens);
        QTEST(firstRect(MeetingRole::Shared, {1280, 720}, screens, least), "shared");
        QTEST(firstRect(MeetingRole::Console, {1280, 720}, screens, least), "console");
    }

    void aScreenGoes()
    {
        const QRect onLaptop(10, 40, 900, 660);
        const QRect onProjector(1632, 108, 1536, 864);
        QCOMPARE(rectAfterChange(onLaptop, {laptop()}, least), onLaptop);
        QCOMPARE(rectAfterChange(onProjector, {laptop()}, least), QRect(0, 36, 1440, 864));
        QCOMPARE(rectAfterChange(onProjector, {laptop(), projector()}, least), onProjector);
    }

    /// Whatever happens to the screens, no window is ever where nobody can get at it.
    void nothingIsEverOffTheScreens()
    {
        QRandomGenerator random(7);
        const auto between = [&](int from, int to) { return random.bounded(from, to); };
        for (int i = 0; i < 2000; ++i) {
            QList<ScreenInfo> screens;
            int left = between(-3000, 1000);
            for (int n = between(1, 4); n > 0; --n) {
                const QRect area(left, between(-300, 300), between(800, 3840), between(600, 2160));
                screens.append({QString::number(n), area, area.adjusted(0, between(0, 60), 0, 0), n == 1});
                left += area.width();
            }
            const QRect anywhere(between(-9000, 9000), between(-9000, 9000), between(1, 5000), between(1, 4000));
            const WindowPlace place{QString::number(between(1, 4)), anywhere, false};
            QVERIFY(canBeReached(rectAfterChange(anywhere, screens, least), screens));
            QVERIFY(canBeReached(firstRect(MeetingRole::Shared, anywhere.size(), screens, least), screens));
            QVERIFY(canBeReached(firstRect(MeetingRole::Console, anywhere.size(), screens, least), screens));
            if (const auto rect = rectOf(place, screens, least))
                QVERIFY(canBeReached(*rect, screens));
        }
    }
};

QTEST_GUILESS_MAIN(PlaceRulesTest)
#include "PlaceRulesTest.moc"
