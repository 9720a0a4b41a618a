// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TimelineQuickLine.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class TimelineQuickLineTest : public QObject
{
    Q_OBJECT

private:
    static TimelineLineContext inUtc(const QString &last = u"14:28"_s)
    {
        TimelineLineContext context;
        context.incidentDate = QDate(2026, 3, 22);
        if (!last.isEmpty())
            context.lastEvent = build::at(last);
        return context;
    }
    static TimelineLineContext inBerlin(QDate day) { return {QTimeZone("Europe/Berlin"), day, std::nullopt}; }

private Q_SLOTS:
    void readsTimeAndText_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("text");
        const auto day = u"2026-03-22T"_s;
        QTest::newRow("minutes") << u"14:31 api errors under 1%"_s << day + u"14:31:00Z" << u"api errors under 1%"_s;
        QTest::newRow("seconds") << u"14:31:20 text"_s << day + u"14:31:20Z" << u"text"_s;
        QTest::newRow("milliseconds") << u"14:31:20.250 text"_s << day + u"14:31:20.250Z" << u"text"_s;
        QTest::newRow("one digit") << u"9:05 text"_s << day + u"09:05:00Z" << u"text"_s;
        QTest::newRow("pm") << u"2:31 pm text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("pm without a space") << u"2:31pm text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("p.m.") << u"2:31 p.m. text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("hour only with pm") << u"2pm text"_s << day + u"14:00:00Z" << u"text"_s;
        QTest::newRow("noon") << u"12:05 pm text"_s << day + u"12:05:00Z" << u"text"_s;
        QTest::newRow("date") << u"2026-03-21 14:31 text"_s << u"2026-03-21T14:31:00Z"_s << u"text"_s;
        QTest::newRow("date with T") << u"2026-03-21T14:31 text"_s << u"2026-03-21T14:31:00Z"_s << u"text"_s;
        QTest::newRow("named month") << u"21 Mar 14:31 text"_s << u"2026-03-21T14:31:00Z"_s << u"text"_s;
        QTest::newRow("month first") << u"Mar 21 2:31 pm text"_s << u"2026-03-21T14:31:00Z"_s << u"text"_s;
        QTest::newRow("utc") << u"14:31Z text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("offset") << u"15:31+01:00 text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("two minutes later") << u"+2m text"_s << day + u"14:30:00Z" << u"text"_s;
        QTest::newRow("min") << u"+2 min text"_s << day + u"14:30:00Z" << u"text"_s;
        QTest::newRow("an hour and a half later") << u"+1h30m text"_s << day + u"15:58:00Z" << u"text"_s;
        QTest::newRow("seconds later") << u"+90s text"_s << day + u"14:29:30Z" << u"text"_s;
        QTest::newRow("past midnight by lag") << u"+10h text"_s << u"2026-03-23T00:28:00Z"_s << u"text"_s;
        QTest::newRow("dash") << u"14:31 – text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("colon") << u"14:31: text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("comma") << u"14:31, text"_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("numbers in the text")
            << u"14:31 5 of 7 nodes at 14:30"_s << day + u"14:31:00Z" << u"5 of 7 nodes at 14:30"_s;
        QTest::newRow("spaces") << u"   14:31    text  "_s << day + u"14:31:00Z" << u"text"_s;
        QTest::newRow("pm begins a word") << u"2:31 pmap stopped"_s << day + u"02:31:00Z" << u"pmap stopped"_s;
        QTest::newRow("brackets of no kind") << u"14:31 [db] text"_s << day + u"14:31:00Z" << u"[db] text"_s;
    }
    void readsTimeAndText()
    {
        QFETCH(QString, line);
        QFETCH(QString, utc);
        QFETCH(QString, text);
        const auto parsed = parseTimelineLine(line, inUtc());
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().message));
        QCOMPARE(toIsoUtc(parsed.value().event.at), utc);
        QCOMPARE(parsed.value().event.text, text);
    }

    void readsTheKind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("decisionPoint");
        QTest::newRow("plain") << u"14:31 text"_s << int(EventKind::Action) << false;
        QTest::newRow("decision point") << u"d 14:31 text"_s << int(EventKind::Decision) << true;
        QTest::newRow("capital d") << u"D 14:31 text"_s << int(EventKind::Decision) << true;
        QTest::newRow("decision point, lag") << u"d +2m text"_s << int(EventKind::Decision) << true;
        QTest::newRow("decision point, date") << u"d 22 Mar 14:31 text"_s << int(EventKind::Decision) << true;
        QTest::newRow("named") << u"14:31 [detection] text"_s << int(EventKind::Detection) << false;
        QTest::newRow("named in capitals") << u"14:31 [Resolution] text"_s << int(EventKind::Resolution) << false;
        QTest::newRow("both") << u"d 14:31 [mitigation] text"_s << int(EventKind::Mitigation) << true;
    }
    void readsTheKind()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(bool, decisionPoint);
        const auto parsed = parseTimelineLine(line, inUtc());
        QVERIFY(parsed.ok());
        QCOMPARE(int(parsed.value().event.kind), kind);
        QCOMPARE(parsed.value().event.decisionPoint, decisionPoint);
        QCOMPARE(parsed.value().event.text, u"text");
    }

    void whatIsNoLineSaysHowToWriteIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << u""_s << u"Start with the time"_s;
        QTest::newRow("no time") << u"api errors under 1%"_s << u"Start with the time"_s;
        QTest::newRow("a number is no time") << u"1431 text"_s << u"Start with the time"_s;
        QTest::newRow("an hour alone") << u"14 text"_s << u"Start with the time"_s;
        QTest::newRow("date without a time") << u"2026-03-22 text"_s << u"Start with the time"_s;
        QTest::newRow("no text") << u"14:31"_s << u"what happened"_s;
        QTest::newRow("kind without text") << u"14:31 [action]"_s << u"what happened"_s;
        QTest::newRow("25 o'clock") << u"25:10 text"_s << u"25:10 is not a time"_s;
        QTest::newRow("61 minutes") << u"14:61 text"_s << u"14:61 is not a time"_s;
        QTest::newRow("14 pm") << u"14:31 pm text"_s << u"14:31 pm is not a time"_s;
        QTest::newRow("0 am") << u"0:31 am text"_s << u"is not a time"_s;
        QTest::newRow("lag without unit") << u"+5 text"_s << u"+2m"_s;
        QTest::newRow("lag without number") << u"+ text"_s << u"+2m"_s;
        QTest::newRow("two-digit year") << u"22-03-26 14:31 text"_s << u"2026-04-01"_s;
        QTest::newRow("no such day") << u"31 Feb 14:31 text"_s << u"no such day"_s;
    }
    void whatIsNoLineSaysHowToWriteIt()
    {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const auto parsed = parseTimelineLine(line, inUtc());
        QVERIFY(!parsed.ok());
        QVERIFY2(parsed.error().message.contains(says), qPrintable(parsed.error().message));
    }

    void withoutEventsThereIsNothingToCountFrom()
    {
        QVERIFY(!parseTimelineLine(u"+2m text", inUtc({})).ok());
        TimelineLineContext nothing;
        QVERIFY(!parseTimelineLine(u"14:31 text", nothing).ok());
        QVERIFY(!parseTimelineLine(u"22 Mar 14:31 text", nothing).ok());
        QVERIFY(parseTimelineLine(u"2026-03-22 14:31 text", nothing).ok());
    }

    void saysHowItUnderstoodTheDay_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("note");
        QTest::newRow("plain") << u"14:28"_s << u"14:31 x"_s << u"2026-03-22T14:31:00Z"_s << u""_s;
        QTest::newRow("a little earlier") << u"14:28"_s << u"14:20 x"_s << u"2026-03-22T14:20:00Z"_s << u""_s;
        QTest::newRow("no event yet") << u""_s << u"14:20 x"_s << u"2026-03-22T14:20:00Z"_s << u""_s;
        QTest::newRow("over midnight")
            << u"23:50"_s << u"00:05 x"_s << u"2026-03-23T00:05:00Z"_s
            << u"Taken as 23 March, the day after the last event. Write the date to change that."_s;
        QTest::newRow("over midnight at new year")
            << u"2026-12-31 23:50"_s << u"00:05 x"_s << u"2027-01-01T00:05:00Z"_s
            << u"Taken as 1 January 2027, the day after the last event. Write the date to change that."_s;
        QTest::newRow("day of the last event") << u"2026-03-23 00:05"_s << u"00:10 x"_s << u"2026-03-23T00:10:00Z"_s
                                               << u"Taken as 23 March, the day of the last event."_s;
        QTest::newRow("much later")
            << u"00:05"_s << u"23:50 x"_s << u"2026-03-22T23:50:00Z"_s
            << u"Taken as 22 March, 23 h 45 min after the last event. Write the date to change that."_s;
        QTest::newRow("date typed") << u"23:50"_s << u"2026-03-22 00:05 x"_s << u"2026-03-22T00:05:00Z"_s << u""_s;
        QTest::newRow("year of another") << u"2026-12-31 23:50"_s << u"1 Jan 00:05 x"_s << u"2027-01-01T00:05:00Z"_s
                                         << u"Taken as 1 January 2027."_s;
        QTest::newRow("lag") << u"14:28"_s << u"+2m x"_s << u"2026-03-22T14:30:00Z"_s
                             << u"Taken as 14:30, 2 min after the last event."_s;
        QTest::newRow("another offset") << u"14:28"_s << u"15:31+01:00 x"_s << u"2026-03-22T14:31:00Z"_s
                                        << u"Taken as 14:31 in UTC."_s;
    }
    void saysHowItUnderstoodTheDay()
    {
        QFETCH(QString, last);
        QFETCH(QString, line);
        QFETCH(QString, utc);
        QFETCH(QString, note);
        const auto parsed = parseTimelineLine(line, inUtc(last));
        QVERIFY(parsed.ok());
        QCOMPARE(toIsoUtc(parsed.value().event.at), utc);
        QCOMPARE(parsed.value().notes.join(u'|'), note);
    }

    void timesAreThoseOfTheZone()
    {
        const auto parsed = parseTimelineLine(u"14:31 text", inBerlin({2026, 7, 1}));
        QVERIFY(parsed.ok());
        QCOMPARE(toIsoUtc(parsed.value().event.at), u"2026-07-01T12:31:00Z");
    }

    void theHourThatSpringSkipsIsAnError()
    {
        const auto parsed = parseTimelineLine(u"02:30 text", inBerlin({2024, 3, 31}));
        QVERIFY(!parsed.ok());
        QVERIFY(parsed.error().message.contains(u"clocks went forward"));
    }

    void theHourThatAutumnRepeatsOffersBoth()
    {
        const auto parsed = parseTimelineLine(u"02:30 text", inBerlin({2024, 10, 27}));
        QVERIFY(parsed.ok());
        QCOMPARE(toIsoUtc(parsed.value().event.at), u"2024-10-27T00:30:00Z");
        QCOMPARE(toIsoUtc(parsed.value().otherMoment.value()), u"2024-10-27T01:30:00Z");
        QVERIFY(parsed.value().notes.first().contains(u"happened twice"));
        const auto exact = parseTimelineLine(u"02:30+01:00 text", inBerlin({2024, 10, 27}));
        QCOMPARE(toIsoUtc(exact.value().event.at), u"2024-10-27T01:30:00Z");
        QVERIFY(!exact.value().otherMoment);
    }

    void aTimeAloneIsReadForEditingInPlace()
    {
        QCOMPARE(parseTimeOfDay(u" 14:31:20 "), QTime(14, 31, 20));
        QCOMPARE(parseTimeOfDay(u"2:31 pm"), QTime(14, 31));
        QVERIFY(!parseTimeOfDay(u"14:31 x").isValid());
        QVERIFY(!parseTimeOfDay(u"24:00").isValid());
        QVERIFY(!parseTimeOfDay(u"").isValid());
    }
};

QTEST_GUILESS_MAIN(TimelineQuickLineTest)
#include "TimelineQuickLineTest.moc"
