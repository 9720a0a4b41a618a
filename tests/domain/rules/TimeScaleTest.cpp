// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimeScale.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimeScaleTest : public QObject
{
    Q_OBJECT

private:
    static TimeScale utc(const QString &first, const QString &last, double width = 1000, double padding = 0)
    {
        return {build::at(first), build::at(last), width, padding, QTimeZone::utc()};
    }
    static QString labels(const TimeScale &scale, double distance)
    {
        QStringList result;
        for (const auto &tick : scale.ticks(distance))
            result.append(tick.label);
        return result.join(u' ');
    }

private Q_SLOTS:
    void momentsStandWhereTheirShareOfTheTimeIs()
    {
        const auto scale = utc(u"14:00"_s, u"15:00"_s, 700, 50);
        QCOMPARE(scale.x(build::at(u"14:00"_s)), 50.0);
        QCOMPARE(scale.x(build::at(u"14:30"_s)), 350.0);
        QCOMPARE(scale.x(build::at(u"15:00"_s)), 650.0);
        QCOMPARE(scale.at(350), build::at(u"14:30"_s));
        QCOMPARE(scale.at(0), build::at(u"13:55"_s));
    }

    void placesAndMomentsAnswerEachOther()
    {
        const auto scale = utc(u"14:23"_s, u"14:40"_s, 1131, 70);
        for (double x = 0; x < 1131; x += 7.3)
            QVERIFY(qAbs(scale.x(scale.at(x)) - x) < 0.01);
    }

    void aRangeWithoutLengthGetsAMinuteOnEitherSide()
    {
        const auto scale = utc(u"14:23"_s, u"14:23"_s, 100);
        QCOMPARE(scale.x(build::at(u"14:23"_s)), 50.0);
        QCOMPARE(scale.at(0), build::at(u"14:22"_s));
        const auto none = TimeScale::over({}, build::at(u"14:23"_s), 100, 0, QTimeZone::utc());
        QCOMPARE(none.x(build::at(u"14:24"_s)), 100.0);
        QCOMPARE(utc(u"15:00"_s, u"14:00"_s, 60).x(build::at(u"14:30"_s)), 30.0);
    }

    void oddWidthsDoNoHarm_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("padding");
        QTest::newRow("no width") << 0.0 << 0.0;
        QTest::newRow("negative") << -10.0 << 5.0;
        QTest::newRow("all padding") << 100.0 << 80.0;
    }
    void oddWidthsDoNoHarm()
    {
        QFETCH(double, width);
        QFETCH(double, padding);
        const auto scale = utc(u"14:00"_s, u"15:00"_s, width, padding);
        QVERIFY(std::isfinite(scale.x(build::at(u"14:30"_s))));
        QVERIFY(scale.ticks(40).size() < 1000);
    }

    void theSampleHasATickEveryTwoMinutes()
    {
        const auto scale = TimeScale::over(build::sampleTimeline(), {}, 1090, 70, QTimeZone::utc());
        QCOMPARE(labels(scale, 100), u"14:22 14:24 14:26 14:28 14:30 14:32 14:34 14:36 14:38 14:40");
    }

    void stepsAreRound_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<qint64>("step");
        const qint64 day = 86400;
        QTest::newRow("one minute") << 60LL << 10LL;
        QTest::newRow("four minutes") << 240LL << 30LL;
        QTest::newRow("ten minutes") << 600LL << 60LL;
        QTest::newRow("17 minutes") << 1020LL << 120LL;
        QTest::newRow("50 minutes") << 3000LL << 300LL;
        QTest::newRow("an hour and a half") << 5400LL << 600LL;
        QTest::newRow("two hours") << 7200LL << 900LL;
        QTest::newRow("five hours") << 18000LL << 1800LL;
        QTest::newRow("ten hours") << 36000LL << 3600LL;
        QTest::newRow("20 hours") << 72000LL << 7200LL;
        QTest::newRow("30 hours") << 108000LL << 10800LL;
        QTest::newRow("two days") << 2 * day << 21600LL;
        QTest::newRow("five days") << 5 * day << 43200LL;
        QTest::newRow("ten days") << 10 * day << day;
        QTest::newRow("20 days") << 20 * day << 2 * day;
        QTest::newRow("70 days") << 70 * day << 7 * day;
        QTest::newRow("a year") << 365 * day << 56 * day;
    }
    void stepsAreRound()
    {
        QFETCH(qint64, seconds);
        QFETCH(qint64, step);
        const auto start = build::at(u"14:00"_s);
        const TimeScale scale(start, start + std::chrono::seconds(seconds), 1000, 0, QTimeZone::utc());
        QCOMPARE(toMillis(Instant(scale.tickStep(100))) / 1000, step);
    }

    void ticksKeepTheirDistanceAndStayInside()
    {
        const QTimeZone berlin("Europe/Berlin");
        for (int minutes = 1; minutes < 200000; minutes += 1 + minutes / 3) {
            const auto start = build::at(u"2026-03-28 20:17"_s);
            const TimeScale scale(start, start + std::chrono::minutes(minutes), 900, 30, berlin);
            const auto ticks = scale.ticks(70);
            QVERIFY(ticks.size() < 14);
            for (qsizetype i = 0; i < ticks.size(); ++i) {
                QVERIFY(ticks[i].x >= 0 && ticks[i].x <= 900);
                QVERIFY(!ticks[i].label.isEmpty());
                // Spring takes an hour away once, on a ribbon of hours.
                if (i > 0)
                    QVERIFY(ticks[i].x > ticks[i - 1].x);
            }
        }
    }

    void labelsFollowTheStepAndTheZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("labels");
        QTest::newRow("seconds") << QByteArray("UTC") << u"14:23:00"_s << u"14:23:30"_s
                                 << u"14:23:00 14:23:10 14:23:20 14:23:30"_s;
        QTest::newRow("zone") << QByteArray("Asia/Kathmandu") << u"14:15"_s << u"17:15"_s
                              << u"20:00 21:00 22:00 23:00"_s;
        QTest::newRow("midnight names the day")
            << QByteArray("UTC") << u"22:00"_s << u"2026-03-23 02:00"_s << u"22:00 23:00 23 Mar 01:00 02:00"_s;
        QTest::newRow("days") << QByteArray("UTC") << u"2026-03-20 10:00"_s << u"2026-03-24 10:00"_s
                              << u"21 Mar 22 Mar 23 Mar 24 Mar"_s;
        QTest::newRow("weeks begin on Monday")
            << QByteArray("UTC") << u"2026-03-01 00:00"_s << u"2026-03-29 00:00"_s << u"2 Mar 9 Mar 16 Mar 23 Mar"_s;
        QTest::newRow("spring") << QByteArray("Europe/Berlin") << u"2026-03-29 00:00"_s << u"2026-03-29 03:00"_s
                                << u"01:00 03:00 04:00 05:00"_s;
        QTest::newRow("autumn") << QByteArray("Europe/Berlin") << u"2026-10-24 23:00"_s << u"2026-10-25 02:00"_s
                                << u"01:00 02:00 03:00"_s;
    }
    void labelsFollowTheStepAndTheZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, labels);
        const TimeScale scale(build::at(first), build::at(last), 400, 0, QTimeZone(zone));
        QCOMPARE(this->labels(scale, 90), labels);
    }

    void closeEventsFormOneCluster()
    {
        const auto events = build::sampleTimeline();
        const auto scale = TimeScale::over(events, {}, 170, 0, QTimeZone::utc()); // 10 a minute
        const auto apart = clusterEvents(events, scale, 5);
        QCOMPARE(apart.size(), 6);
        const auto close = clusterEvents(events, scale, 20);
        QCOMPARE(close.size(), 4);
        QCOMPARE(close[0].events, (QList{events[0].id, events[1].id}));
        QCOMPARE(close[0].x, 10.0);
        QCOMPARE(close[1].x, 45.0);
        QCOMPARE(clusterEvents(events, scale, 1000).size(), 1);
        QVERIFY(clusterEvents({}, scale, 5).isEmpty());
    }

    void labelsAvoidEachOther()
    {
        const QList<LabelWish> wishes = {{10, 60, 0}, {50, 60, 2}, {200, 60, 1}, {395, 60, 0}};
        const auto one = placeLabels(wishes, 400, 5);
        QVERIFY(!one[0].shown);
        QCOMPARE(one[1].left, 20.0);
        QCOMPARE(one[2].left, 170.0);
        QCOMPARE(one[3].left, 340.0);
        const auto two = placeLabels(wishes, 400, 5, 2);
        QVERIFY(two[0].shown);
        QCOMPARE(two[0].row, 1);
        QCOMPARE(two[0].left, 0.0);
    }

    void labelsNeverOverlapOrLeave()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            QList<LabelWish> wishes;
            for (int i = 0; i < 30; ++i)
                wishes.append({double(random() % 800), double(20 + random() % 120), int(random() % 3)});
            const auto places = placeLabels(wishes, 800, 6, 3);
            for (qsizetype i = 0; i < places.size(); ++i) {
                if (!places[i].shown)
                    continue;
                QVERIFY(places[i].left >= 0 && places[i].left + wishes[i].width <= 800);
                for (qsizetype j = 0; j < i; ++j) {
                    if (!places[j].shown || places[j].row != places[i].row)
                        continue;
                    QVERIFY(places[i].left >= places[j].left + wishes[j].width + 6 ||
                            places[j].left >= places[i].left + wishes[i].width + 6);
                }
            }
        }
    }

    void aLabelWiderThanTheRibbonIsLeftOut() { QVERIFY(!placeLabels({{10, 300, 0}}, 200, 5)[0].shown); }
};

QTEST_GUILESS_MAIN(TimeScaleTest)
#include "TimeScaleTest.moc"
