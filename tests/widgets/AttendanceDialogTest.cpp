// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/AttendanceDialog.h"

#include "support/TwoWindows.h"

#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

class OpenPeople : public TwoWindows
{
public:
    OpenPeople()
    {
        if (auto *answer = find<QPushButton>("shareWindowButton"); answer->isVisible())
            QTest::mouseClick(answer, Qt::LeftButton);
        key(Qt::Key_F5);
        key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = console->findChild<AttendanceDialog *>();
        table = find<QTableWidget>("attendanceTable");
        newcomer = find<QLineEdit>("newcomerLine");
    }

    void press(int row, int column) const
    {
        table->setFocus();
        table->setCurrentCell(row, column);
        QTest::keyClick(table, Qt::Key_Space);
    }
    void undo() { fixture.document().undo(); }

    AttendanceDialog *dialog = nullptr;
    QTableWidget *table = nullptr;
    QLineEdit *newcomer = nullptr;
};

} // namespace

class AttendanceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaceTicksWhoIsHere()
    {
        OpenPeople people;
        QVERIFY(people.dialog != nullptr);
        QVERIFY(!people.dialog->isModal());
        const auto attendance = [&] { return people.value().participants.first().attendance; };
        const auto before = attendance();
        people.press(0, 0);
        QVERIFY(attendance() != before);
        people.press(0, 0);
        people.press(0, 0);
        QVERIFY(attendance() == Attendance::Attended || attendance() == Attendance::Absent);
        QCOMPARE(people.table->currentRow(), 0); // the keyboard stays
        QCOMPARE(people.fixture.stored(), people.value());
    }

    void thereIsOneScribe()
    {
        OpenPeople people;
        people.press(0, 2);
        QCOMPARE(people.value().participants[0].duty, MeetingDuty::Scribe);
        people.press(1, 2);
        QCOMPARE(people.value().participants[0].duty, MeetingDuty::None);
        QCOMPARE(people.value().participants[1].duty, MeetingDuty::Scribe);
        people.press(1, 2);
        QCOMPARE(people.value().participants[1].duty, MeetingDuty::None);
        people.undo();
        QCOMPARE(people.value().participants[1].duty, MeetingDuty::Scribe);
        QCOMPARE(people.table->item(1, 2)->checkState(), Qt::Checked);
    }

    void managementIsNotedForTheFacilitatorAlone()
    {
        OpenPeople people;
        const auto shared = people.shared();
        const bool before = people.value().participants[0].isManagement;
        people.press(0, 3);
        QCOMPARE(people.value().participants[0].isManagement, !before);
        QCOMPARE(people.shared(), shared);
    }

    void somebodyWhoJoinsIsAddedInOneLine()
    {
        OpenPeople people;
        const auto count = people.value().participants.size();
        QTest::keyClicks(people.newcomer, u"Priya Patel, database engineer"_s);
        QTest::keyClick(people.newcomer, Qt::Key_Return);
        QCOMPARE(people.value().participants.size(), count + 1);
        QCOMPARE(people.value().participants.last().role, u"database engineer"_s);
        QCOMPARE(people.value().participants.last().attendance, Attendance::Attended);
        QVERIFY(people.newcomer->text().isEmpty());
        QCOMPARE(people.table->rowCount(), int(count) + 1);
        QVERIFY(people.dialog->isVisible()); // Enter does not close it
        QTest::keyClicks(people.newcomer, u", engineer"_s);
        QTest::keyClick(people.newcomer, Qt::Key_Return);
        QCOMPARE(people.newcomer->text(), u", engineer"_s);
        people.undo();
        QCOMPARE(people.value().participants.size(), count);
    }

    void theSameKeyComesBackToIt()
    {
        OpenPeople people;
        people.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(people.console->findChildren<AttendanceDialog *>().size(), 1);
    }

    void pictures()
    {
        for (const bool dark : {false, true}) {
            OpenPeople people;
            people.fixture.theme.setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
            PageFixture::takePicture(*people.dialog, u"people-%1"_s.arg(dark ? u"dark"_s : u"light"_s));
        }
    }
};

QTEST_MAIN(AttendanceDialogTest)
#include "AttendanceDialogTest.moc"
