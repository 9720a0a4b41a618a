// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/OverviewPage.h"

#include "domain/edits/PreparationEdits.h"
#include "models/ParticipantModel.h"
#include "support/PageFixture.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/FoldPanel.h"
#include "widgets/common/LeadLabel.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/overview/DurationRow.h"
#include "widgets/overview/PersonDialog.h"
#include "widgets/overview/StageStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QToolButton>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<OverviewPage> m_page;

    void open(const Postmortem &postmortem)
    {
        m_page.reset();
        m_fixture = std::make_unique<PageFixture>(postmortem);
        m_page = std::make_unique<OverviewPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    template <typename T = QWidget>
    [[nodiscard]] T *the(const QString &name) const
    {
        return PageFixture::part<T>(*m_page, name);
    }
    /// Replaces all text of the field as a person does.
    void retype(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, text);
    }
    static QString textOf(const QWidget *field)
    {
        const auto *line = qobject_cast<const QLineEdit *>(field);
        return line != nullptr ? line->text() : qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
    }
    void choose(const QString &stageAction)
    {
        auto *menu = the<QMenu>(u"stageMenu"_s);
        Q_EMIT menu->aboutToShow();
        menu->findChild<QAction *>(stageAction)->trigger();
    }
    [[nodiscard]] const IncidentDetails &incident() const { return m_fixture->value().incident; }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }
    [[nodiscard]] QString warnings() const
    {
        QStringList texts;
        for (const auto *label : the<QWidget>(u"roomPanel"_s)->findChildren<LeadLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_page = std::make_unique<OverviewPage>(m_fixture->document(), m_fixture->context());
        PageFixture::show(*m_page);
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void textsAreEditedByKeyboard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("undo");
        QTest::newRow("reference") << u"referenceEdit"_s << u"INC-9"_s << u"Change reference"_s;
        QTest::newRow("title") << u"titleEdit"_s << u"Checkout was down"_s << u"Change title"_s;
        QTest::newRow("summary") << u"summaryEdit"_s << u"It broke. It was rolled back."_s << u"Change summary"_s;
        QTest::newRow("impact") << u"impactEdit"_s << u"Nobody"_s << u"Change impact"_s;
        QTest::newRow("services") << u"servicesEdit"_s << u"api, web"_s << u"Change services"_s;
        QTest::newRow("problem") << u"problemEdit"_s << u"The pool broke"_s << u"Change problem statement"_s;
        QTest::newRow("notes") << u"notesEdit"_s << u"Let John speak first"_s << u"Change private notes"_s;
    }
    void textsAreEditedByKeyboard()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QString, undo);
        auto *fold = the<FoldPanel>(u"notesPanel"_s);
        QVERIFY(!the<QWidget>(u"notesEdit"_s)->isVisible());
        QTest::mouseClick(fold->titleButton(), Qt::LeftButton);
        auto *field = the<QWidget>(name);
        const auto before = m_fixture->value();
        retype(field, typed);

        QHash<QString, QString> values{{u"referenceEdit"_s, incident().reference},
                                       {u"titleEdit"_s, incident().title},
                                       {u"summaryEdit"_s, incident().summary},
                                       {u"impactEdit"_s, incident().impact},
                                       {u"servicesEdit"_s, incident().services.join(u", "_s)},
                                       {u"problemEdit"_s, incident().problem},
                                       {u"notesEdit"_s, incident().notes}};
        QCOMPARE(values.value(name), typed);
        QCOMPARE(m_fixture->stored(), m_fixture->value());
        QCOMPARE(undoText(), undo);
        QCOMPARE(m_fixture->document().history().count(), 1);
        QTest::keySequence(field, QKeySequence::Undo);
        QCOMPARE(m_fixture->value(), before);
        QVERIFY(textOf(field) != typed);
        QTest::keySequence(field, QKeySequence::Redo);
        QCOMPARE(textOf(field), typed);
    }

    void leavingAFieldEndsTheStep()
    {
        QTest::keyClicks(the<QLineEdit>(u"titleEdit"_s), u"a"_s);
        the<QWidget>(u"impactEdit"_s)->setFocus();
        the<QWidget>(u"titleEdit"_s)->setFocus();
        QTest::keyClicks(the<QLineEdit>(u"titleEdit"_s), u"b"_s);
        QCOMPARE(m_fixture->document().history().count(), 2);
    }

    void aReferenceThatIsTakenIsRefusedWithoutLosingText()
    {
        QVERIFY(m_fixture->session().add(PageFixture::freshPostmortem()).ok());
        auto *field = the<QLineEdit>(u"referenceEdit"_s);
        auto *problem = the<ToneLabel>(u"referenceProblem"_s);
        QVERIFY(!problem->isVisible());
        retype(field, u"inc-2"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"inc-2"_s));
        QCOMPARE(incident().reference, u"inc-");
        the<QWidget>(u"titleEdit"_s)->setFocus();
        QCOMPARE(field->text(), u"inc-2");
        field->setFocus();
        QTest::keyClicks(field, u"0"_s);
        QVERIFY(!problem->isVisible());
        QCOMPARE(incident().reference, u"inc-20");
        retype(field, u""_s);
        QVERIFY(problem->isVisible());
        QCOMPARE(incident().reference, u"inc-20");
        m_fixture->document().undo();
        QVERIFY(!problem->isVisible());
        QCOMPARE(field->text(), u"inc-"); // what the first visit to the field had saved
    }

    void whatIsUndoneShowsWithoutMovingTheCursor()
    {
        auto *title = the<QLineEdit>(u"titleEdit"_s);
        auto *summary = the<QPlainTextEdit>(u"summaryEdit"_s);
        title->setFocus();
        QTest::keyClicks(title, u"!"_s);
        title->setCursorPosition(3);
        m_fixture->document().undo();
        QCOMPARE(title->cursorPosition(), 3);
        summary->setFocus();
        QTest::keyClicks(summary, u"In short: "_s);
        auto cursor = summary->textCursor();
        cursor.setPosition(15);
        summary->setTextCursor(cursor);
        m_fixture->document().undo();
        QVERIFY(summary->toPlainText().startsWith(u"A deployment"_s));
        QCOMPARE(summary->textCursor().position(), 5);
    }

    void whatCouldNotBeWrittenStaysInTheField()
    {
        auto *title = the<QLineEdit>(u"titleEdit"_s);
        const auto before = m_fixture->value();
        m_fixture->makeReadOnly();
        QTest::keyClicks(title, u"Ha"_s);
        QVERIFY(title->text().contains(u"Ha"_s));
        QCOMPARE(m_fixture->value(), before);
        QVERIFY(m_fixture->document().unwrittenCount() > 0);
    }

    void listsAndBoxesAreChosenByKeyboard()
    {
        auto *severity = the<QComboBox>(u"severityCombo"_s);
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_Down);
        QCOMPARE(incident().severity, Severity::Sev2);
        QCOMPARE(undoText(), u"Change severity");
        m_fixture->document().undo();
        QCOMPARE(severity->currentText(), u"Sev 1 Critical");

        auto *clear = the<QCheckBox>(u"causeClearBox"_s);
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(incident().causeIsClear);
        QCOMPARE(undoText(), u"Change whether the cause is clear");
        m_fixture->document().undo();
        QVERIFY(!clear->isChecked());
        QTest::keyClick(the<QCheckBox>(u"customerBugBox"_s), Qt::Key_Space);
        QVERIFY(m_fixture->stored().incident.customerFacingBug);
    }

    void theDayCanBeUnknown()
    {
        auto *day = the<QDateEdit>(u"dateEdit"_s);
        QCOMPARE(day->date(), QDate(2026, 3, 22));
        day->setDate(QDate(2026, 3, 20));
        QCOMPARE(incident().date, QDate(2026, 3, 20));
        QCOMPARE(undoText(), u"Change day of the incident");
        day->setDate(day->minimumDate());
        QVERIFY(!incident().date.isValid());
        QCOMPARE(day->text(), u"Not known");
        m_fixture->document().undo();
        QCOMPARE(day->date(), QDate(2026, 3, 20));
    }

    void theMeetingIsPlannedInTheZoneOfThePostmortem()
    {
        auto postmortem = m_fixture->value();
        postmortem.incident.zone = QTimeZone("Europe/Berlin");
        postmortem.incident.meetingAt.reset();
        open(postmortem);
        QTest::mouseClick(the<QPushButton>(u"planMeetingButton"_s), Qt::LeftButton);
        QCOMPARE(toIsoUtc(*incident().meetingAt), u"2026-03-22T16:00:00Z");
        QCOMPARE(undoText(), u"Plan the meeting");
        the<QDateEdit>(u"meetingDate"_s)->setDate(QDate(2026, 3, 24));
        the<QTimeEdit>(u"meetingTime"_s)->setTime(QTime(9, 30));
        QCOMPARE(toIsoUtc(*incident().meetingAt), u"2026-03-24T08:30:00Z");
        QVERIFY(the<QLabel>(u"zoneLabel"_s)->text().contains(u"Europe/Berlin"_s));
        QTest::mouseClick(the<QToolButton>(u"clearMeetingButton"_s), Qt::LeftButton);
        QVERIFY(!incident().meetingAt);
        QVERIFY(the<QPushButton>(u"planMeetingButton"_s)->isVisible());
        m_fixture->document().undo();
        QCOMPARE(the<QTimeEdit>(u"meetingTime"_s)->time(), QTime(9, 30));
    }

    void warningsAppearAndVanish()
    {
        QVERIFY(warnings().contains(u"Nobody is named as scribe."_s));
        QVERIFY(warnings().contains(u"DevOps team has not answered."_s));
        const auto answered =
            changeAnswers(m_fixture->value(), m_fixture->value().participants[3].id, m_fixture->clock.now(),
                          [](PreparationAnswers &answers) { answers.saw = u"The deployment"_s; });
        QVERIFY(m_fixture->document().perform(answered, u"Answer"_s).ok());
        QVERIFY(!warnings().contains(u"DevOps"_s));
        auto *table = the<ContentTable>(u"peopleTable"_s);
        table->selectRow(2, ParticipantModel::Duty);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *choice = table->findChild<QComboBox *>();
        QVERIFY(choice != nullptr);
        QCOMPARE(choice->accessibleName(), u"In the meeting");
        QTest::keyClick(choice, Qt::Key_End);
        QCOMPARE(m_fixture->value().participants[2].duty, MeetingDuty::Scribe);
        QVERIFY(!warnings().contains(u"scribe."_s));
        QCOMPARE(the<QLabel>(u"roomHeading"_s)->text(), u"Ready for the meeting");

        auto *facilitator = the<QComboBox>(u"facilitatorCombo"_s);
        QCOMPARE(facilitator->currentText(), u"Engineering manager, not involved");
        facilitator->setFocus();
        QTest::keyClick(facilitator, Qt::Key_End);
        QVERIFY(!warnings().contains(u"The facilitator made the change."_s));
        QTest::keyClick(facilitator, Qt::Key_Return);
        QCOMPARE(undoText(), u"Change facilitator");
        QVERIFY(warnings().contains(u"The facilitator made the change."_s));
        QTest::keyClick(facilitator, Qt::Key_Home);
        QTest::keyClick(facilitator, Qt::Key_Return);
        QCOMPARE(facilitator->currentText(), u"Nobody yet");
        QVERIFY(warnings().contains(u"Nobody is named as facilitator."_s));
        m_fixture->document().undo();
        m_fixture->document().undo();
        QCOMPARE(facilitator->currentText(), u"Engineering manager, not involved");
        QCOMPARE(the<QLabel>(u"roomHeading"_s)->text(), u"Ready for the meeting");
    }

    void theVerdictFollowsSeverityAndCause()
    {
        QCOMPARE(the<QLabel>(u"dueTitle"_s)->text(), u"A postmortem is due");
        auto *severity = the<QComboBox>(u"severityCombo"_s);
        severity->setFocus();
        QTest::keyClick(severity, Qt::Key_End);
        QTest::keyClick(the<QCheckBox>(u"causeClearBox"_s), Qt::Key_Space);
        QCOMPARE(the<QLabel>(u"dueTitle"_s)->text(), u"No postmortem is due");
    }

    void theStageChangesWithItsHistory()
    {
        choose(u"stage-met"_s);
        QCOMPARE(incident().stage, Stage::MeetingHeld);
        QCOMPARE(undoText(), u"Change stage");
        QCOMPARE(m_fixture->stored().stageHistory.last().to, Stage::MeetingHeld);
        QVERIFY(!the<QWidget>(u"roomPanel"_s)->isVisible());
        QVERIFY(the<StageStrip>(u"stageStrip"_s)->accessibleDescription().contains(u"Meeting: done"_s));
        m_fixture->document().undo();
        QCOMPARE(the<QPushButton>(u"stageButton"_s)->text(), u"Ready to meet");
    }

    void notRequiredNeedsAReason()
    {
        choose(u"stage-not-required"_s); // and a change of mind
        QCOMPARE(incident().stage, Stage::ReadyToMeet);
        m_fixture->prompts.texts = {u" "_s, u"Duplicate of INC-1"_s};
        choose(u"stage-not-required"_s);
        QCOMPARE(m_fixture->prompts.errors.size(), 1);
        QCOMPARE(incident().stage, Stage::ReadyToMeet);
        choose(u"stage-not-required"_s);
        QCOMPARE(incident().stage, Stage::NotRequired);
        QCOMPARE(m_fixture->value().stageHistory.last().reason, u"Duplicate of INC-1");
        auto *history = the<FoldPanel>(u"stageHistory"_s);
        QVERIFY(!history->isExpanded());
        QTest::mouseClick(history->titleButton(), Qt::LeftButton);
        QVERIFY(history->findChild<LeadLabel *>()->text().contains(u"Duplicate of INC-1"_s));
    }

    void aPersonIsAddedWithEverything()
    {
        QTest::mouseClick(the<QPushButton>(u"addPersonButton"_s), Qt::LeftButton);
        auto *dialog = m_page->findChild<PersonDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->findChild<ToneLabel *>(u"nameProblem"_s)->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameEdit"_s), u"Mia Chen"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"roleEdit"_s), u"Developer"_s);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"dutyCombo"_s), Qt::Key_End);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"onCallBox"_s), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"managementBox"_s), Qt::Key_Space);
        PageFixture::takePicture(*dialog, u"overview-person"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_fixture->value().participants.size(), 5);
        const auto mia = m_fixture->stored().participants.last();
        QCOMPARE(mia.name, u"Mia Chen");
        QCOMPARE(mia.duty, MeetingDuty::Scribe);
        QVERIFY(mia.involvement.testFlag(Involvement::OnCall) && mia.isManagement);
        QCOMPARE(undoText(), u"Add person");
        QCOMPARE(the<ContentTable>(u"peopleTable"_s)->selectedRows(), QList<int>{4});
    }

    void peopleAreEditedMovedAndRemovedByKeyboard()
    {
        auto *table = the<ContentTable>(u"peopleTable"_s);
        m_page->reveal(m_fixture->value().participants[1].id.toString());
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"Alice W."_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_fixture->value().participants[1].name, u"Alice W."_s);
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_fixture->value().participants[2].name, u"Alice W.");
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_fixture->value().participants[0].name, u"Alice W.");
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(m_fixture->value().participants.size(), 3);
        QCOMPARE(undoText(), u"Remove person");
        m_fixture->document().undo();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(m_fixture->value().participants.isEmpty());
        QVERIFY(!table->isVisible());
    }

    void aPageThatGoesSavesTheCellBeingEdited()
    {
        auto *table = the<ContentTable>(u"peopleTable"_s);
        m_page->reveal(m_fixture->value().participants[1].id.toString());
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(table->findChild<QLineEdit *>(), u"Zoe"_s);
        m_page.reset();
        QVERIFY(m_fixture->value().participants[1].name.contains(u"Zoe"_s));
    }

    void eachDurationLeadsToItsEvent()
    {
        QSignalSpy requests(m_page.get(), &WorkspacePage::pageRequested);
        const auto rows = the<QWidget>(u"durationsPanel"_s)->findChildren<DurationRow *>();
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[1]->accessibleName(), u"Acknowledged after 2 min");
        QTest::keyClick(rows[1], Qt::Key_Space);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0][0].value<PageKind>(), PageKind::Timeline);
        const auto *event = findById(m_fixture->value().timeline, EventId::fromString(requests[0][1].toString()));
        QVERIFY(event != nullptr && event->text.startsWith(u"War room"_s));
    }

    void aReadOnlyLibrarySaysWhyNothingCanBeEdited()
    {
        m_fixture->makeReadOnly();
        m_page = std::make_unique<OverviewPage>(m_fixture->document(), m_fixture->context());
        QVERIFY(the<QLineEdit>(u"titleEdit"_s)->isReadOnly());
        for (const auto &name : {u"severityCombo"_s, u"dateEdit"_s, u"causeClearBox"_s, u"addPersonButton"_s}) {
            QVERIFY(!the<QWidget>(name)->isEnabled());
            QVERIFY(!the<QWidget>(name)->toolTip().isEmpty());
        }
    }
};

QTEST_MAIN(OverviewPageTest)
#include "OverviewPageTest.moc"
