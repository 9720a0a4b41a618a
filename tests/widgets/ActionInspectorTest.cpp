// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionInspector.h"

#include "domain/edits/ActionEdits.h"
#include "support/ActionPageDriver.h"

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionInspectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSelectedItem();
    void saysWhatIsSelectedInstead();
    void typingIsOneStepUntilTheFieldIsLeft();
    void changesTypeAndStrength();
    void saysWhatTheVerbTellsAboutTheStrength();
    void ownersAcceptTheirItems();
    void checksTheCausesAnItemAnswers();
    void opensTheTicketAfterShowingIt();
    void showsTheReasonOnlyWhereOneIsNeeded();
    void keepsTheCursorWhileTyping();
    void hidesAndRemembersIt();
    void leavesTheRoomToTheTableOnASmallScreen();

private:
    static QLineEdit *lineOf(const ActionPageDriver &driver, const QString &name)
    {
        return driver.find<QLineEdit>(name);
    }
};

void ActionInspectorTest::showsTheSelectedItem()
{
    ActionPageDriver driver;
    driver.goTo(1, ActionItemModel::Title);
    QCOMPARE(driver.find<QLabel>(u"titleLabel"_s)->text(), u"Monitor connection pool exhaustion"_s);
    QCOMPARE(driver.find<QPlainTextEdit>(u"detailsEdit"_s)->toPlainText(),
             u"Alert above 90% use or under 5 free connections"_s);
    QCOMPARE(driver.find<QComboBox>(u"typeCombo"_s)->currentText(), u"Detect"_s);
    QCOMPARE(driver.find<QComboBox>(u"strengthCombo"_s)->currentText(), u"Medium"_s);
    QCOMPARE(driver.find<QTableView>(u"historyView"_s)->model()->rowCount(), 1);
    QCOMPARE(driver.find<QListView>(u"causesView"_s)->model()->rowCount(), 8);
}

void ActionInspectorTest::saysWhatIsSelectedInstead()
{
    ActionPageDriver driver;
    const auto *label = driver.find<QLabel>(u"emptyLabel"_s);
    QVERIFY(label->isVisible());
    driver.table()->selectAll();
    QVERIFY(label->text().startsWith(u"4 action items are selected."_s));
    driver.goTo(0, ActionItemModel::Title);
    QVERIFY(!label->isVisible());
}

void ActionInspectorTest::typingIsOneStepUntilTheFieldIsLeft()
{
    ActionPageDriver driver;
    driver.goTo(2, ActionItemModel::Title);
    auto *details = driver.find<QPlainTextEdit>(u"detailsEdit"_s);
    details->setFocus();
    details->selectAll();
    QTest::keyClicks(details, u"Watch for one hour"_s);
    QCOMPARE(driver.items()[2].details, u"Watch for one hour"_s);
    QCOMPARE(driver.stored(), driver.value());
    lineOf(driver, u"ticketEdit"_s)->setFocus();
    details->setFocus();
    QTest::keyClicks(details, u"!"_s);
    driver.document().undo();
    QCOMPARE(driver.items()[2].details, u"Watch for one hour"_s);
    driver.document().undo();
    QCOMPARE(driver.items()[2].details, u"One hour of watching after each deploy"_s);
    QCOMPARE(details->toPlainText(), driver.items()[2].details);
}

void ActionInspectorTest::changesTypeAndStrength()
{
    ActionPageDriver driver;
    driver.goTo(2, ActionItemModel::Title);
    auto *strength = driver.find<QComboBox>(u"strengthCombo"_s);
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_Up);
    QCOMPARE(driver.items()[2].strength, Strength::Medium);
    auto *type = driver.find<QComboBox>(u"typeCombo"_s);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Home);
    QCOMPARE(driver.items()[2].type, ActionType::Prevent);
    driver.document().undo();
    driver.document().undo();
    QCOMPARE(strength->currentText(), u"Weak"_s);
    QCOMPARE(type->currentText(), u"Process"_s);
}

void ActionInspectorTest::saysWhatTheVerbTellsAboutTheStrength()
{
    ActionPageDriver page;
    page.goTo(0, ActionItemModel::Title);
    auto *words = page.find<QLabel>(u"strengthWords"_s);
    const auto retitle = [&](const QString &title, Strength strength) {
        QVERIFY(page.document()
                    .perform(changeActions(page.value(), {page.items().first().id},
                                           [&](ActionItem &item) {
                                               item.title = title;
                                               item.strength = strength;
                                           }),
                             u"Edit"_s)
                    .ok());
    };
    retitle(u"Remind everybody of the limit"_s, Strength::Strong);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().startsWith(u"Its verb reads weak"_s));
    retitle(u"Block deploys above the limit"_s, Strength::Unset);
    QVERIFY(words->text().startsWith(u"Its verb reads strong"_s));
    retitle(u"Block deploys above the limit"_s, Strength::Strong);
    QVERIFY(!words->isVisible());
}

