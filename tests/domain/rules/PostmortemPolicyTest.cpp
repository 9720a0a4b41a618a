// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PostmortemPolicy.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PostmortemPolicyTest : public QObject
{
    Q_OBJECT

private:
    static IncidentDetails incident(Severity severity, bool causeIsClear = false)
    {
        IncidentDetails details;
        details.severity = severity;
        details.causeIsClear = causeIsClear;
        details.date = QDate(2026, 3, 22);
        return details;
    }
    static Durations lasting(int minutes)
    {
        auto end = build::event(u"14:00"_s, EventKind::Resolution);
        end.at += std::chrono::minutes(minutes);
        return durations({build::event(u"14:00"_s, EventKind::Detection), end});
    }

private Q_SLOTS:
    void theDefaultsFollowTheTable_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<bool>("causeIsClear");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const int due = int(DueVerdict::Kind::Due);
        const int optional = int(DueVerdict::Kind::Optional);
        QTest::newRow("sev 1") << int(Severity::Sev1) << false << 12 << due
                               << u"Sev 1 always gets one. Meet by 25 March."_s;
        QTest::newRow("sev 1, clear and short")
            << int(Severity::Sev1) << true << 2 << due << u"Sev 1 always gets one. Meet by 25 March."_s;
        QTest::newRow("sev 2") << int(Severity::Sev2) << true << 12 << due
                               << u"Sev 2 always gets one. Meet by 25 March."_s;
        QTest::newRow("sev 3, unclear") << int(Severity::Sev3) << false << 12 << due
                                        << u"Sev 3 gets one when the cause is unclear. Meet by 25 March."_s;
        QTest::newRow("sev 3, clear") << int(Severity::Sev3) << true << 12 << int(DueVerdict::Kind::NotDue)
                                      << u"Sev 3 gets one when the cause is unclear. This cause is clear."_s;
        QTest::newRow("sev 3, short") << int(Severity::Sev3) << false << 9 << optional
                                      << u"Sev 3, resolved in less than 10 min."_s;
        QTest::newRow("sev 3, ten minutes") << int(Severity::Sev3) << false << 10 << due
                                            << u"Sev 3 gets one when the cause is unclear. Meet by 25 March."_s;
    }
    void theDefaultsFollowTheTable()
    {
        QFETCH(int, severity);
        QFETCH(bool, causeIsClear);
        QFETCH(int, minutes);
        const auto verdict = postmortemDue(incident(Severity(severity), causeIsClear), lasting(minutes));
        QTEST(int(verdict.kind), "kind");
        QTEST(verdict.text(), "text");
        QVERIFY(!verdict.title.isEmpty());
    }

    void anUnresolvedSev3IsNotShort()
    {
        QCOMPARE(int(postmortemDue(incident(Severity::Sev3), Durations()).kind), int(DueVerdict::Kind::Due));
    }

    void theTitleSaysItInWords()
    {
        QCOMPARE(postmortemDue(incident(Severity::Sev1), {}).title, u"A postmortem is due");
        QCOMPARE(postmortemDue(incident(Severity::Sev3), lasting(5)).title, u"A postmortem is optional");
        QCOMPARE(postmortemDue(incident(Severity::Sev3, true), {}).title, u"No postmortem is due");
    }

    void onceMetThereIsNoDayToMeetBy_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("hasDay");
        QTest::newRow("draft") << int(Stage::Draft) << true;
        QTest::newRow("preparing") << int(Stage::Preparing) << true;
        QTest::newRow("ready") << int(Stage::ReadyToMeet) << true;
        QTest::newRow("met") << int(Stage::MeetingHeld) << false;
        QTest::newRow("published") << int(Stage::Published) << false;
        QTest::newRow("closed") << int(Stage::Closed) << false;
        QTest::newRow("not required") << int(Stage::NotRequired) << false;
    }
    void onceMetThereIsNoDayToMeetBy()
    {
        QFETCH(int, stage);
        QFETCH(bool, hasDay);
        auto details = incident(Severity::Sev1);
        details.stage = Stage(stage);
        QCOMPARE(postmortemDue(details, {}).meetBy.isValid(), hasDay);
    }

    void withoutADateNothingIsPromised()
    {
        auto details = incident(Severity::Sev1);
        details.date = QDate();
        QCOMPARE(postmortemDue(details, {}).text(), u"Sev 1 always gets one.");
        QVERIFY(!firstClosureCheckDue(details).isValid());
    }

    void aTeamCanChangeThePolicy()
    {
        PostmortemPolicy policy;
        policy.meetWithinDays = 5;
        policy.closureAfterDays = 14;
        policy.rules = {{Severity::Sev1, Requirement::Always, std::chrono::minutes(5)},
                        {Severity::Sev2, Requirement::Optional, std::nullopt},
                        {Severity::Sev3, Requirement::Never, std::nullopt}};
        QCOMPARE(postmortemDue(incident(Severity::Sev1), lasting(12), policy).meetBy, QDate(2026, 3, 27));
        QCOMPARE(int(postmortemDue(incident(Severity::Sev1), lasting(4), policy).kind),
                 int(DueVerdict::Kind::Optional));
        QCOMPARE(postmortemDue(incident(Severity::Sev2), lasting(12), policy).text(),
                 u"Sev 2 gets one when the team wants it.");
        QCOMPARE(postmortemDue(incident(Severity::Sev3), lasting(12), policy).text(), u"Sev 3 gets none.");
        QCOMPARE(firstClosureCheckDue(incident(Severity::Sev1), policy), QDate(2026, 4, 5));
    }

    void aSeverityWithoutARuleGetsOne()
    {
        PostmortemPolicy policy;
        policy.rules.clear();
        QCOMPARE(int(postmortemDue(incident(Severity::Sev3, true), {}, policy).kind), int(DueVerdict::Kind::Due));
    }

    void theClosureCheckIsAWeekLater() { QCOMPARE(firstClosureCheckDue(incident(Severity::Sev1)), QDate(2026, 3, 29)); }
};

QTEST_GUILESS_MAIN(PostmortemPolicyTest)
#include "PostmortemPolicyTest.moc"
