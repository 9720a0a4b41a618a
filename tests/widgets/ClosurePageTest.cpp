// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closure/ClosurePage.h"

#include "domain/edits/ActionEdits.h"
#include "domain/rules/Closure.h"
#include "exchange/sample/Sample.h"
#include "support/PageFixture.h"
#include "widgets/closure/ItemLink.h"

#include <QtTest>
#include <QtWidgets>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// The closure page of the sample, on the day its check is due.
struct Closure : PageFixture
{
    explicit Closure(bool planned = true)
        : PageFixture(sample(planned))
        , page(documentAWeekLater(), context())
    {
        PageFixture::show(page, QSize(1224, 838));
        QCoreApplication::processEvents();
    }
    PostmortemDocument &documentAWeekLater()
    {
        clock.advance(std::chrono::hours(24 * 7));
        return document();
    }

    static Postmortem sample(bool planned)
    {
        auto sample = samplePostmortem();
        if (!sample || sample.value().closureChecks.size() != 1)
            qFatal("the sample has no closure check");
        if (!planned)
            sample.value().closureChecks.clear();
        return sample.value();
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name, const QString &in = {}) const
    {
        auto *parent = in.isEmpty() ? &page : page.findChild<QWidget *>(in);
        auto *found = parent == nullptr ? nullptr : parent->findChild<T *>(name);
        if (found == nullptr)
            qFatal("%s is not there", qPrintable(name));
        return found;
    }
    void click(const QString &button, const QString &in = {}) const
    {
        QTest::mouseClick(find<QPushButton>(button, in), Qt::LeftButton);
    }
    void answerYes() const
    {
        for (const auto &question : {u"urgentQuestion"_s, u"nextQuestion"_s, u"confidentQuestion"_s})
            click(u"yesButton"_s, question);
    }
    void extend(const QString &reason, const QString &words = {}) const
    {
        auto *combo = find<QComboBox>(u"reasonCombo"_s);
        combo->setCurrentIndex(combo->findText(reason));
        QTest::keyClicks(find<QLineEdit>(u"wordsEdit"_s), words);
        click(u"extendButton"_s);
    }
    void setState(int place, ActionState state, const QString &note = {}) const
    {
        const auto edit = setActionState(value(), {value().actions[place].id}, state, clock.now(), note);
        if (!document().perform(edit, u"State"_s))
            qFatal("not written");
    }
    [[nodiscard]] bool isShown(const QString &panel) const { return find<QWidget>(panel)->isVisible(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    [[nodiscard]] const ClosureCheck &check() const { return *pendingClosureCheck(value().closureChecks); }

    mutable ClosurePage page;
};

} // namespace

class ClosurePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schedulesTheCheckAWeekAfterTheIncident();
    void saysWhenTheCheckIsDue();
    void theDayCanBeWrittenAsASpan();
    void saysWhatTheItemsSayAboutEachQuestion();
    void goesToAnItemThatIsNotDone();
    void answersAreKeptAndTakenBack();
    void saysWhereAnswerAndItemsDisagree();
    void whatWasLearnedIsWrittenWhileTyped();
    void closingNeedsThreeYes();
    void closesWithTheStatement();
    void aStatementSomebodyWroteStays();
    void anEmptyStatementDoesNotClose();
    void extendingKeepsTheReason();
    void otherNeedsWords();
    void theNextDayMustBeLater();
    void twoExtensionsAskForADecision();
    void blockedItemsAreEscalated();
    void reopensWithACheckInAWeek();
    void tabGoesThroughThePageInOrder();
    void readOnlySaysWhy();
    void staysWholeInDarkAndSmall();
};

