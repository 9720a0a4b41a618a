// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PastedLines.h"

#include "models/CellRoles.h"
#include "models/PastedLinesModel.h"
#include "support/Builders.h"

#include <QAbstractItemModelTester>

using namespace debrief;
using namespace Qt::StringLiterals;
using build::at;

namespace {

const TimelineLineContext context{QTimeZone::utc(), QDate(2026, 3, 22), std::nullopt};
const auto chat = u"Incident notes\n"
                  "\n"
                  "- 14:23 [detection] Alert: CPU 98%\n"
                  "    paged at once\n"
                  "[14:25:30] war room opened\n"
                  "d 14:27 roll back\n"
                  "25:10 nobody knows\n"_s;

} // namespace

class PastedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachLine();
    void reportsLinesWithoutATime();
    void countsFromTheEventAbove();
    void readsItsOwnCopies_data();
    void readsItsOwnCopies();
    void previewShowsEventsAndProblems();
};

void PastedLinesTest::readsEachLine()
{
    const auto lines = readPastedLines(chat, context);
    const auto events = eventsOf(lines);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0].at, at(u"14:23"_s));
    QCOMPARE(events[0].kind, EventKind::Detection);
    QCOMPARE(events[0].text, u"Alert: CPU 98%"_s);
    QCOMPARE(events[0].details, u"paged at once"_s);
    QCOMPARE(events[1].at, at(u"14:25:30"_s));
    QCOMPARE(events[1].text, u"war room opened"_s);
    QVERIFY(events[2].decisionPoint);
    QCOMPARE(problemCount(lines), 2); // the heading above any event and the time that never was
    QCOMPARE(lines.last().number, 7);
    QVERIFY(lines.last().remark.contains(u"25:10"_s));
}

void PastedLinesTest::reportsLinesWithoutATime()
{
    const auto lines = readPastedLines(chat, context, {.detailsBelow = false});
    QCOMPARE(problemCount(lines), 3);
    QVERIFY(eventsOf(lines)[0].details.isEmpty());
    QCOMPARE(lines[2].typed, u"paged at once"_s);
    QVERIFY(!lines[2].remark.isEmpty());
}

void PastedLinesTest::countsFromTheEventAbove()
{
    const auto events = eventsOf(readPastedLines(u"23:58 alert\n00:03 rollback\n+2m quiet"_s, context));
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[1].at, at(u"2026-03-23 00:03"_s));
    QCOMPARE(events[2].at, at(u"2026-03-23 00:05"_s));
}

void PastedLinesTest::readsItsOwnCopies_data()
{
    QTest::addColumn<QString>("zone");
    for (const auto *zone : {"UTC", "America/St_Johns", "Asia/Kolkata"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

void PastedLinesTest::readsItsOwnCopies()
{
    QFETCH(const QString, zone);
    auto events = build::sampleTimeline();
    events[1].details = u"two lines\nof details"_s;
    events[3].at += Millis(250);
    const auto text = eventsAsText(events, QTimeZone(zone.toLatin1()));
    // Pasted where another zone is shown.
    const auto read = eventsOf(readPastedLines(text, context));
    QCOMPARE(read.size(), events.size());
    for (qsizetype i = 0; i < events.size(); ++i) {
        QCOMPARE(read[i].at, events[i].at);
        QCOMPARE(read[i].kind, events[i].kind);
        QCOMPARE(read[i].text, events[i].text);
        QCOMPARE(read[i].details, events[i].details);
        QCOMPARE(read[i].decisionPoint, events[i].decisionPoint);
    }
}

void PastedLinesTest::previewShowsEventsAndProblems()
{
    PastedLinesModel model(QTimeZone::utc(), QDate(2026, 3, 22));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(readPastedLines(chat, context));
    QCOMPARE(model.rowCount(), 5);
    const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(text(0, PastedLinesModel::TextColumn), u"Incident notes"_s);
    QCOMPARE(text(0, PastedLinesModel::TimeColumn, PlaceholderRole), u"No time"_s);
    QCOMPARE(text(1, PastedLinesModel::LineColumn), u"3"_s);
    QCOMPARE(text(1, PastedLinesModel::TimeColumn), u"14:23:00"_s);
    QCOMPARE(text(1, PastedLinesModel::TextColumn, DetailRole), u"paged at once"_s);
    QCOMPARE(text(3, PastedLinesModel::KindColumn), u"Decision"_s);
    QVERIFY(!text(4, PastedLinesModel::TextColumn, HintRole).isEmpty());
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PastedLinesTest)
#include "PastedLinesTest.moc"
