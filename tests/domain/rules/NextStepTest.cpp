// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/NextStep.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class NextStepTest : public QObject
{
    Q_OBJECT

private:
    QDate m_today{2026, 3, 22};

    /// The sample on the day of its meeting.
    static ProgressFacts sample(Stage stage)
    {
        ProgressFacts facts;
        facts.stage = stage;
        facts.incidentDate = QDate(2026, 3, 22);
        facts.meetingAt = build::at(u"15:00"_s);
        facts.events = 6;
        facts.people = 4;
        facts.hasSystemicCause = true;
        facts.actions = 4;
        facts.nextClosureCheck = QDate(2026, 3, 29);
        return facts;
    }

private Q_SLOTS:
    void onePhraseSaysWhatBringsItForward_data()
    {
        QTest::addColumn<ProgressFacts>("facts");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, Stage stage, const QString &step,
                            const std::function<void(ProgressFacts &)> &change = {}) {
            auto facts = sample(stage);
            if (change)
                change(facts);
            QTest::newRow(name) << facts << step;
        };
        row("no events", Stage::Draft, u"Write the timeline"_s, [](ProgressFacts &facts) { facts.events = 0; });
        row("draft", Stage::Draft, u"Prepare the meeting"_s);
        row("no facilitator", Stage::Preparing, u"Name a facilitator"_s,
            [](ProgressFacts &facts) { facts.hasFacilitator = false; });
        row("no time", Stage::Preparing, u"Choose a time for the meeting"_s,
            [](ProgressFacts &facts) { facts.meetingAt.reset(); });
        row("preparing", Stage::Preparing, u"Prepare the meeting"_s);
        row("ready", Stage::ReadyToMeet, u"Run the meeting"_s);
        row("no systemic cause", Stage::MeetingHeld, u"Find the systemic causes"_s,
            [](ProgressFacts &facts) { facts.hasSystemicCause = false; });
        row("no actions", Stage::MeetingHeld, u"Agree on action items"_s,
            [](ProgressFacts &facts) { facts.actions = 0; });
        row("met", Stage::MeetingHeld, u"Publish the report"_s);
        row("published", Stage::Published, u"Closure check due 29 March"_s);
        row("check today", Stage::Published, u"Hold the closure check"_s,
            [](ProgressFacts &facts) { facts.nextClosureCheck = QDate(2026, 3, 22); });
        row("check over", Stage::Published, u"Hold the closure check"_s,
            [](ProgressFacts &facts) { facts.nextClosureCheck = QDate(2026, 3, 1); });
        row("no check", Stage::Published, u"Plan the closure check"_s,
            [](ProgressFacts &facts) { facts.nextClosureCheck.reset(); });
        row("overdue", Stage::Published, u"Ask Identity about \"Add code metric\""_s, [](ProgressFacts &facts) {
            facts.overdueActions = 1;
            facts.overdueOwner = u"Identity"_s;
            facts.overdueTitle = u"Add code metric"_s;
        });
        row("one overdue, nobody owns it", Stage::Published, u"Follow up 1 overdue item"_s,
            [](ProgressFacts &facts) { facts.overdueActions = 1; });
        row("several overdue", Stage::Published, u"Follow up 3 overdue items"_s,
            [](ProgressFacts &facts) { facts.overdueActions = 3; });
        row("closed", Stage::Closed, u"None"_s);
        row("not required", Stage::NotRequired, u"None"_s);
    }
    void onePhraseSaysWhatBringsItForward()
    {
        QFETCH(ProgressFacts, facts);
        QFETCH(QString, step);
        QCOMPARE(nextStep(facts, m_today), step);
    }

    void theStageNamesAMeetingOfToday()
    {
        QCOMPARE(stageText(sample(Stage::ReadyToMeet), m_today), u"Meeting today 15:00");
        QCOMPARE(stageText(sample(Stage::ReadyToMeet), m_today.addDays(-1)), u"Ready to meet");
        QCOMPARE(stageText(sample(Stage::Published), m_today), u"Published");
    }

    void theStepsOfTheSample()
    {
        const auto steps = stageSteps(sample(Stage::Preparing), m_today);
        QStringList shown;
        for (const auto &step : steps)
            shown.append(step.title + u": " + step.caption);
        QCOMPARE(shown, (QStringList{u"Timeline: 6 events"_s, u"Preparation: 4 people"_s, u"Meeting: today 15:00"_s,
                                     u"Published: same day"_s, u"Closure check: 29 March"_s}));
    }

    void formsThatAreKnownAreCounted()
    {
        auto facts = sample(Stage::Preparing);
        facts.formsIn = 3;
        facts.formsWanted = 4;
        QCOMPARE(stageSteps(facts, m_today)[1].caption, u"3 of 4 forms");
        facts.formsWanted = 1;
        facts.formsIn = 0;
        QCOMPARE(stageSteps(facts, m_today)[1].caption, u"0 of 1 form");
    }

    void oneStepIsCurrent_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("events");
        QTest::addColumn<QString>("states");
        QTest::newRow("nothing yet") << int(Stage::Draft) << 0 << u"c...."_s;
        QTest::newRow("draft") << int(Stage::Draft) << 6 << u"dc..."_s;
        QTest::newRow("preparing") << int(Stage::Preparing) << 6 << u"dc..."_s;
        QTest::newRow("ready") << int(Stage::ReadyToMeet) << 6 << u"ddc.."_s;
        QTest::newRow("met") << int(Stage::MeetingHeld) << 6 << u"dddc."_s;
        QTest::newRow("published") << int(Stage::Published) << 6 << u"ddddc"_s;
        QTest::newRow("closed") << int(Stage::Closed) << 6 << u"ddddd"_s;
        QTest::newRow("not required") << int(Stage::NotRequired) << 6 << u"....."_s;
    }
    void oneStepIsCurrent()
    {
        QFETCH(int, stage);
        QFETCH(int, events);
        auto facts = sample(Stage(stage));
        facts.events = events;
        QString states;
        for (const auto &step : stageSteps(facts, m_today))
            states += step.state == StageStep::State::Completed ? u'd'
                      : step.state == StageStep::State::Current ? u'c'
                                                                : u'.';
        QTEST(states, "states");
    }

    void captionsSayWhatIsKnown()
    {
        auto facts = sample(Stage::Closed);
        facts.events = 1;
        facts.people = 0;
        facts.meetingAt.reset();
        facts.publishedAt = build::at(u"17:00"_s);
        facts.nextClosureCheck.reset();
        QStringList captions;
        for (const auto &step : stageSteps(facts, m_today))
            captions.append(step.caption);
        QCOMPARE(captions,
                 (QStringList{u"1 event"_s, u"nobody invited yet"_s, u"no time yet"_s, u"22 March"_s, u"closed"_s}));
        facts.stage = Stage::Draft;
        QCOMPARE(stageSteps(facts, m_today).last().caption, u"29 March");
        facts.incidentDate = QDate();
        QCOMPARE(stageSteps(facts, m_today).last().caption, u"a week after");
        facts.meetingAt = build::at(u"2026-03-23 09:30"_s);
        QCOMPARE(stageSteps(facts, m_today)[2].caption, u"tomorrow 09:30");
        facts.meetingAt = build::at(u"2027-01-04 09:30"_s);
        QCOMPARE(stageSteps(facts, m_today)[2].caption, u"4 January 2027 09:30");
    }

    void aPostmortemGivesItsFacts()
    {
        Postmortem postmortem;
        postmortem.incident.stage = Stage::Published;
        postmortem.timeline = build::sampleTimeline();
        auto outside = build::participant(u"Tom"_s, {}, MeetingDuty::Facilitator);
        outside.attendance = Attendance::NotInvited;
        postmortem.participants = {build::participant(u"Alice"_s), outside};
        auto late = build::action(u"late"_s);
        late.deadline = QDate(2026, 3, 20);
        late.owner = u"Ops"_s;
        auto later = build::action(u"later"_s, Priority::P0, 1);
        later.deadline = QDate(2026, 3, 21);
        postmortem.actions = {late, later};
        ClosureCheck check;
        check.id = ClosureCheckId::create();
        check.dueOn = QDate(2026, 3, 29);
        postmortem.closureChecks = {check};
        const auto facts = progressFacts(postmortem, m_today);
        QCOMPARE(facts.events, 6);
        QCOMPARE(facts.people, 1);
        QVERIFY(!facts.hasFacilitator);
        QVERIFY(!facts.hasSystemicCause);
        QCOMPARE(facts.overdueActions, 2);
        QCOMPARE(facts.nextClosureCheck, std::optional(check.dueOn));
        QCOMPARE(nextStep(facts, m_today), u"Ask Ops about \"late\"");
    }
};

Q_DECLARE_METATYPE(debrief::ProgressFacts)

QTEST_GUILESS_MAIN(NextStepTest)
#include "NextStepTest.moc"
