// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lessons/LessonsPage.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/edits/ReflectionEdits.h"
#include "models/OpenCaptureModel.h"
#include "models/ReflectionModel.h"
#include "support/Builders.h"
#include "support/PageFixture.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/Labels.h"
#include "widgets/common/QuickLine.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class LessonsPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<LessonsPage> m_page;

    void open(PageFixture *fixture)
    {
        m_page.reset();
        m_fixture.reset(fixture);
        m_page = std::make_unique<LessonsPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *the(const QString &name) const
    {
        return PageFixture::part<T>(*m_page, name);
    }
    [[nodiscard]] ContentTable *table(ReflectionKind kind) const
    {
        return the<ContentTable>(u"table-"_s + enumKey(kind));
    }
    [[nodiscard]] QLineEdit *line(ReflectionKind kind) const
    {
        return the<QuickLine>(u"line-"_s + enumKey(kind))->lineEdit();
    }
    void type(ReflectionKind kind, const QString &text)
    {
        QTest::keyClicks(line(kind), text);
        QTest::keyClick(line(kind), Qt::Key_Return);
    }
    [[nodiscard]] QStringList texts(ReflectionKind kind) const
    {
        QStringList result;
        for (const auto &reflection : reflectionsOfKind(m_fixture->value(), kind))
            result.append(reflection.text);
        return result;
    }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }
    void say(const QString &text, CaptureKind kind, int minute)
    {
        Capture capture;
        capture.id = CaptureId::create();
        capture.at = build::at(u"15:00"_s) + std::chrono::minutes(minute);
        capture.kind = kind;
        capture.part = PartKind::Whys;
        capture.text = text;
        ChangeSet edit;
        edit.add(capture);
        QVERIFY(m_fixture->document().record(edit).ok());
    }
    void sayThree()
    {
        say(u"Alert on the pool size"_s, CaptureKind::ActionIdea, 20);
        say(u"Who may stop a deployment?"_s, CaptureKind::Parked, 25);
        say(u"Nobody knew who was told first"_s, CaptureKind::Gap, 31);
    }

