// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overview/PeoplePanel.h"

#include "editing/PostmortemDocument.h"
#include "models/ParticipantModel.h"
#include "support/PageFixture.h"
#include "support/TableMenu.h"
#include "widgets/common/ContentTable.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/overview/PersonDialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PeoplePanelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PageFixture> m_fixture;
    std::unique_ptr<PeoplePanel> m_panel;
    ContentTable *m_table = nullptr;

    [[nodiscard]] const QList<Participant> &people() const { return m_fixture->value().participants; }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }
    void inMenu(const std::function<void(QMenu &)> &use) { QVERIFY(useMenu(*m_table, use)); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_panel = std::make_unique<PeoplePanel>(m_fixture->document());
        PageFixture::show(*m_panel, {820, 400});
        m_table = m_panel->findChild<ContentTable *>(u"peopleTable"_s);
        QVERIFY(m_panel->reveal(people()[2].id));
    }
    void cleanup()
    {
        m_panel.reset();
        m_fixture.reset();
    }

    void theMenuHasTheCommandsOfTheKeys()
    {
        inMenu([](QMenu &menu) {
            QCOMPARE(entryNamed(menu, u"Edit in the table"_s)->shortcut(), QKeySequence(Qt::Key_F2));
            QCOMPARE(entryNamed(menu, u"Move down"_s)->shortcut(), QKeySequence(Qt::ALT | Qt::Key_Down));
            entryNamed(menu, u"Move up"_s)->trigger();
        });
        QCOMPARE(people()[1].name, u"John Smith");
        QCOMPARE(m_table->selectedRows(), QList<int>{1});
        inMenu([](QMenu &menu) { entryNamed(menu, u"Remove"_s)->trigger(); });
        QCOMPARE(people().size(), 3);
    }

    void whatSomebodyHadToDoWithItIsTickedInTheMenu()
    {
        inMenu([](QMenu &menu) {
            const auto *part = entryNamed(menu, u"Part in the incident"_s)->menu();
            QVERIFY(entryNamed(*part, u"Diagnosed or fixed it"_s)->isChecked());
            entryNamed(*part, u"Was on call"_s)->trigger();
        });
        QVERIFY(people()[2].involvement.testFlag(Involvement::OnCall));
        QVERIFY(people()[2].involvement.testFlag(Involvement::DiagnosedOrFixed));
        QCOMPARE(undoText(), u"Change part in the incident");
        QCOMPARE(m_fixture->stored(), m_fixture->value());
    }

    void severalChangeTogether()
    {
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_table->selectedRows(), (QList<int>{2, 3}));
        inMenu([](QMenu &menu) {
            entryNamed(*entryNamed(menu, u"Part in the incident"_s)->menu(), u"Was on call"_s)->trigger();
        });
        QVERIFY(people()[3].involvement.testFlag(Involvement::OnCall));
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(people()[1].name, u"John Smith");
        QCOMPARE(people()[2].name, u"DevOps team");
        QTest::keyClick(m_table, Qt::Key_Delete);
        QCOMPARE(people().size(), 2);
        QCOMPARE(undoText(), u"Remove 2 people");
    }

    void theEndsOfTheListAreTheEnds()
    {
        const auto before = m_fixture->value();
        m_panel->reveal(people().first().id);
        QTest::keyClick(m_table, Qt::Key_Up, Qt::AltModifier);
        m_panel->reveal(people().last().id);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(m_fixture->value(), before);
    }

    void detailsAreEditedInADialog()
    {
        QTest::keyClick(m_table, Qt::Key_Return, Qt::AltModifier);
        auto *dialog = m_panel->findChild<PersonDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->windowTitle(), u"Edit person");
        auto *name = dialog->findChild<QLineEdit *>(u"nameEdit"_s);
        QCOMPARE(name->text(), u"John Smith");
        QVERIFY(dialog->findChild<QCheckBox *>(u"diagnosedBox"_s)->isChecked());
        QTest::keyClick(dialog->findChild<QComboBox *>(u"dutyCombo"_s), Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"attendanceCombo"_s), Qt::Key_End);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"teamEdit"_s), u" and payments"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(people()[2].duty, MeetingDuty::Facilitator);
        QCOMPARE(people()[0].duty, MeetingDuty::None);
        QCOMPARE(people()[2].attendance, Attendance::NotInvited);
        QCOMPARE(people()[2].team, u"Checkout and payments");
        QCOMPARE(undoText(), u"Edit person");
        m_fixture->document().undo();
        QCOMPARE(people()[0].duty, MeetingDuty::Facilitator);
    }

    void cancelChangesNothing()
    {
        const auto before = m_fixture->value();
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"addPersonButton"_s), Qt::LeftButton);
        auto *dialog = m_panel->findChild<PersonDialog *>();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"nameEdit"_s), u"Mia"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(m_fixture->value(), before);
    }

    void theDialogStaysWhenThePersonCouldNotBeSaved()
    {
        QTest::mouseClick(m_panel->findChild<QPushButton *>(u"addPersonButton"_s), Qt::LeftButton);
        auto *dialog = m_panel->findChild<PersonDialog *>();
        auto *name = dialog->findChild<QLineEdit *>(u"nameEdit"_s);
        QTest::keyClicks(name, u"Mia"_s);
        m_fixture->makeReadOnly();
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(name->text(), u"Mia");
        QCOMPARE(people().size(), 4);
    }
};

QTEST_MAIN(PeoplePanelTest)
#include "PeoplePanelTest.moc"
