// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownExporter.h"

#include "exchange/sample/Sample.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr int allSections = 127;

QString written(const Postmortem &postmortem)
{
    return QString::fromUtf8(MarkdownExporter().write(postmortem, {}).value());
}

QString sampleWith(ReportSections sections)
{
    auto sample = samplePostmortem().value();
    sample.report.sections = sections;
    return written(sample);
}

} // namespace

class MarkdownExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactOfTheSampleIsThere()
    {
        const auto text = sampleWith(ReportSections(allSections));
        const QStringList facts = {
            u"# INC-2026-0847 Connection pool exhausted after deploy"_s,
            u"| Severity | Sev 1 Critical |"_s,
            u"| Impact | 2.3% of users, about 15,000 affected |"_s,
            u"| Duration | 12 min (14:23 to 14:35 UTC) |"_s,
            u"| Date | 22 March 2026, times in UTC |"_s,
            u"> This review is about how our systems made the outage possible."_s,
            u"| 14:27 | Decision | **Decision point:** Root cause identified"_s,
            u"Chose rollback over forward fix"_s,
            u"1. Load testing framework is not integrated with the pipeline\n2. Saturation signals"_s,
            u"**Incident:** Connection pool broke in production"_s,
            u"            - **Systemic cause 1.1.1.1:** Load testing framework"_s,
            u"**Observed:** CI run 18211: 4 min 50 s without load tests"_s,
            u"| 2 | Monitor connection pool exhaustion /"_s,
            u"| Backend | P0 | 25 Mar 2026 | Alert fires if pool &#62; 90% |"_s,
            u"- The alert fired within a second"_s,
            u"## What could be better"_s,
            u"- Detection works, keep investing in it"_s,
            u"- **Alice Wong:** Watched the escalation"_s,
            u"- Is pool exhaustion monitored? / **Answer:** No."_s,
            u"| John Smith | Engineer | Checkout | Diagnosed, rolled back | Invited |"_s,
            u"| Five whys | 30 min |"_s,
            u"| Total | 90 min |"_s,
            u"## Closing statement\n\nEveryone acted sensibly"_s,
            u"```mermaid\nflowchart TD\n"_s,
            u"```mermaid\ntimeline\n"_s,
        };
        for (const auto &fact : facts)
            QVERIFY2(text.contains(fact), qPrintable(fact));
    }

    void sectionsTurnedOffAreAbsent_data()
    {
        QTest::addColumn<int>("section");
        QTest::addColumn<QStringList>("traces");
        const auto row = [](ReportSection section, const QStringList &traces) {
            QTest::newRow(qPrintable(enumKey(section))) << int(section) << traces;
        };
        row(ReportSection::Timeline, {u"## Timeline"_s, u"War room"_s, u"Seen at"_s, u"mermaid\ntimeline"_s});
        row(ReportSection::WhysDiagram, {u"flowchart"_s});
        row(ReportSection::WentWell, {u"## What went well"_s, u"## What could be better"_s});
        row(ReportSection::Attendees, {u"## Attendees"_s, u"Diagnosed, rolled back"_s});
        row(ReportSection::Lessons, {u"## Lessons"_s, u"keep investing"_s});
        row(ReportSection::MeetingMinutes, {u"Planned and actual"_s, u"90 min"_s});
        row(ReportSection::TimelineDiagram, {u"mermaid\ntimeline"_s});
    }
    void sectionsTurnedOffAreAbsent()
    {
        QFETCH(int, section);
        QFETCH(QStringList, traces);
        const auto with = sampleWith(ReportSections(allSections));
        const auto without = sampleWith(ReportSections(allSections & ~section));
        for (const auto &trace : traces) {
            QVERIFY2(with.contains(trace), qPrintable(trace));
            QVERIFY2(!without.contains(trace), qPrintable(trace));
        }
    }

    void everyRowOfATableHasItsColumns()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.report.sections = ReportSections(allSections);
            qsizetype columns = 0;
            const auto lines = written(postmortem).split(u'\n');
            for (const auto &line : lines) {
                if (!line.startsWith(u'|')) {
                    columns = 0;
                    continue;
                }
                QVERIFY(line.endsWith(u" |"));
                if (columns == 0)
                    columns = line.count(u'|');
                QVERIFY2(line.count(u'|') == columns, qPrintable(line));
            }
        }
    }

    void theTextKeepsToTheProfile()
    {
        static const QRegularExpression badList(u"\n[^\\s|>`-][^\n]*\n(?:- |1\\. )"_s);
        static const QRegularExpression html(u"<(?!br/>)"_s); // the line break of a Mermaid label
        for (unsigned seed = 0; seed < 300; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.report.sections = ReportSections(allSections);
            const auto text = written(postmortem);
            QVERIFY(!text.contains(u'\\'));
            QVERIFY(!text.contains(html));
            QVERIFY(!text.contains(u"\n\n\n"));
            QVERIFY(!text.contains(badList));
            QVERIFY(text.endsWith(u'\n') && !text.endsWith(u"\n\n"));
        }
    }

    void privateThingsNeverReachTheReport()
    {
        const auto marker = u"Zq7PRIVATE"_s;
        for (unsigned seed = 0; seed < 100; ++seed) {
            auto postmortem = randomPostmortem(seed);
            postmortem.report.sections = ReportSections(allSections);
            postmortem.incident.notes = marker;
            postmortem.incident.lookBack = {marker, marker, Answer::No};
            for (auto &capture : postmortem.captures)
                capture.text = marker;
            for (auto &change : postmortem.stageHistory)
                change.reason = marker;
            for (auto &item : postmortem.actions) {
                for (auto &change : item.history)
                    change.note = marker;
            }
            for (auto &form : postmortem.preparation) {
                auto &answers = form.answers;
                answers.myRole = answers.saw = answers.unplaced = marker;
                answers.wentWell = answers.couldBeBetter = {marker};
                answers.questions = {{marker, marker}};
            }
            const auto before = written(postmortem);
            QVERIFY(!before.contains(marker));
            for (auto &person : postmortem.participants) {
                person.isManagement = !person.isManagement;
                person.wasAffected = !person.wasAffected;
                person.involvement = {};
            }
            postmortem.preparation.clear();
            QCOMPARE(written(postmortem), before);
        }
    }

    void decisionsNotToActStandWithTheirReason()
    {
        auto sample = samplePostmortem().value();
        sample.actions[2].state = ActionState::WillNotDo;
        sample.actions[2].reasonNotDone = u"The freeze ends in May"_s;
        sample.actions[3].state = ActionState::Blocked;
        sample.actions[3].reasonNotDone = u"Waits for the new gateway"_s;
        const auto text = written(sample);
        QVERIFY(text.contains(u"### Decisions not to act\n\n| # | Decided not to do | Reason |\n"));
        QVERIFY(text.contains(u"| 3 | Document safe deployment windows / One hour of watching after each deploy | The "
                              u"freeze ends in May |"));
        QVERIFY(text.contains(u"| Blocked / **Reason:** Waits for the new gateway |"));
    }

    void anEmptyPostmortemIsAShortReport()
    {
        Postmortem postmortem;
        postmortem.incident.reference = u"INC-1"_s;
        const auto text = written(postmortem);
        QVERIFY(text.startsWith(u"# INC-1\n\n| Incident | INC-1 |\n| --- | --- |\n"));
        QVERIFY(!text.contains(u"##"));
    }

    void actualMinutesComeFromTheLogOfTheMeeting()
    {
        auto sample = samplePostmortem().value();
        sample.report.sections = ReportSection::MeetingMinutes;
        const auto start = *sample.incident.meetingAt;
        const auto entry = [&](int minute, MeetingEntryKind kind, int part) {
            sample.meetingLog.append({MeetingEntryId::create(),
                                      int(sample.meetingLog.size()),
                                      start + std::chrono::minutes(minute),
                                      kind,
                                      part,
                                      {},
                                      {}});
        };
        entry(0, MeetingEntryKind::Started, 0);
        entry(4, MeetingEntryKind::MovedTo, 1);
        entry(30, MeetingEntryKind::MovedTo, 2);
        QVERIFY(written(sample).contains(u"| Timeline walkthrough | 15 min |  |"));
        entry(52, MeetingEntryKind::MovedTo, 3);
        entry(75, MeetingEntryKind::Ended, 3);
        const auto text = written(sample);
        QVERIFY(text.contains(u"**Meeting:** 15:00 to 16:15\n"));
        QVERIFY(text.contains(u"| Timeline walkthrough | 15 min | 26 min |"));
        QVERIFY(text.contains(u"| Cultural debrief | 15 min | 0 min |"));
        QVERIFY(text.contains(u"| Total | 90 min | 75 min |"));
    }
};

QTEST_GUILESS_MAIN(MarkdownExporterTest)
#include "MarkdownExporterTest.moc"
