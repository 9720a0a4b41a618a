// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QuestionModel.h"

#include "models/WordsFilter.h"
#include "models/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class QuestionModelTest : public QObject
{
    Q_OBJECT

private:
    QuestionBank m_bank{builtInQuestions(QLocale::c()).value(), {}};

private Q_SLOTS:
    void aRowSaysWhatTheTeamMadeOfIt()
    {
        QuestionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setBank(m_bank);
        QCOMPARE(model.rowCount(), int(m_bank.all().size()));
        const auto state = [&](int row) { return model.index(row, QuestionModel::State).data().toString(); };
        QVERIFY(state(0).isEmpty());

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto bank = m_bank;
        auto off = bank.all()[2];
        off.isOff = true;
        bank.put(off);
        auto other = bank.all()[4];
        other.heard = HeardKind::Felt | HeardKind::Usual;
        bank.put(other);
        model.setBank(bank);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(state(2), u"Off"_s);
        QVERIFY(model.index(2, QuestionModel::Text).data(MutedRole).toBool());
        QCOMPARE(state(4), u"Changed"_s);
        QCOMPARE(model.index(4, QuestionModel::Heard).data().toString(), u"Felt, Usual"_s);

        auto added = QuestionBank::fresh();
        added.text = u"What did the customer see?"_s;
        bank.put(added);
        model.setBank(bank);
        QCOMPARE(state(model.rowOf(added.id)), u"Yours"_s);
        QCOMPARE(model.rowOf(u"nothing"), -1);
    }

    void everyWordTypedMustBeThere()
    {
        QuestionModel model;
        model.setBank(m_bank);
        WordsFilter filter;
        filter.setSourceModel(&model);
        filter.setWords(u"coordination hand-over"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"no such words"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), model.rowCount());
    }
};

QTEST_GUILESS_MAIN(QuestionModelTest)
#include "QuestionModelTest.moc"
