// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/DateWords.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class DateWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADateAtTheStart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("rest");
        const QDate day(2026, 3, 22);
        QTest::newRow("iso") << u"2026-03-22"_s << day << u""_s;
        QTest::newRow("iso with text") << u"2026-03-22 14:31 x"_s << day << u"14:31 x"_s;
        QTest::newRow("iso with T") << u"2026-03-22T14:31 x"_s << day << u"14:31 x"_s;
        QTest::newRow("iso, short month") << u"2026-3-2"_s << QDate(2026, 3, 2) << u""_s;
        QTest::newRow("day month") << u"22 Mar"_s << day << u""_s;
        QTest::newRow("long month") << u"22 March 14:31"_s << day << u"14:31"_s;
        QTest::newRow("dot") << u"22. Mar. 14:31"_s << day << u"14:31"_s;
        QTest::newRow("ordinal") << u"22nd march"_s << day << u""_s;
        QTest::newRow("with year") << u"22 Mar 2025 14:31"_s << QDate(2025, 3, 22) << u"14:31"_s;
        QTest::newRow("month first") << u"Mar 22 14:31"_s << day << u"14:31"_s;
        QTest::newRow("month first with year") << u"March 22, 2025, 14:31"_s << QDate(2025, 3, 22) << u"14:31"_s;
        QTest::newRow("pm is no year") << u"22 Mar 10 pm x"_s << day << u"10 pm x"_s;
        QTest::newRow("sept") << u"1 Sept"_s << QDate(2026, 9, 1) << u""_s;
        QTest::newRow("last of the year") << u"31 Dec"_s << QDate(2025, 12, 31) << u""_s;
        QTest::newRow("leap day elsewhere") << u"29 Feb"_s << QDate() << u""_s;
        QTest::newRow("no such day") << u"31 Feb"_s << QDate() << u""_s;
    }
    void readsADateAtTheStart()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QFETCH(QString, rest);
        const auto written = readDate(text);
        QVERIFY(written.ok());
        QVERIFY(written.value());
        QCOMPARE(written.value()->nearestTo({2026, 3, 22}), date);
        QCOMPARE(text.sliced(written.value()->length), rest);
    }

    void otherTextIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"14:31 x", "", "Mar", "March past", "22 x", "Ma 22", "2026", "d 14:31", "maybe 3 of them", "+2m"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherTextIsNoDate()
    {
        QFETCH(QString, text);
        const auto written = readDate(text);
        QVERIFY(written.ok());
        QVERIFY(!written.value());
    }

    void whatCanBeMisreadIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"22-03-26", "03/04/2026", "3/4", "1.4.26", "22 Mar 26", "22 Mar '26", "2026/03/22"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatCanBeMisreadIsRefused()
    {
        QFETCH(QString, text);
        const auto written = readDate(text);
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.contains(u"2026-04-01"));
    }

    void withoutAYearTheNearestDayIsMeant()
    {
        const WrittenDate newYear{1, 1, std::nullopt, 0};
        QCOMPARE(newYear.nearestTo({2025, 12, 31}), QDate(2026, 1, 1));
        const WrittenDate newYearsEve{31, 12, std::nullopt, 0};
        QCOMPARE(newYearsEve.nearestTo({2026, 1, 1}), QDate(2025, 12, 31));
    }
};

QTEST_GUILESS_MAIN(DateWordsTest)
#include "DateWordsTest.moc"
