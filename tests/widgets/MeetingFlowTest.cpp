// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"
#include "domain/edits/ReflectionEdits.h"
#include "domain/meeting/MeetingDrafts.h"
#include "domain/meeting/MeetingItems.h"
#include "domain/rules/CauseTree.h"
#include "exchange/report/PublicCopy.h"
#include "support/TwoWindows.h"
#include "widgets/meeting/console/ConsoleActions.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is said lands in the right place: by keys, in both windows, and in the file.
class MeetingFlowTest : public QObject
{
    Q_OBJECT

private:
    static void start(TwoWindows &two, Qt::Key part)
    {
        two.key(Qt::Key_F5);
        two.key(part, Qt::ControlModifier);
    }

private Q_SLOTS:
    void whatWasParkedComesBackWithTheActionItems()
    {
        TwoWindows two;
        start(two, Qt::Key_2);
        for (const auto &text : {u"Friday deployments"_s, u"Status page every 2 min"_s, u"Colour of the dashboard"_s,
                                 u"Runbook for the pool"_s}) {
            two.fixture.clock.advance(10s);
            two.type(u"p "_s + text);
        }
        auto *panel = two.find<QWidget>("parkedPanel");
        auto *list = two.find<QListWidget>("parkedList");
        QVERIFY(!panel->isVisible());
        const auto before = two.value().actions;
        two.key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(panel->isVisible());
        QCOMPARE(two.console->focusWidget(), list);
        QCOMPARE(list->count(), 4);

        two.key(Qt::Key_Return);
        QCOMPARE(two.value().actions.size(), before.size() + 1);
        QCOMPARE(two.value().actions.last().title, u"Friday deployments"_s);
        QVERIFY(two.value().actions.last().draft);
        QVERIFY(two.shared().contains(u"Parked until later: 3"_s));

        two.key(Qt::Key_M, Qt::AltModifier);
        QCOMPARE(two.console->focusWidget(), two.find<QComboBox>("parkedChoices"));
        two.key(Qt::Key_Return);
        QVERIFY(two.value().actions.first().details.contains(u"Status page every 2 min"_s));

        two.key(Qt::Key_D, Qt::AltModifier);
        two.key(Qt::Key_Return); // no reason, no drop
        QCOMPARE(list->count(), 2);
        QTest::keyClicks(two.console->focusWidget(), u"Out of our reach"_s);
        two.key(Qt::Key_Return);
        const auto dropped = two.value().captures[2];
        QCOMPARE(dropped.outcome, CaptureOutcome::Dropped);
        QCOMPARE(dropped.reason, u"Out of our reach"_s);

        two.key(Qt::Key_R, Qt::AltModifier);
        auto *words = two.find<QLineEdit>("parkedWords");
        QCOMPARE(words->text(), u"Runbook for the pool"_s);
        words->selectAll();
        QTest::keyClicks(words, u"Write runbook @Backend P1 2w => on-call finds it"_s);
        two.key(Qt::Key_Return);
        QCOMPARE(two.value().actions.last().title, u"Write runbook"_s);
        QCOMPARE(two.value().actions.last().owner, u"Backend"_s);
        QCOMPARE(two.value().captures.last().became, two.value().actions.last().id.toString());
        QVERIFY(openCaptures(two.value()).isEmpty());

        two.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(list->count(), 1);
        two.key(Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(two.fixture.stored(), two.value());
        two.key(Qt::Key_F4);
        QVERIFY(panel->isVisible());
        two.key(Qt::Key_F4);
        QVERIFY(!panel->isVisible());
    }

    void gapsAndIdeasBecomeDraftsByOneKey()
    {
        TwoWindows two;
        start(two, Qt::Key_2);
        two.type(u"g Tests did not cover pool load"_s);
        two.fixture.clock.advance(10s);
        two.type(u"a Load test before deploy"_s);
        const auto event = two.value().timeline.first().id;
        two.key(Qt::Key_C, Qt::AltModifier);
        const auto *cause = findById(two.value().causes, CauseId::fromString(two.value().captures.first().became));
        QVERIFY(cause != nullptr);
        QCOMPARE(cause->text, u"Tests did not cover pool load"_s);
        QCOMPARE(cause->evidenceEvents, QList<EventId>{event});
        QVERIFY(cause->draft);
        two.key(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(two.value().actions.last().title, u"Load test before deploy"_s);
        QCOMPARE(two.value().captures.last().outcome, CaptureOutcome::Action);
        const auto actions = two.value().actions.size();
        two.key(Qt::Key_A, Qt::AltModifier);
        QCOMPARE(two.value().actions.size(), actions);
        QVERIFY(!two.find<QLabel>("consoleProblem")->text().isEmpty());
        two.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(two.value().actions.size(), actions - 1);
    }

    void theTimelineIsCorrectedOnTheSpot()
    {
        TwoWindows two;
        start(two, Qt::Key_2);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        const auto event = two.value().timeline[1];
        two.key(Qt::Key_E, Qt::AltModifier);
        auto *line = two.find<QLineEdit>("correctionLine");
        QCOMPARE(two.console->focusWidget(), line);
        QVERIFY(line->text().endsWith(event.text));
        line->setText(u"14:24 "_s + event.text);
        two.find<QComboBox>("correctionSaidBy")->setCurrentText(u"Zelda Quill"_s);
        two.key(Qt::Key_Return);
        QVERIFY(findById(two.value().timeline, event.id)->at != event.at);
        QCOMPARE(two.value().captures.last().saidBy, u"Zelda Quill"_s);
        QVERIFY(two.shared().contains(u"Corrected in this meeting"_s));
        QVERIFY(!two.shared().contains(u"Zelda"_s));
        QCOMPARE(two.console->focusWidget(), two.line());

        while (two.console->actions().nextItem->isEnabled())
            two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(two.shared().contains(u"Anything missing, anything different?"_s));
        two.key(Qt::Key_E, Qt::AltModifier);
        QTest::keyClicks(line, u"14:33 Second region checked"_s);
        two.key(Qt::Key_Return);
        QVERIFY(std::any_of(two.value().timeline.cbegin(), two.value().timeline.cend(),
                            [](const TimelineEvent &one) { return one.text == u"Second region checked"; }));
        QVERIFY(two.shared().contains(u"Was missing"_s));
        two.key(Qt::Key_E, Qt::AltModifier);
        QTest::mouseClick(two.find<QPushButton>("confirmTimelineButton"), Qt::LeftButton);
        QVERIFY(two.shared().contains(u"Nothing missing, nothing different"_s));
    }

    void aChainIsReadUpwardLinkByLink()
    {
        TwoWindows two;
        start(two, Qt::Key_3);
        for (int i = 0; i < 3; ++i)
            two.key(Qt::Key_Right, Qt::ControlModifier);
        const CauseTree tree(two.value().causes);
        const auto cause = tree.inTreeOrder()[2];
        const auto count = tree.path(cause).size();
        QVERIFY(count > 1);
        two.key(Qt::Key_F9);
        auto *text = two.find<QLabel>("readingText");
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(u"therefore"_s));
        QVERIFY(two.shared().contains(u"Does that hold?"_s));
        QVERIFY(two.shared().contains(u"link 1 of %1"_s.arg(count)));
        two.key(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(findById(two.value().causes, cause)->linkCheck, LinkCheck::Doubted);
        QVERIFY(!findById(two.value().causes, cause)->openQuestion.isEmpty());
        QVERIFY(two.shared().contains(u"link 2 of %1"_s.arg(count)));
        for (qsizetype link = 1; link < count; ++link)
            two.key(Qt::Key_Y, Qt::AltModifier);
        QVERIFY(!text->isVisible());
        QCOMPARE(findById(two.value().causes, tree.parent(cause))->linkCheck, LinkCheck::Holds);
        QVERIFY(two.shared().contains(u"doubted"_s));
        two.key(Qt::Key_F9);
        two.key(Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QVERIFY(!two.shared().contains(u"Does that hold?"_s));
        two.key(Qt::Key_F9);
        two.key(Qt::Key_4, Qt::ControlModifier);
        two.key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!text->isVisible());
    }

    void anItemIsCompletedAndAcceptedInTheRoom()
    {
        TwoWindows two;
        start(two, Qt::Key_4);
        QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
        two.type(u"a Alert on pool exhaustion P0"_s);
        auto *text = two.find<QLabel>("unfinishedText");
        QVERIFY(text->isVisible());
        QVERIFY(text->text().contains(u"no owner, no deadline, no success criteria"_s));
        QVERIFY(!two.shared().contains(u"no success criteria"_s));
        two.key(Qt::Key_F8);
        QVERIFY(!two.value().actions.last().acceptedByOwner);
        QVERIFY(two.find<QLabel>("consoleProblem")->text().contains(u"owner"_s));
        auto *line = two.find<QLineEdit>("completeLine");
        line->setFocus();
        QTest::keyClicks(line, u"@Backend 3d => fires above 90%"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(two.value().actions.last().owner, u"Backend"_s);
        QVERIFY(!text->text().contains(u"Item %1:"_s.arg(two.value().actions.size())));
        two.key(Qt::Key_F8);
        QVERIFY(two.value().actions.last().acceptedByOwner);
        QVERIFY(two.shared().contains(u"Accepted by its owner"_s));
    }

    void thanksAreCollectedAndReadOut()
    {
        auto postmortem = sampleBeforeMeeting();
        postmortem.reflections.removeIf([](const Reflection &one) { return one.kind == ReflectionKind::Thanks; });
        TwoWindows two(postmortem);
        start(two, Qt::Key_5);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        auto *panel = two.find<QWidget>("thanksPanel");
        QVERIFY(panel->isVisible());
        two.key(Qt::Key_1, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(two.console->focusWidget(), two.line());
        QVERIFY(two.line()->text().startsWith(u"k "_s + two.value().participants[0].name));
        QTest::keyClicks(two.line(), u"found it in minutes"_s);
        QTest::keyClick(two.line(), Qt::Key_Return);
        two.key(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(two.line(), u"kept everyone informed"_s);
        QTest::keyClick(two.line(), Qt::Key_Return);
        const auto thanks = reflectionsOfKind(two.value(), ReflectionKind::Thanks);
        QCOMPARE(thanks.size(), 2);
        QCOMPARE(thanks[0].who, two.value().participants[0].name);
        QCOMPARE(thanks[0].text, u"found it in minutes"_s);
        QVERIFY(two.shared().contains(u"kept everyone informed"_s));
        two.key(Qt::Key_Escape);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(two.shared().contains(u"Thanks 1 of 2"_s));
        QVERIFY(two.shared().contains(two.value().participants[0].role));
        QVERIFY(!two.shared().contains(two.value().participants[0].name));
        QVERIFY(!two.shared().contains(u"kept everyone informed"_s));
        QVERIFY(two.find<QLabel>("thanksRead")->text().startsWith(u"1 of 2"_s));
        two.key(Qt::Key_Right, Qt::ControlModifier);
        two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(!panel->isVisible());
    }

    void theDebriefClosesWithDatesAndAStatement()
    {
        TwoWindows two;
        start(two, Qt::Key_5);
        two.type(u"The alert fired at once"_s);
        two.type(u"l It was a quiet hour"_s);
        QVERIFY(two.shared().contains(u"The alert fired at once"_s));
        QVERIFY(two.shared().contains(u"It was a quiet hour"_s));
        while (!two.shared().contains(u"Closure check"_s) && two.console->actions().nextItem->isEnabled())
            two.key(Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(two.shared().contains(u"Publish the report"_s));
        two.key(Qt::Key_Right, Qt::ControlModifier);
        two.type(u"We know more than yesterday."_s);
        QVERIFY(two.shared().contains(u"We know more than yesterday."_s));
        two.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(two.find<QPlainTextEdit>("statementEdit")->toPlainText(), u"We know more than yesterday."_s);
    }

    void afterTheEndDraftsAreConfirmedAndTheReportIsOneKeyAway()
    {
        TwoWindows two;
        start(two, Qt::Key_3);
        QTest::mouseClick(two.find<QPushButton>("shareWindowButton"), Qt::LeftButton);
        two.type(u"w Nobody owns the limits"_s);
        two.type(u"g Nobody watches the pool"_s);
        two.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(two.find<QPushButton>("endButton"), Qt::LeftButton);
        auto *list = two.find<QListWidget>("draftsList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(two.find<QLabel>("draftsUntil")->text().contains(u"until"_s));
        list->setFocus();
        QTest::mouseClick(two.find<QPushButton>("confirmDraftButton"), Qt::LeftButton);
        QCOMPARE(two.value().captures.last().outcome, CaptureOutcome::Kept);
        QTest::mouseClick(two.find<QPushButton>("confirmAllButton"), Qt::LeftButton);
        QVERIFY(draftsToConfirm(two.value()).isEmpty());
        QVERIFY(!list->isVisible());

        QTest::keyClicks(two.find<QPlainTextEdit>("lookBackWorked"), u"Waiting five seconds"_s);
        auto *spoke = two.find<QComboBox>("lookBackSpoke");
        spoke->setFocus();
        QTest::keyClick(spoke, Qt::Key_Down);
        two.find<QPushButton>("closeWindowsButton")->setFocus();
        const auto stored = two.fixture.stored();
        QCOMPARE(stored.incident.lookBack.worked, u"Waiting five seconds"_s);
        QCOMPARE(stored.incident.lookBack.everyoneSpoke, Answer::Yes);
        QVERIFY(!two.shared().contains(u"five seconds"_s));
        QCOMPARE(publicCopy(stored).incident.lookBack, MeetingLookBack());
        QSignalSpy report(two.starter.get(), &MeetingStarter::reportRequested);
        two.key(Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(report.size(), 1);
    }
};

QTEST_MAIN(MeetingFlowTest)
#include "MeetingFlowTest.moc"
