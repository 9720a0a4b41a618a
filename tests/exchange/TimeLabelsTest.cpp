// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/TimeLabels.h"

#include "exchange/report/ReportWords.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TimeLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsGoThereAndBack_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<bool>("seconds");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("label");
        QTest::newRow("same day") << QByteArray("UTC") << false << u"2026-03-22T14:23:00Z"_s << u"14:23"_s;
        QTest::newRow("seconds") << QByteArray("UTC") << true << u"2026-03-22T14:23:05Z"_s << u"14:23:05"_s;
        QTest::newRow("next day") << QByteArray("UTC") << false << u"2026-03-23T00:10:00Z"_s << u"23 Mar 2026 00:10"_s;
        QTest::newRow("zone") << QByteArray("Asia/Kolkata") << false << u"2026-03-22T14:23:00Z"_s << u"19:53"_s;
        QTest::newRow("summer side") << QByteArray("Europe/Berlin") << false << u"2024-10-27T00:30:00Z"_s
                                     << u"27 Oct 2024 02:30 (UTC+02:00)"_s;
        QTest::newRow("winter side") << QByteArray("Europe/Berlin") << false << u"2024-10-27T01:30:00Z"_s
                                     << u"27 Oct 2024 02:30 (UTC+01:00)"_s;
        QTest::newRow("west") << QByteArray("America/Los_Angeles") << false << u"2024-11-03T09:30:00Z"_s
                              << u"3 Nov 2024 01:30 (UTC-08:00)"_s;
    }
    void labelsGoThereAndBack()
    {
        QFETCH(QByteArray, zone);
        QFETCH(bool, seconds);
        QFETCH(QString, utc);
        QFETCH(QString, label);
        const TimeLabels labels(QTimeZone(zone), QDate(2026, 3, 22), seconds);
        QCOMPARE(labels.label(fromIso(utc).value()), label);
        QCOMPARE(toIsoUtc(labels.parse(label).value()), utc);
    }

    void whatIsNoTimeHasNoValue_data()
    {
        QTest::addColumn<QString>("label");
        for (const auto &label : {u""_s, u"soon"_s, u"25:10"_s, u"14:61"_s, u"31 Feb 2026 10:00"_s, u"22.3.26 10:00"_s,
                                  u"29 Mar 2026 02:30"_s})
            QTest::newRow(qPrintable(label)) << label;
    }
    void whatIsNoTimeHasNoValue()
    {
        QFETCH(QString, label);
        QVERIFY(!TimeLabels(QTimeZone("Europe/Berlin"), QDate(2026, 3, 22), false).parse(label));
    }

    void lengthsHaveTwoUnitsAtMost_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"0 min"_s;
        QTest::newRow("seconds") << 45 << u"45 s"_s;
        QTest::newRow("mixed") << 150 << u"2 min 30 s"_s;
        QTest::newRow("minutes") << 720 << u"12 min"_s;
        QTest::newRow("hours") << 3900 << u"1 h 5 min"_s;
        QTest::newRow("days") << 2 * 86400 + 3 * 3600 + 61 << u"2 d 3 h"_s;
    }
    void lengthsHaveTwoUnitsAtMost()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QCOMPARE(lengthInWords(std::chrono::seconds(seconds)), words);
    }

    void datesAreEnglishAndReadBothWays()
    {
        QCOMPARE(longDate({2026, 3, 22}), u"22 March 2026"_s);
        QCOMPARE(shortDate({2026, 3, 29}), u"29 Mar 2026"_s);
        QCOMPARE(fromReportDate(u"22 March 2026"_s), QDate(2026, 3, 22));
        QCOMPARE(fromReportDate(u"29 Mar 2026"_s), QDate(2026, 3, 29));
        QVERIFY(!fromReportDate(u"29.3.2026"_s));
        QCOMPARE(longDate({}), QString());
    }
};

QTEST_GUILESS_MAIN(TimeLabelsTest)
#include "TimeLabelsTest.moc"
