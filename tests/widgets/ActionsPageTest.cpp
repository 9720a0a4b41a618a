// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/ActionsPage.h"

#include "support/ActionPageDriver.h"

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheNextReleaseWaitsFor();
    void theQuickLineAddsAnItem();
    void theQuickLineSaysHowItReads();
    void theQuickLineKeepsWhatItDoesNotUnderstand();
    void theQuickLineKeepsWhatCannotBeWritten();
    void blockedAsksForTheReason();
    void aReasonNotGivenChangesNothing();
    void severalChangeAtOnce_data();
    void severalChangeAtOnce();
    void severalGetOneReason();
    void asksForAnotherDayUntilItIsUnderstood();
    void deletesAndDuplicatesByKey();
    void movesUpAndDownByKey();
    void movesOnlyInTheOrderOfTheList();
    void copiesItemsAsLinesThatCanBeTypedAgain();
    void chipsChooseWhatIsShown();
    void filtersByTextAndOwner();
    void anItemAddedIsNeverHiddenByTheFilter();
    void columnsAndSortingAreRemembered();
    void everyColumnCanBeShown();
    void anEmptyListOffersTheFirstStep();
    void revealsAnItemThatWasFilteredOut();
    void tabGoesThroughThePageInOrder();
    void readOnlySaysWhy();
    void staysWholeInDarkRightToLeftAndSmall();

private:
    static QList<ActionId> idsOf(const ActionPageDriver &driver, QList<int> places)
    {
        QList<ActionId> ids;
        for (const int place : places)
            ids.append(driver.items()[place].id);
        return ids;
    }
    static QString bannerOf(const ActionPageDriver &driver)
    {
        const auto *banner = driver.find<QWidget>(u"releaseBanner"_s);
        return banner->isVisible() ? banner->accessibleName() : QString();
    }
    static bool says(const QWidget &page, const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
};

void ActionsPageTest::saysWhatTheNextReleaseWaitsFor()
{
    ActionPageDriver driver;
    QCOMPARE(bannerOf(driver), u"The next release waits for 2 P0 items. The first is due on 25 March."_s);
    driver.choose(1, ActionItemModel::State, u"Done"_s);
    QCOMPARE(bannerOf(driver), u"The next release waits for 1 P0 item. It is due on 29 March."_s);
    driver.choose(0, ActionItemModel::PriorityColumn, u"P1"_s);
    QCOMPARE(bannerOf(driver), QString());
    driver.document().undo();
    QVERIFY(!bannerOf(driver).isEmpty());
}

