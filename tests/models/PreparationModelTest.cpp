// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PreparationModel.h"

#include "domain/edits/PeopleEdits.h"
#include "domain/edits/PreparationEdits.h"
#include "domain/rules/PreparationStatus.h"
#include "models/PreparationQuestionModel.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PreparationModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DocumentFixture> m_fixture;
    void does(const ChangeSet &edit) { QVERIFY(m_fixture->document().perform(edit, u"Edit"_s).ok()); }
    [[nodiscard]] const Postmortem &value() const { return m_fixture->value(); }
    [[nodiscard]] ParticipantId person(int place) const { return value().participants[place].id; }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<DocumentFixture>(Postmortem());
        for (const auto &name : {u"Alice"_s, u"John"_s})
            does(addParticipant(value(), build::participant(name)));
    }

    void theChipFollowsTheForm()
    {
        PreparationModel model(m_fixture->document());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto chip = model.index(1, PreparationModel::State);
        QCOMPARE(chip.data().toString(), u"Not asked"_s);
        QCOMPARE(chip.data(ToneRole).toInt(), int(Tone::Neutral));
        does(markAsked(value(), {person(1)}, m_fixture->clock.now()));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(chip.data().toString(), u"Form missing"_s);
        QCOMPARE(chip.data(ToneRole).toInt(), int(Tone::Attention));
        does(changeAnswers(value(), person(1), m_fixture->clock.now(),
                           [](PreparationAnswers &answers) { answers.saw = u"CPU at 98%"_s; }));
        QCOMPARE(chip.data().toString(), u"Form in"_s);
        QCOMPARE(chip.data(ToneRole).toInt(), int(Tone::Good));
    }

    void whoIsNotInvitedHasNoChip()
    {
        does(changeParticipants(value(), {person(0)},
                                [](Participant &each) { each.attendance = Attendance::NotInvited; }));
        PreparationModel model(m_fixture->document());
        QCOMPARE(model.index(0, PreparationModel::State).data().toString(), QString());
    }

    void questionsAreAddedAnsweredAndRemoved()
    {
        PreparationQuestionModel model(m_fixture->document(), m_fixture->clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setParticipant(person(0));
        QVERIFY(!model.add(u"  "_s));
        QVERIFY(model.add(u" Is it  monitored? "_s));
        QVERIFY(model.add(u"Why Friday?"_s));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), u"Is it monitored?"_s);
        QVERIFY(!model.setData(model.index(0, 0), u" "_s));
        QVERIFY(model.setData(model.index(0, 1), u"No"_s));
        QCOMPARE(formOf(value(), person(0))->answers.questions[0].answer, u"No"_s);
        QVERIFY(model.remove({1}));
        QCOMPARE(model.rowCount(), 1);
        m_fixture->document().undo();
        QCOMPARE(model.rowCount(), 2);
        model.setParticipant(person(1));
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(PreparationModelTest)
#include "PreparationModelTest.moc"
