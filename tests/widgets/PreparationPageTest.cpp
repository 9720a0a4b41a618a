// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preparation/PreparationPage.h"

#include "domain/edits/ReflectionEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "exchange/forms/PreparationFormWriter.h"
#include "support/PageFixture.h"
#include "widgets/common/Chip.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/EmptyState.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/common/QuickLine.h"
#include "widgets/common/TextArea.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PreparationPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PreparationPage> m_page;

    void open(PageFixture *fixture, bool readOnly = false)
    {
        m_page.reset();
        m_fixture.reset(fixture);
        if (readOnly)
            m_fixture->makeReadOnly();
        m_page = std::make_unique<PreparationPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *the(const QString &name) const
    {
        return PageFixture::part<T>(*m_page, name);
    }
    [[nodiscard]] ContentTable *people() const { return the<ContentTable>(u"preparationTable"_s); }
    [[nodiscard]] const Participant &person(int place) const { return m_fixture->value().participants[place]; }
    [[nodiscard]] PreparationForm form(int place) const
    {
        const auto *found = formOf(m_fixture->value(), person(place).id);
        return found == nullptr ? PreparationForm() : *found;
    }
    [[nodiscard]] QString chip(int row) const { return people()->model()->index(row, 1).data().toString(); }
    void press(const QString &button) { QTest::mouseClick(the<QPushButton>(button), Qt::LeftButton); }
    void check(const QString &box) { QTest::keyClick(the<QCheckBox>(box), Qt::Key_Space); }
    void undo() { m_fixture->document().undo(); }
    [[nodiscard]] QString message() const { return the<QLabel>(u"messageLabel"_s)->text(); }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        const auto path = m_fixture->path(u"returned.md"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            qFatal("no file");
        return path;
    }

private Q_SLOTS:
    void init() { open(new PageFixture); }
    void cleanup() { m_page.reset(); }

    void everybodyStandsThereWithTheStateOfTheirForm()
    {
        QCOMPARE(people()->model()->rowCount(), 4);
        QCOMPARE(chip(2), u"Form in"_s);
        QCOMPARE(chip(3), u"Form missing"_s);
        QCOMPARE(the<Chip>(u"formsChip"_s)->text(), u"3 of 4"_s);
        const auto leads = the<QWidget>(u"warningsPanel"_s)->findChildren<LeadLabel *>();
        QCOMPARE(leads.size(), 1);
        QVERIFY(leads[0]->text().startsWith(u"DevOps team has not answered."));
    }

    void theKeysOfTheTableChooseWhoseFormIsShown()
    {
        people()->setFocus();
        QTest::keyClick(people(), Qt::Key_Down);
        QTest::keyClick(people(), Qt::Key_Down);
        QCOMPARE(the<QLabel>(u"nameHeading"_s)->text(), u"John Smith"_s);
        QVERIFY(the<TextArea>(u"sawEdit"_s)->toPlainText().startsWith(u"Deployment history was checked first"));
        QCOMPARE(the<QComboBox>(u"callOnCombo"_s)->currentText(), u"Ask me first"_s);
        QVERIFY(the<QLabel>(u"momentsLabel"_s)->text().contains(u"Answered 22 March 14:55."));
    }

    void aFormIsFilledInByKeysAlone()
    {
        m_page->reveal(person(3).id.toString());
        auto *role = the<TextArea>(u"roleEdit"_s);
        role->setFocus();
        QTest::keyClicks(role, u"We deployed"_s);
        QTest::keyClick(role, Qt::Key_Tab);
        QVERIFY(the<TextArea>(u"sawEdit"_s)->hasFocus());
        QTest::keyClicks(the<TextArea>(u"sawEdit"_s), u"14:20 deploy"_s);
        QTest::keyClick(the<TextArea>(u"sawEdit"_s), Qt::Key_Tab);
        auto *well = the<TextArea>(u"wentWellEdit"_s);
        QVERIFY(well->hasFocus());
        QTest::keyClicks(well, u"One"_s);
        QTest::keyClick(well, Qt::Key_Return);
        QTest::keyClicks(well, u"Two"_s);
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        auto *line = the<QuickLine>(u"questionLine"_s)->lineEdit();
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Who decides?"_s);
        QTest::keyClick(line, Qt::Key_Return);
        const auto answers = form(3).answers;
        QCOMPARE(answers.myRole, u"We deployed"_s);
        QCOMPARE(answers.saw, u"14:20 deploy"_s);
        QCOMPARE(answers.wentWell, (QStringList{u"One"_s, u"Two"_s}));
        QCOMPARE(answers.questions.size(), 1);
        QCOMPARE(form(3).answeredAt, m_fixture->clock.now());
        QCOMPARE(chip(3), u"Form in"_s);
        QVERIFY(m_fixture->stored() == m_fixture->value());
        undo();
        QVERIFY(form(3).answers.questions.isEmpty());
        undo();
        QVERIFY(form(3).answers.wentWell.isEmpty());
        QCOMPARE(well->toPlainText(), QString());
    }

    void aQuestionGetsItsAnswerInTheTable()
    {
        m_page->reveal(person(2).id.toString());
        auto *table = the<ContentTable>(u"questionTable"_s);
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->setData(table->model()->index(0, 1), u"Not yet"_s));
        QCOMPARE(form(2).answers.questions[0].answer, u"Not yet"_s);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(form(2).answers.questions.isEmpty());
        QVERIFY(!table->isVisible());
    }

    void marksAreSetAndTakenBack()
    {
        m_page->reveal(person(3).id.toString());
        check(u"conversationBox"_s);
        QCOMPARE(chip(3), u"To speak with"_s);
        check(u"heldBox"_s);
        QCOMPARE(chip(3), u"Spoken with"_s);
        QCOMPARE(the<Chip>(u"formsChip"_s)->text(), u"4 of 4"_s);
        undo();
        undo();
        QVERIFY(!the<QCheckBox>(u"conversationBox"_s)->isChecked());
        check(u"affectedBox"_s);
        QVERIFY(person(3).wasAffected);
        QCOMPARE(chip(3), u"To speak with"_s);
        check(u"askedBox"_s);
        QVERIFY(!form(3).askedAt);
    }

    void whoMayBeCalledOnIsChosenByKeys()
    {
        m_page->reveal(person(3).id.toString());
        auto *combo = the<QComboBox>(u"callOnCombo"_s);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        QCOMPARE(form(3).answers.callOn, CallOn::No);
        undo();
        QCOMPARE(combo->currentIndex(), 0);
    }

    void copyingAFormMarksItAsSent()
    {
        m_page->reveal(person(3).id.toString());
        check(u"askedBox"_s);
        press(u"copyButton"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"For: DevOps team"));
        QVERIFY(form(3).askedAt);
        QVERIFY(message().startsWith(u"Form of DevOps team copied."));
    }

    void aFormIsSavedForOneOrForAll()
    {
        m_page->reveal(person(3).id.toString());
        m_fixture->prompts.savePath = m_fixture->path(u"form.md"_s);
        press(u"saveButton"_s);
        QCOMPARE(m_fixture->prompts.saveSuggested.last(), u"INC-2026-0847 preparation DevOps team.md"_s);
        QFile one(m_fixture->prompts.savePath);
        QVERIFY(one.open(QIODevice::ReadOnly));
        QVERIFY(one.readAll().contains("For: DevOps team"));
        m_fixture->prompts.savePath = m_fixture->path(u"all.md"_s);
        press(u"saveAllButton"_s);
        QFile all(m_fixture->prompts.savePath);
        QVERIFY(all.open(QIODevice::ReadOnly));
        const auto text = all.readAll();
        QVERIFY(!text.contains("DevOps") && !text.contains("Deployment history"));
        m_fixture->prompts.savePath = m_fixture->path(u"no/such/folder.md"_s);
        press(u"saveButton"_s);
        QCOMPARE(m_fixture->prompts.errors.size(), 1);
    }

    void aPastedFormGoesToWhomItNames()
    {
        m_page->reveal(person(0).id.toString());
        auto text = preparationFormText(m_fixture->value(), person(3));
        text.replace(u"## 2. What I saw and did\n"_s, u"## 2. What I saw and did\nWe rolled back at 14:28\n"_s);
        QGuiApplication::clipboard()->setText(u"Hello, here it is.\n"_s + text);
        press(u"pasteButton"_s);
        QCOMPARE(form(3).answers.saw, u"We rolled back at 14:28"_s);
        QCOMPARE(the<QLabel>(u"nameHeading"_s)->text(), u"DevOps team"_s);
        QVERIFY(the<QWidget>(u"unplacedPanel"_s)->isVisible());
        QCOMPARE(the<TextArea>(u"unplacedEdit"_s)->toPlainText(), u"Hello, here it is."_s);
        QCOMPARE(m_fixture->document().history().undoText(), u"Read form of DevOps team"_s);
        undo();
        QVERIFY(!form(3).answeredAt);
        QVERIFY(!the<QWidget>(u"unplacedPanel"_s)->isVisible());
    }

    void aReturnedFileIsReadAndAStrangersIsAskedAbout()
    {
        m_page->reveal(person(3).id.toString());
        m_fixture->prompts.openPath = file("For: Bob\n## What went well\n- The rollback\n");
        press(u"readButton"_s);
        QVERIFY(form(3).answers.wentWell.isEmpty());
        QVERIFY(m_fixture->prompts.questions.last().contains(u"It says that it is from Bob."));
        m_fixture->prompts.agrees = true;
        press(u"readButton"_s);
        QCOMPARE(form(3).answers.wentWell, QStringList{u"The rollback"_s});
    }

    void aTextThatIsNoFormIsKeptOnlyWhenWanted()
    {
        m_page->reveal(person(3).id.toString());
        QGuiApplication::clipboard()->setText(u"we deployed and it broke"_s);
        press(u"pasteButton"_s);
        QVERIFY(form(3).answers.unplaced.isEmpty());
        m_fixture->prompts.agrees = true;
        press(u"pasteButton"_s);
        QCOMPARE(form(3).answers.unplaced, u"we deployed and it broke"_s);
        QGuiApplication::clipboard()->setText(QString());
        press(u"pasteButton"_s);
        QCOMPARE(m_fixture->prompts.information.size(), 1);
    }

    void aFileCanBeDroppedOnThePage()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file("For: devops TEAM\n## What went well\n- The rollback\n"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(form(3).answers.wentWell, QStringList{u"The rollback"_s});
    }

    void answersBecomeLessonsInOneStep()
    {
        m_page->reveal(person(3).id.toString());
        auto *button = the<QPushButton>(u"takeOverButton"_s);
        auto *well = the<TextArea>(u"wentWellEdit"_s);
        well->setFocus();
        QTest::keyClicks(well, u"Nobody panicked"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(!button->toolTip().isEmpty());
        check(u"shownBox"_s);
        QVERIFY(button->isEnabled());
        const auto before = m_fixture->value().reflections;
        press(u"takeOverButton"_s);
        QCOMPARE(m_fixture->value().reflections.size(), before.size() + 1);
        QVERIFY(!button->isEnabled());
        undo();
        QVERIFY(m_fixture->value().reflections == before);
    }

    void withoutPeopleTheNextStepIsOffered()
    {
        Postmortem nobody;
        nobody.id = PostmortemId::create();
        open(new PageFixture(nobody));
        auto *empty = m_page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy asked(m_page.get(), &WorkspacePage::pageRequested);
        empty->findChild<QPushButton *>()->click();
        QCOMPARE(asked.size(), 1);
    }

    void aReadOnlyFormCanBeReadAndCopied()
    {
        open(new PageFixture, true);
        m_page->reveal(person(2).id.toString());
        QVERIFY(the<TextArea>(u"sawEdit"_s)->isReadOnly());
        for (const auto &name : {u"askedBox"_s, u"heldBox"_s, u"callOnCombo"_s, u"pasteButton"_s, u"readButton"_s}) {
            QVERIFY2(!the<QWidget>(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!the<QWidget>(name)->toolTip().isEmpty(), qPrintable(name));
        }
        press(u"copyButton"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Deployment history was checked first"));
    }

    void everyControlHasAName()
    {
        for (auto *widget : m_page->findChildren<QWidget *>()) {
            const bool isControl =
                qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<TextArea *>(widget) != nullptr ||
                qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr;
            if (isControl && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void answersAreReadForTheirWording()
    {
        open(new PageFixture);
        auto *saw = the<TextArea>(u"sawEdit"_s);
        auto *watch = saw->findChild<WordingWatch *>();
        QVERIFY(watch != nullptr);
        saw->setFocus();
        saw->selectAll();
        QTest::keyClicks(saw, u"The reviewer should have stopped it."_s);
        watch->check();
        QCOMPARE(watch->hints().size(), 1);
    }
};

QTEST_MAIN(PreparationPageTest)
#include "PreparationPageTest.moc"
