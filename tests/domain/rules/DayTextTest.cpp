// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/DayText.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class DayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreNamedAndTheYearOnlyWhereItDiffers()
    {
        const QDate day(2026, 3, 25);
        QCOMPARE(dayText(day), u"25 March");
        QCOMPARE(dayText(day, QDate(2026, 12, 31)), u"25 March");
        QCOMPARE(dayText(day, QDate(2025, 12, 31)), u"25 March 2026");
        QCOMPARE(shortDayText(day), u"25 Mar");
        QCOMPARE(shortDayText(day, QDate(2027, 1, 1)), u"25 Mar 2026");
    }

    void monthsFollowTheLocale() { QCOMPARE(dayText({2026, 3, 25}, {}, QLocale(QLocale::German)), u"25 März"); }

    void timesFollowTheLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        const QLocale german(QLocale::German);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("always") << german << QTime(14, 23) << int(Seconds::Always) << u"14:23:00"_s;
        QTest::newRow("where any: none") << german << QTime(14, 23) << int(Seconds::WhereAny) << u"14:23"_s;
        QTest::newRow("where any: some") << german << QTime(14, 23, 5) << int(Seconds::WhereAny) << u"14:23:05"_s;
        QTest::newRow("never") << german << QTime(14, 23, 5) << int(Seconds::Never) << u"14:23"_s;
        QTest::newRow("twelve hours") << american << QTime(14, 23) << int(Seconds::Never) << u"2:23 PM"_s;
        QTest::newRow("twelve hours, seconds") << american << QTime(0, 23) << int(Seconds::Always) << u"12:23:00 AM"_s;
    }
    void timesFollowTheLocale()
    {
        QFETCH(QLocale, locale);
        QFETCH(QTime, time);
        QFETCH(int, seconds);
        QFETCH(QString, text);
        QCOMPARE(timeText(time, Seconds(seconds), locale), text);
    }

    void anEventOfAnotherDayNamesTheDay()
    {
        const auto late = build::at(u"23:50"_s);
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(formatEventTime(late, QTimeZone::utc(), {2026, 3, 22}), u"23:50:00");
        QCOMPARE(formatEventTime(late, berlin, {2026, 3, 22}), u"23 Mar 00:50:00");
        QCOMPARE(formatEventTime(late, berlin), u"00:50:00");
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "DayTextTest.moc"