void ClosurePageTest::schedulesTheCheckAWeekAfterTheIncident()
{
    Closure closure(false);
    QVERIFY(closure.isShown(u"ScheduleCheckPanel"_s));
    QVERIFY(!closure.isShown(u"ClosureCheckPanel"_s));
    QCOMPARE(closure.find<QLineEdit>(u"scheduleEdit"_s)->text(), u"29 March"_s);
    PageFixture::takePicture(closure.page, u"closure-empty"_s);
    closure.click(u"scheduleButton"_s);
    QCOMPARE(closure.check().dueOn, QDate(2026, 3, 29));
    QVERIFY(!closure.isShown(u"ScheduleCheckPanel"_s));
    QVERIFY(closure.isShown(u"ClosureCheckPanel"_s));
    QCOMPARE(closure.stored(), closure.value());
    closure.document().undo();
    QVERIFY(closure.isShown(u"ScheduleCheckPanel"_s));
}

void ClosurePageTest::saysWhenTheCheckIsDue()
{
    Closure closure;
    const auto *chip = closure.find<QWidget>(u"dueChip"_s);
    QCOMPARE(chip->accessibleName(), u"Due today"_s);
    closure.clock.advance(std::chrono::hours(24 * 3));
    closure.page.hide();
    closure.page.show();
    QCOMPARE(chip->accessibleName(), u"3 days over"_s);
}

void ClosurePageTest::theDayCanBeWrittenAsASpan()
{
    Closure closure;
    auto *due = closure.find<QLineEdit>(u"dueEdit"_s);
    due->setFocus();
    due->selectAll();
    QTest::keyClicks(due, u"1w"_s);
    QVERIFY(closure.says(u"Sunday, 5 April, in 7 days"_s));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(closure.check().dueOn, QDate(2026, 4, 5));
    due->selectAll();
    QTest::keyClicks(due, u"3/4"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(closure.check().dueOn, QDate(2026, 4, 5));
    QCOMPARE(due->text(), u"3/4"_s);
    closure.document().undo();
    QCOMPARE(closure.check().dueOn, QDate(2026, 3, 29));
}

void ClosurePageTest::saysWhatTheItemsSayAboutEachQuestion()
{
    Closure closure;
    QVERIFY(closure.says(u"0 of 2 P0 items done."_s));
    QVERIFY(closure.says(u"0 of 2 P1 items under way or done."_s));
    QCOMPARE(closure.find<QWidget>(u"urgentQuestion"_s)->findChildren<ItemLink *>().size(), 2);
    closure.setState(0, ActionState::Done);
    closure.setState(1, ActionState::Done);
    closure.setState(2, ActionState::InProgress);
    QVERIFY(closure.says(u"All 2 P0 items are done."_s));
    QVERIFY(closure.says(u"1 of 2 P1 items under way or done."_s));
}

void ClosurePageTest::goesToAnItemThatIsNotDone()
{
    Closure closure;
    QSignalSpy asked(&closure.page, &WorkspacePage::pageRequested);
    auto *link = closure.find<QWidget>(u"urgentQuestion"_s)->findChildren<ItemLink *>().first();
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageKind>(), PageKind::Actions);
    QCOMPARE(asked[0][1].toString(), closure.value().actions[0].id.toString());
}

void ClosurePageTest::answersAreKeptAndTakenBack()
{
    Closure closure;
    closure.click(u"noButton"_s, u"urgentQuestion"_s);
    QCOMPARE(closure.check().urgentDone, Answer::No);
    auto *yes = closure.find<QPushButton>(u"yesButton"_s, u"confidentQuestion"_s);
    QTest::keyClick(yes, Qt::Key_Space);
    QCOMPARE(closure.check().confident, Answer::Yes);
    QCOMPARE(closure.stored(), closure.value());
    closure.document().undo();
    QVERIFY(!yes->isChecked());
    closure.click(u"noButton"_s, u"urgentQuestion"_s); // again: taken back
    QCOMPARE(closure.check().urgentDone, Answer::Open);
    QVERIFY(yes->accessibleName().contains(u"confident"_s));
}

void ClosurePageTest::saysWhereAnswerAndItemsDisagree()
{
    Closure closure;
    closure.click(u"yesButton"_s, u"urgentQuestion"_s);
    QVERIFY(closure.says(u"The answer is yes, but the list says: 0 of 2 P0 items done."_s));
    closure.click(u"noButton"_s, u"urgentQuestion"_s);
    QVERIFY(!closure.says(u"The answer is yes"_s));
}