private Q_SLOTS:
    void init() { open(new PageFixture); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void enterAddsToEachList_data()
    {
        QTest::addColumn<ReflectionKind>("kind");
        QTest::addColumn<QString>("undo");
        QTest::newRow("went well") << ReflectionKind::WentWell << u"Add to “What went well”"_s;
        QTest::newRow("better") << ReflectionKind::CouldBeBetter << u"Add to “What could be better”"_s;
        QTest::newRow("lucky") << ReflectionKind::WasLucky << u"Add to “Where we were lucky”"_s;
        QTest::newRow("lesson") << ReflectionKind::Lesson << u"Add to “Lessons”"_s;
        QTest::newRow("question") << ReflectionKind::Question << u"Add to “Questions”"_s;
    }
    void enterAddsToEachList()
    {
        QFETCH(ReflectionKind, kind);
        QFETCH(QString, undo);
        const auto before = texts(kind);
        type(kind, u"Something new"_s);
        QCOMPARE(texts(kind), before + QStringList{u"Something new"_s});
        QCOMPARE(m_fixture->stored(), m_fixture->value());
        QCOMPARE(undoText(), undo);
        QVERIFY(line(kind)->text().isEmpty());
        QVERIFY(table(kind)->isVisible());
        m_fixture->document().undo();
        QCOMPARE(texts(kind), before);
    }

    void thanksNameAPerson()
    {
        type(ReflectionKind::Thanks, u"Alice kept everyone calm"_s);
        const auto thanks = reflectionsOfKind(m_fixture->value(), ReflectionKind::Thanks).last();
        QCOMPARE(thanks.who, u"Alice Wong");
        QCOMPARE(thanks.text, u"kept everyone calm");
        type(ReflectionKind::Thanks, u"Alice"_s);
        QCOMPARE(texts(ReflectionKind::Thanks).size(), 4);
        QCOMPARE(line(ReflectionKind::Thanks)->text(), u"Alice");
    }

    void whatCouldNotBeWrittenStaysInTheLine()
    {
        m_fixture->makeReadOnly();
        type(ReflectionKind::Lesson, u"Keep it"_s);
        QCOMPARE(line(ReflectionKind::Lesson)->text(), u"Keep it");
    }

    void rowsAreEditedMovedAndRemovedByKeyboard()
    {
        auto *list = table(ReflectionKind::Lesson);
        const auto before = texts(ReflectionKind::Lesson);
        m_page->reveal(reflectionsOfKind(m_fixture->value(), ReflectionKind::Lesson).first().id.toString());
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"Detection works"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(texts(ReflectionKind::Lesson).first(), u"Detection works"_s);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(texts(ReflectionKind::Lesson).at(1), u"Detection works");
        QCOMPARE(undoText(), u"Move in “Lessons”");
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(texts(ReflectionKind::Lesson), (QStringList{before[1], before[2]}));
        QCOMPARE(undoText(), u"Remove from “Lessons”");
        for (int step = 0; step < 3; ++step)
            m_fixture->document().undo();
        QCOMPARE(texts(ReflectionKind::Lesson), before);
    }

    void anEmptyListSaysWhatGoesThere()
    {
        auto *list = table(ReflectionKind::Question);
        m_page->reveal(reflectionsOfKind(m_fixture->value(), ReflectionKind::Question).first().id.toString());
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!list->isVisible());
        QVERIFY(line(ReflectionKind::Question)->hasFocus());
        const auto labels = the<QWidget>(u"panel-question"_s)->findChildren<SecondLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const auto *label) { return label->isVisible(); }));
    }

    void aRowIsDroppedOnTheListOfAnotherKind()
    {
        auto *lucky = the<QWidget>(u"panel-lucky"_s);
        auto *lessons = table(ReflectionKind::Lesson);
        const auto moved = texts(ReflectionKind::Lesson).first();
        const std::unique_ptr<QMimeData> data(lessons->model()->mimeData({lessons->model()->index(0, 1)}));
        QDragEnterEvent enter(lucky->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(lucky, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(lucky->rect().center(), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(lucky, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(texts(ReflectionKind::WasLucky), QStringList{moved});
        QCOMPARE(undoText(), u"Move to “Where we were lucky”");
        QVERIFY(table(ReflectionKind::WasLucky)->isVisible());
    }

    void aQuestionIsAnsweredInPlace()
    {
        type(ReflectionKind::Question, u"Who owns the pool?"_s);
        auto *list = table(ReflectionKind::Question);
        const auto answer = list->model()->index(2, ReflectionModel::Answer);
        QCOMPARE(answer.data(PlaceholderRole).toString(), u"No answer yet");
        list->selectRow(2, ReflectionModel::Answer);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_F2);
        QTest::keyClicks(list->findChild<QLineEdit *>(), u"Backend"_s);
        QTest::keyClick(list->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(reflectionsOfKind(m_fixture->value(), ReflectionKind::Question).last().answer, u"Backend"_s);
    }

    void theClosingStatementSavesWhileTyping()
    {
        auto *closing = the<QPlainTextEdit>(u"closingEdit"_s);
        closing->setFocus();
        QTest::keySequence(closing, QKeySequence::SelectAll);
        QTest::keyClicks(closing, u"Thank you all."_s);
        QCOMPARE(m_fixture->stored().incident.closingStatement, u"Thank you all.");
        QCOMPARE(undoText(), u"Change closing statement");
        m_fixture->document().undo();
        QVERIFY(closing->toPlainText().startsWith(u"Everyone acted"_s));
    }

    void ctrlLGoesToTheLineOfTheListInUse()
    {
        table(ReflectionKind::Thanks)->setFocus();
        QTest::keyClick(table(ReflectionKind::Thanks), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(line(ReflectionKind::Thanks)->hasFocus());
        m_page->reveal({});
        QVERIFY(line(ReflectionKind::WentWell)->hasFocus());
    }

    void whatTheMeetingLeftOpenIsSettled()
    {
        auto *panel = the<QWidget>(u"capturesPanel"_s);
        QVERIFY(!panel->isVisible());
        sayThree();
        QVERIFY(panel->isVisible());
        const auto before = m_fixture->value();
        QTest::mouseClick(the<QPushButton>(u"makeActionButton"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->value().actions.last().title, u"Alert on the pool size");
        QCOMPARE(undoText(), u"Make action item");
        QTest::mouseClick(the<QPushButton>(u"dropCaptureButton"_s), Qt::LeftButton);
        QCOMPARE(openCaptures(m_fixture->value()).size(), 1);
        QTest::mouseClick(the<QPushButton>(u"makeCauseButton"_s), Qt::LeftButton);
        QCOMPARE(m_fixture->value().causes.size(), before.causes.size() + 1);
        QVERIFY(!panel->isVisible());
        for (int step = 0; step < 3; ++step)
            m_fixture->document().undo();
        QCOMPARE(m_fixture->value(), before);
        QVERIFY(panel->isVisible());
        m_page->reveal(before.captures.last().id.toString());
        QTest::mouseClick(the<QPushButton>(u"makeLessonButton"_s), Qt::LeftButton);
        QCOMPARE(texts(ReflectionKind::Lesson).last(), u"Nobody knew who was told first");
        QTest::keyClick(the<ContentTable>(u"capturesTable"_s), Qt::Key_Delete);
        QCOMPARE(openCaptures(m_fixture->value()).size(), 1);
    }

    void aReadOnlyLibrarySaysWhyNothingCanBeAdded()
    {
        sayThree();
        m_fixture->makeReadOnly();
        m_page = std::make_unique<LessonsPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
        QVERIFY(the<QWidget>(u"capturesPanel"_s)->isVisible());
        QVERIFY(!line(ReflectionKind::Lesson)->isEnabled());
        QVERIFY(!the<QWidget>(u"makeActionButton"_s)->isEnabled());
        QVERIFY(!the<QWidget>(u"makeActionButton"_s)->toolTip().isEmpty());
        QVERIFY(the<QPlainTextEdit>(u"closingEdit"_s)->isReadOnly());
    }
};

QTEST_MAIN(LessonsPageTest)
#include "LessonsPageTest.moc"
