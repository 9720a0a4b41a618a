// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Instant.h"

#include <QtTest>

using namespace debrief;

class InstantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallClockInAZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QString>("utc");
        QTest::newRow("utc") << QByteArray("UTC") << QDateTime({2026, 3, 22}, {14, 23}) << "2026-03-22T14:23:00Z";
        QTest::newRow("winter") << QByteArray("Europe/Berlin") << QDateTime({2026, 1, 10}, {14, 23}) << "2026-01-10T13:23:00Z";
        QTest::newRow("summer") << QByteArray("Europe/Berlin") << QDateTime({2026, 7, 10}, {14, 23}) << "2026-07-10T12:23:00Z";
        QTest::newRow("half hour") << QByteArray("Asia/Kolkata") << QDateTime({2026, 7, 10}, {0, 10}) << "2026-07-09T18:40:00Z";
    }
    void wallClockInAZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, wall);
        QFETCH(QString, utc);
        const auto instant = instantAt(wall.date(), wall.time(), QTimeZone(zone));
        QVERIFY(instant.ok());
        QCOMPARE(toIsoUtc(instant.value()), utc);
        QCOMPARE(toDateTime(instant.value(), QTimeZone(zone)).time(), wall.time());
    }

    void theSkippedHourOfSpringIsAnError()
    {
        const auto instant = instantAt({2024, 3, 31}, {2, 30}, QTimeZone("Europe/Berlin"));
        QVERIFY(!instant.ok());
        QVERIFY(instant.error().message.contains(u"02:30"));
        QVERIFY(instant.error().message.contains(u"Europe/Berlin"));
    }

    void theRepeatedHourOfAutumnIsTheFirstAndSaysSo()
    {
        bool ambiguous = false;
        const auto instant = instantAt({2024, 10, 27}, {2, 30}, QTimeZone("Europe/Berlin"), &ambiguous);
        QVERIFY(instant.ok());
        QVERIFY(ambiguous);
        QCOMPARE(toIsoUtc(instant.value()), u"2024-10-27T00:30:00Z");
        (void) instantAt({2024, 10, 27}, {12, 30}, QTimeZone("Europe/Berlin"), &ambiguous);
        QVERIFY(!ambiguous);
    }

    void isoNeedsAnOffset()
    {
        QVERIFY(!fromIso(u"2026-03-22T14:23:00"));
        QVERIFY(!fromIso(u"yesterday"));
        QCOMPARE(fromIso(u"2026-03-22T14:23:00Z"), fromIso(u"2026-03-22T16:23:00+02:00"));
        QCOMPARE(toIsoUtc(fromIso(u"2026-03-22T14:23:00.250Z").value()), u"2026-03-22T14:23:00.250Z");
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "InstantTest.moc"