void ClosurePageTest::whatWasLearnedIsWrittenWhileTyped()
{
    Closure closure;
    auto *learned = closure.find<QPlainTextEdit>(u"learnedEdit"_s);
    learned->setFocus();
    QTest::keyClicks(learned, u"The vendor saw it too"_s);
    QCOMPARE(closure.check().learned, u"The vendor saw it too"_s);
    QCOMPARE(closure.stored(), closure.value());
    QTest::keyClick(learned, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(closure.check().learned, QString());
    QCOMPARE(learned->toPlainText(), QString());
}

void ClosurePageTest::closingNeedsThreeYes()
{
    Closure closure;
    const auto *close = closure.find<QPushButton>(u"closeButton"_s);
    QVERIFY(!close->isEnabled());
    QVERIFY(close->toolTip().contains(u"Answer whether all P0 items are done."_s));
    closure.answerYes();
    QVERIFY(close->isEnabled());
    QCOMPARE(close->toolTip(), QString());
    closure.click(u"noButton"_s, u"confidentQuestion"_s);
    QVERIFY(!close->isEnabled());
    QVERIFY(closure.says(u"The team is not confident in the prevention."_s));
}

void ClosurePageTest::closesWithTheStatement()
{
    Closure closure;
    for (int place = 0; place < 4; ++place)
        closure.setState(place, ActionState::Done);
    closure.answerYes();
    const auto before = closure.value();
    const auto statement = closure.find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText();
    QVERIFY(statement.startsWith(u"INC-2026-0847 is closed. All 2 P0 items are done."_s));
    closure.click(u"closeButton"_s);
    QCOMPARE(closure.value().incident.stage, Stage::Closed);
    QCOMPARE(closure.value().stageHistory.last().to, Stage::Closed);
    QCOMPARE(closure.value().closureChecks.last().statement, statement);
    QCOMPARE(closure.value().closureChecks.last().heldAt, std::optional(closure.clock.now()));
    QVERIFY(closure.isShown(u"closedPanel"_s));
    QVERIFY(!closure.isShown(u"ClosureCheckPanel"_s));
    QCOMPARE(closure.find<QLabel>(u"closedHeading"_s)->text(), u"Closed on 29 March"_s);
    QCOMPARE(closure.find<QLabel>(u"closedStatement"_s)->text(), statement);
    QCOMPARE(closure.find<QTableView>(u"historyTable"_s)->model()->rowCount(), 1);
    PageFixture::takePicture(closure.page, u"closure-closed"_s);
    QCOMPARE(closure.stored(), closure.value());
    closure.document().undo();
    QCOMPARE(closure.value(), before);
    QVERIFY(closure.isShown(u"ClosureCheckPanel"_s));
}

void ClosurePageTest::aStatementSomebodyWroteStays()
{
    Closure closure;
    auto *statement = closure.find<QPlainTextEdit>(u"statementEdit"_s);
    statement->selectAll();
    QTest::keyClicks(statement, u"We are done here."_s);
    closure.answerYes();
    QCOMPARE(statement->toPlainText(), u"We are done here."_s);
    closure.click(u"closeButton"_s);
    QCOMPARE(closure.value().closureChecks.last().statement, u"We are done here."_s);
}

void ClosurePageTest::anEmptyStatementDoesNotClose()
{
    Closure closure;
    closure.answerYes();
    auto *statement = closure.find<QPlainTextEdit>(u"statementEdit"_s);
    statement->setFocus();
    statement->selectAll();
    QTest::keyClick(statement, Qt::Key_Delete);
    closure.click(u"closeButton"_s);
    QCOMPARE(closure.value().incident.stage, Stage::ReadyToMeet);
    QVERIFY(closure.says(u"Write the closing statement."_s));
}

void ClosurePageTest::extendingKeepsTheReason()
{
    Closure closure;
    const auto before = closure.value();
    const auto *button = closure.find<QPushButton>(u"extendButton"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"Choose why the check moves."_s);
    QCOMPARE(closure.find<QLineEdit>(u"nextEdit"_s)->text(), u"5 April"_s);
    closure.extend(u"Blocked"_s, u"Licences are late"_s);
    QCOMPARE(closure.value().closureChecks.size(), 2);
    const auto &held = closure.value().closureChecks.first();
    QCOMPARE(held.outcome, ClosureOutcome::Extended);
    QCOMPARE(held.reason, ExtensionReason::Blocked);
    QCOMPARE(held.reasonText, u"Licences are late"_s);
    QCOMPARE(closure.check().dueOn, QDate(2026, 4, 5));
    QCOMPARE(closure.find<QLineEdit>(u"wordsEdit"_s)->text(), QString());
    QVERIFY(closure.isShown(u"historyPanel"_s));
    QCOMPARE(closure.stored(), closure.value());
    closure.document().undo();
    QCOMPARE(closure.value(), before);
    QVERIFY(!closure.isShown(u"historyPanel"_s));
}

void ClosurePageTest::otherNeedsWords()
{
    Closure closure;
    closure.extend(u"Other"_s);
    QCOMPARE(closure.value().closureChecks.size(), 1);
    QVERIFY(closure.says(u"Say why the check moves"_s));
    closure.extend(u"Other"_s, u"Holidays"_s);
    QCOMPARE(closure.value().closureChecks.first().reasonText, u"Holidays"_s);
}

void ClosurePageTest::theNextDayMustBeLater()
{
    Closure closure;
    auto *next = closure.find<QLineEdit>(u"nextEdit"_s);
    next->selectAll();
    QTest::keyClicks(next, u"today"_s);
    closure.extend(u"Blocked"_s);
    QVERIFY(closure.says(u"Choose a later day for the next check."_s));
    next->selectAll();
    QTest::keyClicks(next, u"2w"_s);
    closure.click(u"extendButton"_s);
    QCOMPARE(closure.check().dueOn, QDate(2026, 4, 12));
}

void ClosurePageTest::twoExtensionsAskForADecision()
{
    Closure closure;
    closure.extend(u"Blocked"_s);
    QVERIFY(!closure.isShown(u"decisionPanel"_s));
    closure.extend(u"Deprioritised"_s);
    QVERIFY(closure.isShown(u"decisionPanel"_s));
    QVERIFY(closure.says(u"do it, shrink it or drop it"_s));
    auto *panel = closure.find<QWidget>(u"decisionPanel"_s);
    QCOMPARE(panel->findChildren<ItemLink *>().size(), 4);
    QCoreApplication::processEvents();
    PageFixture::takePicture(closure.page, u"closure-decision"_s);

    QTest::mouseClick(panel->findChildren<QPushButton *>(u"doItButton"_s).first(), Qt::LeftButton);
    QCOMPARE(closure.value().actions[0].state, ActionState::InProgress);
    QVERIFY(closure.value().actions[0].history.last().note.contains(u"do it"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QTest::mouseClick(panel->findChildren<QPushButton *>(u"dropItButton"_s).at(2), Qt::LeftButton);
    auto *dialog = closure.find<QDialog>(u"dropReasonDialog"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reasonEdit"_s), u"Deploys moved to mornings"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"reasonEdit"_s), Qt::Key_Return);
    QCOMPARE(closure.value().actions[2].state, ActionState::WillNotDo);
    QCOMPARE(closure.value().actions[2].reasonNotDone, u"Deploys moved to mornings"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(panel->findChildren<ItemLink *>().size(), 3);

    QSignalSpy asked(&closure.page, &WorkspacePage::pageRequested);
    QTest::mouseClick(panel->findChildren<QPushButton *>(u"shrinkItButton"_s).first(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void ClosurePageTest::blockedItemsAreEscalated()
{
    Closure closure;
    QVERIFY(!closure.isShown(u"escalationPanel"_s));
    closure.setState(3, ActionState::Blocked, u"No staging database"_s);
    QVERIFY(closure.isShown(u"escalationPanel"_s));
    QVERIFY(closure.says(u"1 item is blocked. Ask who can unblock it."_s));
    QVERIFY(closure.says(u"Backend: No staging database"_s));
    closure.document().undo();
    QVERIFY(!closure.isShown(u"escalationPanel"_s));
}

void ClosurePageTest::reopensWithACheckInAWeek()
{
    Closure closure;
    closure.answerYes();
    closure.click(u"closeButton"_s);
    closure.clock.advance(std::chrono::hours(24));
    closure.click(u"reopenButton"_s);
    QCOMPARE(closure.value().incident.stage, Stage::ReadyToMeet);
    QCOMPARE(closure.value().stageHistory.last().from, Stage::Closed);
    QCOMPARE(closure.check().dueOn, QDate(2026, 4, 6));
    QVERIFY(closure.isShown(u"ClosureCheckPanel"_s));
    closure.document().undo();
    QCOMPARE(closure.value().incident.stage, Stage::Closed);
    QVERIFY(closure.isShown(u"closedPanel"_s));
}

void ClosurePageTest::tabGoesThroughThePageInOrder()
{
    Closure closure;
    closure.find<QLineEdit>(u"dueEdit"_s)->setFocus();
    QStringList visited;
    for (int step = 0; step < 16; ++step) {
        auto *focused = QApplication::focusWidget();
        const bool link = qobject_cast<ItemLink *>(focused) != nullptr;
        visited.append(link ? u"link"_s : focused->objectName());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(visited, (QStringList{u"dueEdit"_s, u"yesButton"_s, u"noButton"_s, u"link"_s, u"link"_s, u"yesButton"_s,
                                   u"noButton"_s, u"link"_s, u"link"_s, u"yesButton"_s, u"noButton"_s, u"learnedEdit"_s,
                                   u"statementEdit"_s, u"reasonCombo"_s, u"wordsEdit"_s, u"nextEdit"_s}));
}

void ClosurePageTest::readOnlySaysWhy()
{
    PageFixture fixture;
    fixture.makeReadOnly();
    ClosurePage page(fixture.document(), fixture.context());
    PageFixture::show(page);
    for (const auto &name : {u"closeButton"_s, u"extendButton"_s}) {
        const auto *button = page.findChild<QPushButton *>(name);
        QVERIFY(!button->isEnabled());
        QCOMPARE(button->toolTip(), u"Another program has this library open."_s);
    }
    QVERIFY(!page.findChild<QPushButton *>(u"yesButton"_s)->isEnabled());
    QVERIFY(page.findChild<QPlainTextEdit *>(u"learnedEdit"_s)->isReadOnly());
}

void ClosurePageTest::staysWholeInDarkAndSmall()
{
    Closure closure;
    closure.setState(3, ActionState::Blocked, u"No staging database"_s);
    closure.click(u"yesButton"_s, u"urgentQuestion"_s);
    closure.click(u"noButton"_s, u"nextQuestion"_s);
    closure.extend(u"Blocked"_s, u"Waits for licences of the load generator"_s);
    closure.click(u"yesButton"_s, u"urgentQuestion"_s);
    PageFixture::takePicture(closure.page, u"closure-light"_s);
    closure.theme.setChoice(Theme::Choice::Dark);
    PageFixture::takePicture(closure.page, u"closure-dark"_s);
    closure.theme.setChoice(Theme::Choice::Light);
    closure.page.resize(1064, 658);
    QCoreApplication::processEvents();
    PageFixture::takePicture(closure.page, u"closure-720"_s);
    const auto *area = closure.find<QScrollArea>(u"scrollArea"_s);
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
    closure.document().undo();
    closure.document().undo();
    closure.page.resize(700, 600);
    QCoreApplication::processEvents();
    PageFixture::takePicture(closure.page, u"closure-narrow"_s);
    QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

QTEST_MAIN(ClosurePageTest)
#include "ClosurePageTest.moc"