void ActionInspectorTest::ownersAcceptTheirItems()
{
    ActionPageDriver driver;
    driver.goTo(0, ActionItemModel::Title);
    QTest::keyClick(driver.find<QCheckBox>(u"acceptedCheck"_s), Qt::Key_Space);
    QVERIFY(driver.items()[0].acceptedByOwner);
    driver.fromMenu({u"Owner"_s, u"Ops"_s});
    QVERIFY(!driver.items()[0].acceptedByOwner); // another owner has not accepted yet
    QVERIFY(!driver.find<QCheckBox>(u"acceptedCheck"_s)->isChecked());
}

void ActionInspectorTest::checksTheCausesAnItemAnswers()
{
    ActionPageDriver driver;
    driver.goTo(0, ActionItemModel::Title);
    auto *causes = driver.find<QListView>(u"causesView"_s);
    causes->setFocus();
    causes->setCurrentIndex(causes->model()->index(1, 0));
    QTest::keyClick(causes, Qt::Key_Space);
    QCOMPARE(driver.items()[0].causes.size(), 2);
    QTest::keyClick(causes, Qt::Key_Space);
    QCOMPARE(driver.items()[0].causes.size(), 1);
}

void ActionInspectorTest::opensTheTicketAfterShowingIt()
{
    ActionPageDriver driver;
    driver.goTo(0, ActionItemModel::Title);
    auto *open = driver.find<QPushButton>(u"ticketButton"_s);
    QVERIFY(!open->isEnabled());
    QVERIFY(!open->toolTip().isEmpty());
    auto *ticket = lineOf(driver, u"ticketEdit"_s);
    ticket->setFocus();
    QTest::keyClicks(ticket, u"https://tickets.example.org/OPS-12"_s);
    QCOMPARE(driver.items()[0].ticket, u"https://tickets.example.org/OPS-12"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(driver.prompts.openedLinks, QList{QUrl(u"https://tickets.example.org/OPS-12"_s)});
}

void ActionInspectorTest::showsTheReasonOnlyWhereOneIsNeeded()
{
    ActionPageDriver driver;
    driver.goTo(0, ActionItemModel::Title);
    auto *reason = lineOf(driver, u"reasonEdit"_s);
    QVERIFY(!reason->isVisible());
    driver.choose(0, ActionItemModel::State, u"Blocked"_s);
    driver.giveReason(u"Waits for licences"_s);
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->text(), u"Waits for licences"_s);
    QCOMPARE(driver.find<QLabel>(u"reasonCaption"_s)->text(), u"What blocks it"_s);
    reason->setFocus();
    reason->selectAll();
    QTest::keyClicks(reason, u"Waits for the budget"_s);
    QCOMPARE(driver.items()[0].reasonNotDone, u"Waits for the budget"_s);
}

void ActionInspectorTest::keepsTheCursorWhileTyping()
{
    ActionPageDriver driver;
    driver.goTo(1, ActionItemModel::Title);
    auto *ticket = lineOf(driver, u"ticketEdit"_s);
    ticket->setFocus();
    QTest::keyClicks(ticket, u"abc"_s);
    ticket->setCursorPosition(1);
    QTest::keyClicks(ticket, u"XY"_s);
    QCOMPARE(driver.items()[1].ticket, u"aXYbc"_s);
    QTest::keyClicks(ticket, u" z"_s);
    QCOMPARE(ticket->text(), u"aXY zbc"_s);
}

void ActionInspectorTest::hidesAndRemembersIt()
{
    ActionPageDriver driver;
    auto *button = driver.find<QPushButton>(u"detailsButton"_s);
    auto *inspector = driver.find<QWidget>(u"inspector"_s);
    QVERIFY(inspector->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!inspector->isVisible());
    ActionsPage again(driver.document(), driver.context());
    PageFixture::show(again);
    QVERIFY(!again.findChild<QWidget *>(u"inspector"_s)->isVisible());
}

void ActionInspectorTest::leavesTheRoomToTheTableOnASmallScreen()
{
    ActionPageDriver driver(QSize(1064, 658));
    QVERIFY(!driver.find<QWidget>(u"inspector"_s)->isVisible());
    QTest::mouseClick(driver.find<QPushButton>(u"detailsButton"_s), Qt::LeftButton);
    QVERIFY(driver.find<QWidget>(u"inspector"_s)->isVisible());
}

QTEST_MAIN(ActionInspectorTest)
#include "ActionInspectorTest.moc"
