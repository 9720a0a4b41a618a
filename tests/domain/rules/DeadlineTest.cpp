// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Deadline.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class DeadlineTest : public QObject
{
    Q_OBJECT

private:
    QDate m_today{2026, 3, 22}; ///< a Sunday

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("iso") << u"2026-04-01"_s << QDate(2026, 4, 1);
        QTest::newRow("iso in the past") << u"2025-04-01"_s << QDate(2025, 4, 1);
        QTest::newRow("day and month") << u"1 Apr"_s << QDate(2026, 4, 1);
        QTest::newRow("month and day") << u"April 1"_s << QDate(2026, 4, 1);
        QTest::newRow("with year") << u"1 Apr 2027"_s << QDate(2027, 4, 1);
        QTest::newRow("over this year") << u"1 Mar"_s << QDate(2027, 3, 1);
        QTest::newRow("today's date") << u"22 Mar"_s << QDate(2026, 3, 22);
        QTest::newRow("next leap day") << u"29 Feb"_s << QDate(2028, 2, 29);
        QTest::newRow("3d") << u"3d"_s << QDate(2026, 3, 25);
        QTest::newRow("1w") << u"1w"_s << QDate(2026, 3, 29);
        QTest::newRow("2 weeks") << u"2 weeks"_s << QDate(2026, 4, 5);
        QTest::newRow("3 days") << u"3 days"_s << QDate(2026, 3, 25);
        QTest::newRow("1 day") << u"1 day"_s << QDate(2026, 3, 23);
        QTest::newRow("in 2 weeks") << u"in 2 weeks"_s << QDate(2026, 4, 5);
        QTest::newRow("capitals") << u"2W"_s << QDate(2026, 4, 5);
        QTest::newRow("1 month") << u"1 month"_s << QDate(2026, 4, 22);
        QTest::newRow("today") << u"today"_s << QDate(2026, 3, 22);
        QTest::newRow("tomorrow") << u" Tomorrow "_s << QDate(2026, 3, 23);
        QTest::newRow("weekday") << u"Friday"_s << QDate(2026, 3, 27);
        QTest::newRow("short weekday") << u"fri"_s << QDate(2026, 3, 27);
        QTest::newRow("the weekday of today is in a week") << u"Sunday"_s << QDate(2026, 3, 29);
    }
    void readsDays()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto deadline = parseDeadline(text, m_today);
        QVERIFY2(deadline.ok(), deadline.ok() ? "" : qPrintable(deadline.error().message));
        QCOMPARE(deadline.value().value_or(QDate()), day);
    }

    void nothingIsNoDeadline_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "  ", "none", "None", "-"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nothingIsNoDeadline()
    {
        QFETCH(QString, text);
        const auto deadline = parseDeadline(text, m_today);
        QVERIFY(deadline.ok());
        QVERIFY(!deadline.value());
    }

    void otherTextSaysHowToWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"soon", "3", "3x", "31 Feb", "2026-13-01", "01/04/2026", "1.4.26", "1 Apr 26", "3d x",
                                 "1 Apr 14:00", "99999d", "fr"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void otherTextSaysHowToWriteIt()
    {
        QFETCH(QString, text);
        const auto deadline = parseDeadline(text, m_today);
        QVERIFY(!deadline.ok());
        QVERIFY2(deadline.error().message.contains(u"2026-04-01"), qPrintable(deadline.error().message));
    }

    void distanceReadsLikeSpeech_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
        QTest::newRow("days") << 3 << u"in 3 days"_s;
        QTest::newRow("a week") << 7 << u"in 7 days"_s;
        QTest::newRow("still days") << 13 << u"in 13 days"_s;
        QTest::newRow("two weeks") << 14 << u"in 2 weeks"_s;
        QTest::newRow("rounded") << 19 << u"in 3 weeks"_s;
        QTest::newRow("months") << 90 << u"in 3 months"_s;
        QTest::newRow("yesterday") << -1 << u"1 day over"_s;
        QTest::newRow("over") << -3 << u"3 days over"_s;
        QTest::newRow("long over") << -400 << u"400 days over"_s;
    }
    void distanceReadsLikeSpeech()
    {
        QFETCH(int, days);
        QFETCH(QString, text);
        QCOMPARE(relativeDay(m_today.addDays(days), m_today), text);
    }

    void whatIsShownCanBeTypedBack()
    {
        for (int days = 0; days < 800; days += 13) {
            const auto day = m_today.addDays(days);
            QCOMPARE(parseDeadline(deadlineText(day, m_today), m_today).value().value(), day);
        }
        QVERIFY(deadlineText({}, m_today).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DeadlineTest)
#include "DeadlineTest.moc"
