// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ClosureEdits.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ClosureEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    QDate m_due{2026, 3, 29};
    Instant m_now = build::at(u"2026-03-29 10:00"_s);

    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    [[nodiscard]] const ClosureCheck &check(int place = 0) const { return m_postmortem.closureChecks[place]; }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        m_postmortem.incident.stage = Stage::Published;
        does(planClosureCheck(m_due));
    }

    void answersAreKeptAndTheOutcomeIsNotTouched()
    {
        auto answered = check();
        answered.urgentDone = Answer::Yes;
        answered.learned = u"The alert was noisy"_s;
        answered.outcome = ClosureOutcome::Closed;
        answered.statement = u"x"_s;
        does(answerClosureCheck(m_postmortem, answered));
        QCOMPARE(int(check().urgentDone), int(Answer::Yes));
        QCOMPARE(check().learned, u"The alert was noisy");
        QCOMPARE(int(check().outcome), int(ClosureOutcome::Pending));
        QVERIFY(check().statement.isEmpty());
    }

    void extendingPlansTheNextCheckAndKeepsTheReason()
    {
        does(
            extendClosure(m_postmortem, check().id, ExtensionReason::Blocked, u" no access "_s, m_due.addDays(7), m_now)
                .value());
        QCOMPARE(m_postmortem.closureChecks.size(), 2);
        QCOMPARE(int(check(0).outcome), int(ClosureOutcome::Extended));
        QCOMPARE(check(0).reasonText, u"no access");
        QCOMPARE(check(0).heldAt, std::optional(m_now));
        QCOMPARE(check(1).dueOn, m_due.addDays(7));
        QCOMPARE(int(check(1).outcome), int(ClosureOutcome::Pending));
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Published));
    }

    void extendingIsRefused_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("days");
        QTest::newRow("without a reason") << int(ExtensionReason::None) << u"x"_s << 7;
        QTest::newRow("other without words") << int(ExtensionReason::Other) << u" "_s << 7;
        QTest::newRow("to the same day") << int(ExtensionReason::Blocked) << u""_s << 0;
        QTest::newRow("to an earlier day") << int(ExtensionReason::Blocked) << u""_s << -1;
    }
    void extendingIsRefused()
    {
        QFETCH(int, reason);
        QFETCH(QString, words);
        QFETCH(int, days);
        const auto edit =
            extendClosure(m_postmortem, check().id, ExtensionReason(reason), words, m_due.addDays(days), m_now);
        QVERIFY(!edit.ok());
        QVERIFY(!edit.error().message.isEmpty());
    }

    void closingNeedsTheStatementAndMovesTheStage()
    {
        QVERIFY(!closeIncident(m_postmortem, check().id, u" "_s, m_now).ok());
        does(closeIncident(m_postmortem, check().id, u"INC-2026-0847 is closed."_s, m_now).value());
        QCOMPARE(int(check().outcome), int(ClosureOutcome::Closed));
        QCOMPARE(check().statement, u"INC-2026-0847 is closed.");
        QCOMPARE(int(m_postmortem.incident.stage), int(Stage::Closed));
        QCOMPARE(m_postmortem.stageHistory.size(), 1);
    }

    void aCheckThatIsGoneIsNamed()
    {
        const auto unknown = ClosureCheckId::create();
        QCOMPARE(int(closeIncident(m_postmortem, unknown, u"x"_s, m_now).error().kind), int(Error::Kind::NotFound));
        QVERIFY(!extendClosure(m_postmortem, unknown, ExtensionReason::Blocked, {}, m_due.addDays(9), m_now).ok());
        QVERIFY(removeClosureCheck(m_postmortem, unknown).isEmpty());
        does(removeClosureCheck(m_postmortem, check().id));
        QVERIFY(m_postmortem.closureChecks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ClosureEditsTest)
#include "ClosureEditsTest.moc"
