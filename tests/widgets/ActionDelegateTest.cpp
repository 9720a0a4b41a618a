// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionDelegate.h"

#include "support/ActionPageDriver.h"
#include "widgets/common/DeadlineEdit.h"

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsALineOfText_data();
    void editsALineOfText();
    void escapeLeavesTheCellAsItWas();
    void anItemKeepsATitle();
    void offersKnownOwners();
    void takesAnOwnerNobodyKnows();
    void readsADeadlineWhileItIsTyped_data();
    void readsADeadlineWhileItIsTyped();
    void aDeadlineThatIsNotUnderstoodStays();
    void aDayIsPickedFromTheCalendar();
    void choosesFromAList_data();
    void choosesFromAList();
    void tabGoesToTheNextCell();
    void editorsSayTheirName();
};

void ActionDelegateTest::editsALineOfText_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("title") << int(ActionItemModel::Title);
    QTest::newRow("criteria") << int(ActionItemModel::Criteria);
}

void ActionDelegateTest::editsALineOfText()
{
    QFETCH(int, column);
    ActionPageDriver driver;
    const auto before = driver.value();
    auto *editor = driver.edit<QLineEdit>(1, column);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, u"Alert above 90% use"_s);
    driver.press(editor, Qt::Key_Return);
    const auto &item = driver.items()[1];
    QCOMPARE(column == ActionItemModel::Title ? item.title : item.successCriteria, u"Alert above 90% use"_s);
    QCOMPARE(driver.stored(), driver.value());
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionDelegateTest::escapeLeavesTheCellAsItWas()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<QLineEdit>(0, ActionItemModel::Title);
    QTest::keyClicks(editor, u"Something else"_s);
    driver.press(editor, Qt::Key_Escape);
    QCOMPARE(driver.items()[0].title, u"Add connection pool load testing to CI"_s);
    QVERIFY(!driver.document().history().canUndo());
}

void ActionDelegateTest::anItemKeepsATitle()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<QLineEdit>(0, ActionItemModel::Title);
    editor->clear();
    driver.press(editor, Qt::Key_Return);
    QCOMPARE(driver.items()[0].title, u"Add connection pool load testing to CI"_s);
    const auto labels = driver.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"An action item needs a title."_s);
    }));
}

void ActionDelegateTest::offersKnownOwners()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<QComboBox>(0, ActionItemModel::Owner);
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->currentText(), u"DevOps"_s);
    for (const auto &name : {u"Backend"_s, u"Ops"_s, u"Alice Wong"_s, u"Checkout"_s})
        QVERIFY2(editor->findText(name) >= 0, qPrintable(name));
    QTest::keyClicks(editor, u"Backend"_s);
    driver.press(editor, Qt::Key_Return);
    QCOMPARE(driver.items()[0].owner, u"Backend"_s);
}

void ActionDelegateTest::takesAnOwnerNobodyKnows()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<QComboBox>(0, ActionItemModel::Owner);
    QTest::keyClicks(editor, u"Platform guild"_s);
    driver.press(editor, Qt::Key_Return);
    QCOMPARE(driver.items()[0].owner, u"Platform guild"_s);
}

void ActionDelegateTest::readsADeadlineWhileItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QDate>("deadline");
    QTest::newRow("days") << u"3d"_s << u"Wednesday, 25 March, in 3 days"_s << QDate(2026, 3, 25);
    QTest::newRow("weeks") << u"1w"_s << u"Sunday, 29 March, in 7 days"_s << QDate(2026, 3, 29);
    QTest::newRow("a date") << u"2026-04-01"_s << u"Wednesday, 1 April, in 10 days"_s << QDate(2026, 4, 1);
    QTest::newRow("none") << u"none"_s << u""_s << QDate();
}

void ActionDelegateTest::readsADeadlineWhileItIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QDate, deadline);
    ActionPageDriver driver;
    auto *editor = driver.edit<DeadlineEdit>(2, ActionItemModel::Deadline);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, typed);
    QTEST(editor->reading(), "reading");
    driver.press(editor, Qt::Key_Return);
    QCOMPARE(driver.items()[2].deadline.value_or(QDate()), deadline);
}

void ActionDelegateTest::aDeadlineThatIsNotUnderstoodStays()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<DeadlineEdit>(2, ActionItemModel::Deadline);
    QTest::keyClicks(editor, u"3/4"_s);
    driver.press(editor, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->text(), u"3/4"_s);
    const auto *note = driver.find<QWidget>(u"cellNote"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(driver.items()[2].deadline, std::optional(QDate(2026, 4, 5)));

    editor->selectAll();
    QTest::keyClicks(editor, u"3 Apr"_s);
    driver.press(editor, Qt::Key_Return);
    QCOMPARE(driver.items()[2].deadline, std::optional(QDate(2026, 4, 3)));
}

void ActionDelegateTest::aDayIsPickedFromTheCalendar()
{
    ActionPageDriver driver;
    auto *editor = driver.edit<DeadlineEdit>(2, ActionItemModel::Deadline);
    QTest::keyClick(editor, Qt::Key_Down, Qt::AltModifier);
    auto *calendar = editor->findChild<QCalendarWidget *>(u"deadlineCalendar"_s);
    QVERIFY(calendar != nullptr);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 4, 5));
    auto *days = calendar->findChild<QTableView *>();
    QTest::keyClick(days, Qt::Key_Right);
    driver.press(days, Qt::Key_Return);
    QCOMPARE(driver.items()[2].deadline, std::optional(QDate(2026, 4, 6)));
}

void ActionDelegateTest::choosesFromAList_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("entry");
    QTest::newRow("priority") << int(ActionItemModel::PriorityColumn) << u"P3"_s;
    QTest::newRow("state") << int(ActionItemModel::State) << u"Done"_s;
    QTest::newRow("type") << int(ActionItemModel::Type) << u"Mitigate"_s;
    QTest::newRow("strength") << int(ActionItemModel::StrengthColumn) << u"Strong"_s;
}

void ActionDelegateTest::choosesFromAList()
{
    QFETCH(int, column);
    QFETCH(QString, entry);
    ActionPageDriver driver;
    driver.table()->setColumnHidden(column, false);
    const auto before = driver.value();
    driver.choose(2, column, entry);
    QCOMPARE(driver.table()->model()->index(2, column).data().toString(), entry);
    QVERIFY(driver.editor<QComboBox>() == nullptr);
    QCOMPARE(driver.stored(), driver.value());
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionDelegateTest::tabGoesToTheNextCell()
{
    ActionPageDriver driver;
    auto *title = driver.edit<QLineEdit>(0, ActionItemModel::Title);
    QTest::keyClicks(title, u"Load test the pool"_s);
    driver.press(title, Qt::Key_Tab);
    QCOMPARE(driver.items()[0].title, u"Load test the pool"_s);
    auto *owner = driver.editor<QComboBox>();
    QVERIFY(owner != nullptr);
    QCOMPARE(owner->currentText(), u"DevOps"_s);
}

void ActionDelegateTest::editorsSayTheirName()
{
    ActionPageDriver driver;
    QCOMPARE(driver.edit<QWidget>(0, ActionItemModel::Criteria)->accessibleName(), u"Success criteria"_s);
}

QTEST_MAIN(ActionDelegateTest)
#include "ActionDelegateTest.moc"
