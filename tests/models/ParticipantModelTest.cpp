// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ParticipantModel.h"

#include "domain/edits/PeopleEdits.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ParticipantModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ParticipantModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void add(const QString &name, Involvements involvement = {}, MeetingDuty duty = MeetingDuty::None)
    {
        const auto edit = addParticipant(m_fixture->value(), build::participant(name, involvement, duty));
        QVERIFY(m_fixture->document().perform(edit, u"Add person"_s).ok());
    }
    [[nodiscard]] QString names() const
    {
        QStringList result;
        for (int row = 0; row < m_model->rowCount(); ++row)
            result.append(m_model->index(row, ParticipantModel::Name).data().toString());
        return result.join(u' ');
    }
    [[nodiscard]] QModelIndex at(int row, int column) const { return m_model->index(row, column); }
    [[nodiscard]] QString undoText() const { return m_fixture->document().history().undoText(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>(Postmortem());
        m_model = std::make_unique<ParticipantModel>(m_fixture->document());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        add(u"Ana"_s, {}, MeetingDuty::Facilitator);
        add(u"Ben"_s, Involvement::AuthoredChange | Involvement::OnCall);
        add(u"Cyd"_s);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void peopleStandInTheOrderOfTheList()
    {
        QCOMPARE(names(), u"Ana Ben Cyd");
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const auto edit = moveParticipants(m_fixture->value(), {m_model->itemAt(2).id}, 0);
        QVERIFY(m_fixture->document().perform(edit, u"Move person"_s).ok());
        QCOMPARE(names(), u"Cyd Ana Ben");
        QVERIFY(!moved.isEmpty());
        m_fixture->document().undo();
        QCOMPARE(names(), u"Ana Ben Cyd");
    }

    void everyTextIsEditedInPlace_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("undo");
        QTest::newRow("name") << int(ParticipantModel::Name) << u"Change name"_s;
        QTest::newRow("role") << int(ParticipantModel::Role) << u"Change role"_s;
        QTest::newRow("part") << int(ParticipantModel::Part) << u"Change part in the incident"_s;
        QTest::newRow("team") << int(ParticipantModel::Team) << u"Change team"_s;
    }
    void everyTextIsEditedInPlace()
    {
        QFETCH(int, column);
        QFETCH(QString, undo);
        const auto before = m_fixture->value();
        QVERIFY(m_model->flags(at(1, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m_model->setData(at(1, column), u"  something  else "_s));
        QCOMPARE(at(1, column).data().toString(), u"something else");
        QCOMPARE(m_fixture->stored(), m_fixture->value());
        QCOMPARE(undoText(), undo);
        m_fixture->document().undo();
        QCOMPARE(m_fixture->value(), before);
    }

    void nobodyIsLeftWithoutAName()
    {
        QVERIFY(!m_model->setData(at(0, ParticipantModel::Name), u"  "_s));
        QCOMPARE(names(), u"Ana Ben Cyd");
    }

    void theDutyMovesFromOnePersonToTheOther()
    {
        QCOMPARE(at(0, ParticipantModel::Duty).data().toString(), u"Facilitator");
        const auto words = at(1, ParticipantModel::Duty).data(ChoicesRole).toStringList();
        QVERIFY(m_model->setData(at(1, ParticipantModel::Duty), words.indexOf(u"Facilitator"_s)));
        QVERIFY(at(0, ParticipantModel::Duty).data().toString().isEmpty());
        QCOMPARE(at(1, ParticipantModel::Duty).data().toString(), u"Facilitator");
        QCOMPARE(m_fixture->value().participants[1].duty, MeetingDuty::Facilitator);
        m_fixture->document().undo();
        QCOMPARE(m_fixture->value().participants[0].duty, MeetingDuty::Facilitator);
    }

    void attendanceIsChosenFromAList()
    {
        const auto cell = at(2, ParticipantModel::AttendanceColumn);
        const auto words = cell.data(ChoicesRole).toStringList();
        QCOMPARE(words.value(cell.data(Qt::EditRole).toInt()), u"Invited");
        QVERIFY(m_model->setData(cell, words.indexOf(u"Absent"_s)));
        QCOMPARE(m_fixture->value().participants[2].attendance, Attendance::Absent);
        QVERIFY(!m_model->setData(cell, 99));
        QVERIFY(!m_model->setData(cell, u"no number"_s));
    }

    void involvementIsSaidInWords()
    {
        QCOMPARE(involvementText(m_model->itemAt(1).involvement), u"Made the change, Was on call");
        QVERIFY(involvementText({}).isEmpty());
        const auto part = at(1, ParticipantModel::Part);
        QCOMPARE(part.data().toString(), u"Made the change, Was on call");
        QVERIFY(part.data(Qt::EditRole).toString().isEmpty());
    }

    void aReadOnlyLibraryIsNotEdited()
    {
        m_fixture->library().makeReadOnly(u"Locked."_s);
        QVERIFY(!m_model->flags(at(0, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m_model->setData(at(0, 0), u"Zoe"_s));
    }

    void headersNameEveryColumn()
    {
        for (int column = 0; column < m_model->columnCount(); ++column)
            QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ParticipantModelTest)
#include "ParticipantModelTest.moc"
