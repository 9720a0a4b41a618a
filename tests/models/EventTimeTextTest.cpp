// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTimeText.h"

#include "support/Builders.h"

using namespace debrief;
using namespace Qt::StringLiterals;
using build::at;

class EventTimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheDateOnlyOnOtherDays();
    void understandsWhatItShows_data();
    void understandsWhatItShows();
    void readsTimes_data();
    void readsTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void staysOnTheDayOfTheEvent();
    void keepsTheSecondOfTwoEqualClockTimes();
    void readsShifts_data();
    void readsShifts();
    void refusesOtherShifts();

private:
    static EventPlace place() { return {at(u"14:27"_s), at(u"14:25"_s), QTimeZone::utc(), QDate(2026, 3, 22)}; }
};

void EventTimeTextTest::showsTheDateOnlyOnOtherDays()
{
    const QDate day(2026, 3, 22);
    QCOMPARE(editableTime(at(u"14:27:05"_s), QTimeZone::utc(), day), u"14:27:05"_s);
    QCOMPARE(editableTime(at(u"2026-03-23 00:05"_s), QTimeZone::utc(), day), u"2026-03-23 00:05:00"_s);
    QCOMPARE(editableTime(at(u"23:30"_s), QTimeZone("Europe/Berlin"), day), u"2026-03-23 00:30:00"_s);
}

void EventTimeTextTest::understandsWhatItShows_data()
{
    QTest::addColumn<QString>("zone");
    for (const auto *zone : {"UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void EventTimeTextTest::understandsWhatItShows()
{
    QFETCH(const QString, zone);
    const QTimeZone inZone(zone.toLatin1());
    for (const auto moment : {at(u"14:27"_s), at(u"23:59:59"_s), at(u"2026-12-31 23:30"_s) + Millis(250)}) {
        auto somewhere = place();
        somewhere.zone = inZone;
        const auto read = readEventTime(editableTime(moment, inZone, {}), somewhere);
        QVERIFY(read.ok());
        QCOMPARE(read.value().at, moment);
    }
}

void EventTimeTextTest::readsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("moment");
    QTest::newRow("minutes") << u"14:31"_s << u"14:31"_s;
    QTest::newRow("seconds") << u" 14:31:20 "_s << u"14:31:20"_s;
    QTest::newRow("twelve hours") << u"2:31 pm"_s << u"14:31"_s;
    QTest::newRow("date") << u"2026-03-23 00:10"_s << u"2026-03-23 00:10"_s;
    QTest::newRow("date in words") << u"23 Mar 00:10"_s << u"2026-03-23 00:10"_s;
    QTest::newRow("with its offset") << u"16:31+02:00"_s << u"14:31"_s;
    QTest::newRow("after the event before") << u"+3m"_s << u"14:28"_s;
    QTest::newRow("unchanged") << u"14:27:00"_s << u"14:27"_s;
}

void EventTimeTextTest::readsTimes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, moment);
    const auto read = readEventTime(typed, place());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read.value().at, at(moment));
}

void EventTimeTextTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u""_s, u"soon"_s, u"25:10"_s, u"14"_s, u"14:31 and more"_s, u"d 14:31"_s,
                              u"14:31 [detection]"_s, u"2026-02-31 14:31"_s, u"03/04/2026 14:31"_s})
        QTest::newRow(qPrintable(typed.isEmpty() ? u"nothing"_s : typed)) << typed;
}

void EventTimeTextTest::refusesWhatIsNoTime()
{
    QFETCH(const QString, typed);
    const auto read = readEventTime(typed, place());
    QVERIFY(!read.ok());
    QVERIFY(read.error().message.size() > 20);
}

void EventTimeTextTest::staysOnTheDayOfTheEvent()
{
    auto nextDay = place();
    nextDay.at = at(u"2026-03-23 00:05"_s);
    const auto read = readEventTime(u"23:10"_s, nextDay);
    QVERIFY(read.ok());
    QCOMPARE(read.value().at, at(u"2026-03-23 23:10"_s));
}

void EventTimeTextTest::keepsTheSecondOfTwoEqualClockTimes()
{
    // In Berlin the clocks went back from 03:00 to 02:00 on 25 October 2026.
    EventPlace autumn{at(u"2026-10-25 01:30"_s), std::nullopt, QTimeZone("Europe/Berlin"), QDate(2026, 10, 25)};
    const auto shown = editableTime(autumn.at, autumn.zone, autumn.incidentDate);
    QCOMPARE(shown, u"02:30:00"_s);
    QCOMPARE(readEventTime(shown, autumn).value().at, autumn.at);

    autumn.at = at(u"2026-10-25 05:00"_s);
    const auto anew = readEventTime(shown, autumn);
    QCOMPARE(anew.value().at, at(u"2026-10-25 00:30"_s));
    QVERIFY(!anew.value().notes.isEmpty());
}

void EventTimeTextTest::readsShifts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("seconds");
    QTest::newRow("minutes") << u"5"_s << 300;
    QTest::newRow("plus") << u"+5"_s << 300;
    QTest::newRow("earlier") << u"-2"_s << -120;
    QTest::newRow("typographic minus") << u"−2m"_s << -120;
    QTest::newRow("hours and minutes") << u"1h30m"_s << 5400;
    QTest::newRow("spaced") << u"+1 h 30 min"_s << 5400;
    QTest::newRow("seconds") << u"-90s"_s << -90;
}

void EventTimeTextTest::readsShifts()
{
    QFETCH(const QString, typed);
    QFETCH(const int, seconds);
    const auto shift = readShift(typed);
    QVERIFY(shift.ok());
    QCOMPARE(shift.value(), Millis(seconds * 1000));
}

void EventTimeTextTest::refusesOtherShifts()
{
    for (const auto &typed : {u""_s, u"+"_s, u"soon"_s, u"5 apples"_s, u"1.5"_s})
        QVERIFY2(!readShift(typed).ok(), qPrintable(typed));
}

QTEST_GUILESS_MAIN(EventTimeTextTest)
#include "EventTimeTextTest.moc"
