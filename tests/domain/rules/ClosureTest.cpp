// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/Closure.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ClosureTest : public QObject
{
    Q_OBJECT

private:
    static ActionItem item(Priority priority, ActionState state)
    {
        auto result = build::action(u"x"_s, priority);
        result.state = state;
        return result;
    }
    static ClosureCheck check(QDate dueOn, ClosureOutcome outcome = ClosureOutcome::Pending)
    {
        ClosureCheck result;
        result.id = ClosureCheckId::create();
        result.dueOn = dueOn;
        result.outcome = outcome;
        return result;
    }
    static ClosureCheck allYes()
    {
        auto result = check({2026, 3, 29});
        result.urgentDone = result.nextUnderWay = result.confident = Answer::Yes;
        return result;
    }

private Q_SLOTS:
    void theItemsAnswerTheFirstTwoQuestions_data()
    {
        QTest::addColumn<QList<ActionItem>>("items");
        QTest::addColumn<int>("urgentDone");
        QTest::addColumn<int>("nextUnderWay");
        QTest::addColumn<QString>("text");
        const int yes = int(Answer::Yes);
        const int no = int(Answer::No);
        QTest::newRow("no items") << QList<ActionItem>() << yes << yes
                                  << u"There are no P0 items. There are no P1 items."_s;
        QTest::newRow("all done") << QList{item(Priority::P0, ActionState::Done), item(Priority::P0, ActionState::Done)}
                                  << yes << yes << u"All 2 P0 items are done. There are no P1 items."_s;
        QTest::newRow("one done") << QList{item(Priority::P0, ActionState::Done)} << yes << yes
                                  << u"The P0 item is done. There are no P1 items."_s;
        QTest::newRow("one open") << QList{item(Priority::P0, ActionState::Done),
                                           item(Priority::P0, ActionState::InProgress)}
                                  << no << yes << u"1 of 2 P0 items done. There are no P1 items."_s;
        QTest::newRow("decided against") << QList{item(Priority::P0, ActionState::WillNotDo)} << yes << yes
                                         << u"The P0 item is done. There are no P1 items."_s;
        QTest::newRow("P1 moving") << QList{item(Priority::P1, ActionState::InProgress),
                                            item(Priority::P1, ActionState::Done)}
                                   << yes << yes << u"There are no P0 items. All 2 P1 items are under way or done."_s;
        QTest::newRow("P1 standing") << QList{item(Priority::P1, ActionState::InProgress),
                                              item(Priority::P1, ActionState::NotStarted)}
                                     << yes << no << u"There are no P0 items. 1 of 2 P1 items under way or done."_s;
        QTest::newRow("P1 blocked")
            << QList{item(Priority::P1, ActionState::Blocked)} << yes << no
            << u"There are no P0 items. 0 of 1 P1 items under way or done. 1 item is blocked. Ask who can unblock it."_s;
        QTest::newRow("others")
            << QList{item(Priority::P2, ActionState::Blocked), item(Priority::P3, ActionState::Blocked)} << yes << yes
            << u"There are no P0 items. There are no P1 items. 2 items are blocked. Ask who can unblock them."_s;
    }
    void theItemsAnswerTheFirstTwoQuestions()
    {
        QFETCH(QList<ActionItem>, items);
        const auto facts = closureFacts(items);
        QTEST(int(facts.urgentDone), "urgentDone");
        QTEST(int(facts.nextUnderWay), "nextUnderWay");
        QStringList sentences = {facts.urgentText, facts.nextText};
        if (!facts.blockedText.isEmpty())
            sentences.append(facts.blockedText);
        QTEST(sentences.join(u' '), "text");
    }

    void theItemsInTheWayAreListed()
    {
        const QList<ActionItem> items = {item(Priority::P0, ActionState::Blocked),
                                         item(Priority::P0, ActionState::Done),
                                         item(Priority::P1, ActionState::NotStarted)};
        const auto facts = closureFacts(items);
        QCOMPARE(facts.urgentOpen, QList{items[0].id});
        QCOMPARE(facts.nextNotMoving, QList{items[2].id});
        QCOMPARE(facts.blocked, QList{items[0].id});
    }

    void onlyThreeTimesYesCloses_data()
    {
        QTest::addColumn<int>("urgent");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("confident");
        QTest::addColumn<int>("reasons");
        const int open = int(Answer::Open);
        const int yes = int(Answer::Yes);
        const int no = int(Answer::No);
        QTest::newRow("yes") << yes << yes << yes << 0;
        QTest::newRow("nothing answered") << open << open << open << 3;
        QTest::newRow("P0 open") << no << yes << yes << 1;
        QTest::newRow("P1 not moving") << yes << no << yes << 1;
        QTest::newRow("not confident") << yes << yes << no << 1;
        QTest::newRow("one unanswered") << yes << yes << open << 1;
    }
    void onlyThreeTimesYesCloses()
    {
        QFETCH(int, urgent);
        QFETCH(int, next);
        QFETCH(int, confident);
        QFETCH(int, reasons);
        auto asked = check({2026, 3, 29});
        asked.urgentDone = Answer(urgent);
        asked.nextUnderWay = Answer(next);
        asked.confident = Answer(confident);
        QCOMPARE(whyNotClosed(asked).size(), reasons);
        QCOMPARE(canClose(asked), reasons == 0);
    }

    void answersThatTheListContradictsAreNamed()
    {
        const auto facts =
            closureFacts({item(Priority::P0, ActionState::InProgress), item(Priority::P1, ActionState::NotStarted)});
        QCOMPARE(contradictions(allYes(), facts).size(), 2);
        QVERIFY(contradictions(allYes(), facts)[0].contains(u"0 of 1 P0 items done."));
        QVERIFY(contradictions(check({2026, 3, 29}), facts).isEmpty());
        QVERIFY(contradictions(allYes(), closureFacts({})).isEmpty());
    }

    void theEarliestPendingCheckIsTheOne()
    {
        QCOMPARE(pendingClosureCheck({}), nullptr);
        const QList<ClosureCheck> checks = {check({2026, 3, 29}, ClosureOutcome::Extended), check({2026, 4, 12}),
                                            check({2026, 4, 5})};
        QCOMPARE(pendingClosureCheck(checks)->id, checks[2].id);
        const QList<ClosureCheck> closed = {check({2026, 3, 29}, ClosureOutcome::Closed)};
        QCOMPARE(pendingClosureCheck(closed), nullptr);
    }

    void anExtensionIsAWeek()
    {
        QCOMPARE(proposedExtension(check({2026, 3, 29}), {2026, 3, 28}), QDate(2026, 4, 5));
        QCOMPARE(proposedExtension(check({2026, 3, 29}), {2026, 4, 10}), QDate(2026, 4, 17));
        QCOMPARE(proposedExtension(check({}), {2026, 4, 10}), QDate(2026, 4, 17));
    }

    void twoExtensionsAskForADecision()
    {
        QList<ClosureCheck> checks = {check({2026, 3, 29}, ClosureOutcome::Extended), check({2026, 4, 5})};
        QCOMPARE(extensionCount(checks), 1);
        QVERIFY(extensionDecision(checks).isEmpty());
        checks.append(check({2026, 4, 12}, ClosureOutcome::Extended));
        QCOMPARE(extensionDecision(checks),
                 u"The check has moved 2 times. Decide for each open item: do it, shrink it or drop it.");
    }

    void theStatementSaysWhatIsKnown()
    {
        Postmortem postmortem;
        QCOMPARE(defaultClosingStatement(postmortem), u"This incident is closed.");
        postmortem.incident.reference = u"INC-2026-0847"_s;
        postmortem.actions = {item(Priority::P0, ActionState::Done), item(Priority::P1, ActionState::InProgress)};
        QCOMPARE(defaultClosingStatement(postmortem),
                 u"INC-2026-0847 is closed. The P0 item is done. The P1 item is under way or done.");
        postmortem.closureChecks = {allYes()};
        QVERIFY(defaultClosingStatement(postmortem)
                    .endsWith(u"The team is confident that this class of incident is prevented."));
    }
};

QTEST_GUILESS_MAIN(ClosureTest)
#include "ClosureTest.moc"