void ActionsPageTest::theQuickLineAddsAnItem()
{
    ActionPageDriver driver;
    const auto before = driver.value();
    QTest::keyClick(&driver.page, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(driver.line()->hasFocus());
    driver.type(u"Add pool saturation alert @Backend P0 3d => alert fires above 90%"_s);
    QCOMPARE(driver.items().size(), 5);
    const auto &added = driver.items().last();
    QCOMPARE(added.title, u"Add pool saturation alert"_s);
    QCOMPARE(added.owner, u"Backend"_s);
    QCOMPARE(added.priority, Priority::P0);
    QCOMPARE(added.deadline, std::optional(QDate(2026, 3, 25)));
    QCOMPARE(added.successCriteria, u"alert fires above 90%"_s);
    QCOMPARE(driver.line()->text(), QString());
    QCOMPARE(driver.table()->selectedIds(), QList{added.id});
    QCOMPARE(driver.stored(), driver.value());
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionsPageTest::theQuickLineSaysHowItReads()
{
    ActionPageDriver driver;
    driver.line()->setFocus();
    QTest::keyClicks(driver.line(), u"Add pool alert @back P0 1w"_s);
    QVERIFY(says(driver.page, u"Owner: Backend."_s));
    QVERIFY(says(driver.page, u"Due on 29 March, in 7 days."_s));
}

void ActionsPageTest::theQuickLineKeepsWhatItDoesNotUnderstand()
{
    ActionPageDriver driver;
    driver.type(u"Add pool alert @Backend @Ops"_s);
    QCOMPARE(driver.items().size(), 4);
    QCOMPARE(driver.line()->text(), u"Add pool alert @Backend @Ops"_s);
    QVERIFY(says(driver.page, u"An item has one owner."_s));
}

void ActionsPageTest::theQuickLineKeepsWhatCannotBeWritten()
{
    ActionPageDriver driver;
    driver.makeReadOnly();
    driver.type(u"Add pool alert"_s);
    QCOMPARE(driver.items().size(), 4);
    QCOMPARE(driver.line()->text(), u"Add pool alert"_s);
}

void ActionsPageTest::blockedAsksForTheReason()
{
    ActionPageDriver driver;
    const auto before = driver.value();
    driver.choose(0, ActionItemModel::State, u"Blocked"_s);
    QCOMPARE(driver.items()[0].state, ActionState::NotStarted);
    driver.giveReason(u"Waits for the vendor"_s);
    QCOMPARE(driver.items()[0].state, ActionState::Blocked);
    QCOMPARE(driver.items()[0].reasonNotDone, u"Waits for the vendor"_s);
    QCOMPARE(driver.items()[0].history.last().note, u"Waits for the vendor"_s);
    QCOMPARE(driver.items()[0].history.last().at, driver.clock.now());
    QCOMPARE(driver.stored(), driver.value());
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionsPageTest::aReasonNotGivenChangesNothing()
{
    ActionPageDriver driver;
    driver.choose(0, ActionItemModel::State, u"Will not do"_s);
    auto *accept = driver.reasonDialog()->findChild<QPushButton *>(u"acceptButton"_s);
    QVERIFY(!accept->isEnabled());
    QVERIFY(!accept->toolTip().isEmpty());
    QTest::keyClick(driver.reasonDialog(), Qt::Key_Escape);
    QCOMPARE(driver.items()[0].state, ActionState::NotStarted);
    QVERIFY(!driver.document().history().canUndo());
}

void ActionsPageTest::severalChangeAtOnce_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::newRow("priority") << QStringList{u"Priority"_s, u"P3"_s} << int(ActionItemModel::PriorityColumn) << u"P3"_s;
    QTest::newRow("state") << QStringList{u"State"_s, u"Done"_s} << int(ActionItemModel::State) << u"Done"_s;
    QTest::newRow("owner") << QStringList{u"Owner"_s, u"Alice Wong"_s} << int(ActionItemModel::Owner)
                           << u"Alice Wong"_s;
    QTest::newRow("nobody") << QStringList{u"Owner"_s, u"Nobody"_s} << int(ActionItemModel::Owner) << u""_s;
    QTest::newRow("deadline") << QStringList{u"Deadline"_s, u"In 2 weeks"_s} << int(ActionItemModel::Deadline)
                              << u"5 Apr"_s;
    QTest::newRow("no deadline") << QStringList{u"Deadline"_s, u"No deadline"_s} << int(ActionItemModel::Deadline)
                                 << u""_s;
}

void ActionsPageTest::severalChangeAtOnce()
{
    QFETCH(QStringList, path);
    QFETCH(int, column);
    QFETCH(QString, shown);
    ActionPageDriver driver;
    const auto before = driver.value();
    driver.table()->select(idsOf(driver, {0, 1, 3}));
    driver.fromMenu(path);
    for (const int row : {0, 1, 3})
        QCOMPARE(driver.table()->model()->index(row, column).data().toString(), shown);
    QCOMPARE(driver.items()[2], before.actions[2]);
    QCOMPARE(driver.stored(), driver.value());
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionsPageTest::severalGetOneReason()
{
    ActionPageDriver driver;
    driver.table()->select(idsOf(driver, {0, 2}));
    driver.fromMenu({u"State"_s, u"Will not do…"_s});
    driver.giveReason(u"The service is switched off in May"_s);
    for (const int place : {0, 2}) {
        QCOMPARE(driver.items()[place].state, ActionState::WillNotDo);
        QCOMPARE(driver.items()[place].reasonNotDone, u"The service is switched off in May"_s);
    }
}

void ActionsPageTest::asksForAnotherDayUntilItIsUnderstood()
{
    ActionPageDriver driver;
    driver.table()->select(idsOf(driver, {0}));
    driver.prompts.texts = {u"3/4"_s, u"3 Apr"_s};
    driver.fromMenu({u"Deadline"_s, u"Another day…"_s});
    QCOMPARE(driver.items()[0].deadline, std::optional(QDate(2026, 4, 3)));
    QCOMPARE(driver.prompts.questions.size(), 2);
    driver.prompts.texts = {u" Platform "_s};
    driver.fromMenu({u"Owner"_s, u"Another owner…"_s});
    QCOMPARE(driver.items()[0].owner, u"Platform"_s);
}

void ActionsPageTest::deletesAndDuplicatesByKey()
{
    ActionPageDriver driver;
    const auto before = driver.value();
    driver.goTo(1, ActionItemModel::Title);
    QTest::keyClick(driver.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(driver.items().size(), 5);
    QCOMPARE(driver.items()[2].title, driver.items()[1].title);
    QCOMPARE(driver.items()[2].state, ActionState::NotStarted);
    QCOMPARE(driver.table()->selectedIds(), QList{driver.items()[2].id});
    driver.table()->selectAll();
    QTest::keyClick(driver.table(), Qt::Key_Delete);
    QVERIFY(driver.items().isEmpty());
    driver.document().undo();
    driver.document().undo();
    QCOMPARE(driver.value(), before);
}

void ActionsPageTest::movesUpAndDownByKey()
{
    ActionPageDriver driver;
    const auto ids = idsOf(driver, {0, 1, 2, 3});
    driver.table()->setFocus();
    driver.table()->select({ids[1], ids[2]});
    QTest::keyClick(driver.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(idsOf(driver, {0, 1, 2, 3}), (QList{ids[0], ids[3], ids[1], ids[2]}));
    QCOMPARE(driver.table()->selectedIds(), (QList{ids[1], ids[2]}));
    QTest::keyClick(driver.table(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(driver.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(idsOf(driver, {0, 1, 2, 3}), (QList{ids[1], ids[2], ids[0], ids[3]}));
    QTest::keyClick(driver.table(), Qt::Key_Up, Qt::AltModifier); // the first stays the first
    QCOMPARE(idsOf(driver, {0, 1, 2, 3}), (QList{ids[1], ids[2], ids[0], ids[3]}));
    QCOMPARE(driver.stored(), driver.value());
}

void ActionsPageTest::movesOnlyInTheOrderOfTheList()
{
    ActionPageDriver driver;
    driver.goTo(1, ActionItemModel::Title);
    const auto *up = driver.find<QAction>(u"moveActionUp"_s);
    QVERIFY(up->isEnabled());
    driver.table()->sortBy(ActionItemModel::Deadline);
    QVERIFY(!up->isEnabled());
    QVERIFY(!up->toolTip().isEmpty());
    driver.table()->sortBy(-1);
    QVERIFY(up->isEnabled());
}

void ActionsPageTest::copiesItemsAsLinesThatCanBeTypedAgain()
{
    ActionPageDriver driver;
    driver.goTo(1, ActionItemModel::Title);
    QTest::keyClick(driver.table(), Qt::Key_C, Qt::ControlModifier);
    const auto copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, u"Monitor connection pool exhaustion @Backend P0 2026-03-25 => Alert fires if pool > 90%"_s);
    driver.type(copied);
    QCOMPARE(driver.items().size(), 5);
    QCOMPARE(driver.items()[4].title, driver.items()[1].title);
    QCOMPARE(driver.items()[4].deadline, driver.items()[1].deadline);
    QCOMPARE(driver.items()[4].successCriteria, driver.items()[1].successCriteria);
}

void ActionsPageTest::chipsChooseWhatIsShown()
{
    ActionPageDriver driver;
    auto *urgent = driver.find<QAbstractButton>(u"showUrgent"_s);
    QCOMPARE(urgent->text(), u"2 P0"_s);
    QTest::mouseClick(urgent, Qt::LeftButton);
    QCOMPARE(driver.shownTitles().size(), 2);
    QVERIFY(urgent->isChecked());
    auto *all = driver.find<QAbstractButton>(u"showAll"_s);
    QCOMPARE(all->text(), u"All 4"_s);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(driver.shownTitles().size(), 4);
    QVERIFY(!driver.find<QAbstractButton>(u"showOverdue"_s)->isVisible());
    driver.clock.advance(std::chrono::hours(24 * 4));
    driver.page.hide();
    driver.page.show();
    QCOMPARE(driver.find<QAbstractButton>(u"showOverdue"_s)->text(), u"1 overdue"_s);
}

void ActionsPageTest::filtersByTextAndOwner()
{
    ActionPageDriver driver;
    auto *text = driver.find<QLineEdit>(u"actionFilterText"_s);
    QTest::keyClicks(text, u"health"_s);
    QCOMPARE(driver.shownTitles(), QStringList{u"Post-deploy health check for endpoints"_s});
    text->clear();
    auto *owner = driver.find<QComboBox>(u"actionFilterOwner"_s);
    owner->setCurrentIndex(owner->findText(u"Backend"_s));
    QCOMPARE(driver.shownTitles().size(), 2);
    QTest::keyClicks(text, u"nothing like this"_s);
    QVERIFY(!driver.table()->isVisible());
    QVERIFY(says(driver.page, u"No action item matches"_s));
    auto *showAll = driver.table()->parentWidget()->findChildren<QPushButton *>().last();
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(driver.shownTitles().size(), 4);
    QVERIFY(driver.table()->isVisible());
}

void ActionsPageTest::anItemAddedIsNeverHiddenByTheFilter()
{
    ActionPageDriver driver;
    QTest::mouseClick(driver.find<QAbstractButton>(u"showUrgent"_s), Qt::LeftButton);
    driver.type(u"Write the runbook P2"_s);
    QVERIFY(driver.shownTitles().contains(u"Write the runbook"_s));
    QCOMPARE(driver.table()->selectedIds(), QList{driver.items().last().id});
}

void ActionsPageTest::columnsAndSortingAreRemembered()
{
    ActionPageDriver driver;
    driver.table()->setColumnHidden(ActionItemModel::Type, false);
    driver.table()->setColumnWidth(ActionItemModel::Owner, 177);
    auto *sort = driver.find<QComboBox>(u"actionSort"_s);
    QTest::keyClick(sort, Qt::Key_Down);
    QTest::keyClick(sort, Qt::Key_Down);
    QCOMPARE(sort->currentText(), u"By deadline"_s);
    QCOMPARE(driver.shownTitles().first(), u"Monitor connection pool exhaustion"_s);
    driver.page.hide();

    ActionsPage again(driver.document(), driver.context());
    PageFixture::show(again);
    const auto *table = again.findChild<ActionTable *>(u"table"_s);
    QVERIFY(!table->isColumnHidden(ActionItemModel::Type));
    QCOMPARE(table->columnWidth(ActionItemModel::Owner), 177);
    QCOMPARE(table->model()->index(0, ActionItemModel::Title).data().toString(),
             u"Monitor connection pool exhaustion"_s);
    QCOMPARE(again.findChild<QComboBox *>(u"actionSort"_s)->currentText(), u"By deadline"_s);
}

void ActionsPageTest::everyColumnCanBeShown()
{
    ActionPageDriver driver;
    QVERIFY(driver.table()->isColumnHidden(ActionItemModel::Ticket));
    Q_EMIT driver.table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = driver.find<QMenu>(u"columnMenu"_s);
    for (auto *action : menu->actions()) {
        if (!action->isChecked())
            action->trigger();
    }
    menu->close();
    for (int column = 0; column < ActionItemModel::ColumnCount; ++column)
        QVERIFY(!driver.table()->isColumnHidden(column));
    QCOMPARE(driver.table()->horizontalHeader()->visualIndex(ActionItemModel::Number), 0);
}

void ActionsPageTest::anEmptyListOffersTheFirstStep()
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = u"INC-1"_s;
    ActionPageDriver driver(postmortem);
    QVERIFY(!driver.table()->isVisible());
    QVERIFY(says(driver.page, u"No action items yet"_s));
    QTest::mouseClick(driver.find<QPushButton>(u"addButton"_s), Qt::LeftButton);
    driver.type(u"Add pool alert"_s);
    QVERIFY(driver.table()->isVisible());
    driver.document().undo();
    QVERIFY(!driver.table()->isVisible());
}

void ActionsPageTest::revealsAnItemThatWasFilteredOut()
{
    ActionPageDriver driver;
    QTest::keyClicks(driver.find<QLineEdit>(u"actionFilterText"_s), u"health"_s);
    const auto id = driver.items()[0].id;
    driver.page.reveal(id.toString());
    QCOMPARE(driver.table()->selectedIds(), QList{id});
    QVERIFY(driver.table()->hasFocus());
}

void ActionsPageTest::tabGoesThroughThePageInOrder()
{
    ActionPageDriver driver;
    driver.goTo(0, ActionItemModel::Title);
    driver.find<QWidget>(u"addButton"_s)->setFocus();
    QStringList visited;
    for (int step = 0; step < 16; ++step) {
        auto *focused = QApplication::focusWidget();
        visited.append(focused == driver.line() ? u"line"_s : focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"addButton"_s, u"detailsButton"_s, u"actionFilterText"_s, u"showAll"_s,
                                   u"showOpen"_s, u"showUrgent"_s, u"actionFilterOwner"_s, u"actionSort"_s, u"table"_s,
                                   u"line"_s, u"detailsEdit"_s, u"typeCombo"_s, u"strengthCombo"_s, u"acceptedCheck"_s,
                                   u"causesView"_s, u"ticketEdit"_s}));
}

void ActionsPageTest::readOnlySaysWhy()
{
    PageFixture fixture;
    fixture.makeReadOnly();
    ActionsPage page(fixture.document(), fixture.context());
    PageFixture::show(page);
    const auto *add = page.findChild<QPushButton *>(u"addButton"_s);
    QVERIFY(!add->isEnabled());
    QCOMPARE(add->toolTip(), u"Another program has this library open."_s);
    auto *table = page.findChild<ActionTable *>(u"table"_s);
    table->selectRow(0);
    QVERIFY(!page.findChild<QAction *>(u"deleteActions"_s)->isEnabled());
    QVERIFY(page.findChild<QAction *>(u"copyActions"_s)->isEnabled());
    QVERIFY(page.findChild<QPlainTextEdit *>(u"detailsEdit"_s)->isReadOnly());
}

void ActionsPageTest::staysWholeInDarkRightToLeftAndSmall()
{
    ActionPageDriver driver;
    driver.type(u"Be more careful with pool settings"_s);
    driver.goTo(1, ActionItemModel::Title);
    PageFixture::takePicture(driver.page, u"actions-light"_s);
    driver.theme.setChoice(Theme::Choice::Dark);
    PageFixture::takePicture(driver.page, u"actions-dark"_s);
    driver.theme.setChoice(Theme::Choice::Light);
    driver.page.setLayoutDirection(Qt::RightToLeft);
    PageFixture::takePicture(driver.page, u"actions-rtl"_s);
    driver.page.setLayoutDirection(Qt::LeftToRight);
    driver.page.resize(1064, 658);
    QCoreApplication::processEvents();
    PageFixture::takePicture(driver.page, u"actions-720"_s);
    QVERIFY(driver.page.minimumSizeHint().width() <= 1064);
    QVERIFY(driver.page.minimumSizeHint().height() <= 658);
    QVERIFY(!driver.table()->horizontalScrollBar()->isVisible());
    QVERIFY(driver.table()->columnWidth(ActionItemModel::Title) >= 240);
}

QTEST_MAIN(ActionsPageTest)
#include "ActionsPageTest.moc"
