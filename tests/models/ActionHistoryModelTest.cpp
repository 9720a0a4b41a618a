// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionHistoryModel.h"

#include "models/Tone.h"
#include "support/Builders.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionHistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheLatestFirst();
    void showsTimesInTheZoneOfThePostmortem();
    void becomesEmptyAgain();

private:
    const QList<ActionStateChange> m_history{
        {build::at(u"14:50"_s), ActionState::InProgress, u"Backend started"_s},
        {build::at(u"2026-03-24 23:30"_s), ActionState::Blocked, u"Waits for the vendor"_s},
    };
};

void ActionHistoryModelTest::showsTheLatestFirst()
{
    ActionHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHistory(m_history, QTimeZone::utc(), QDate(2026, 3, 25));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ActionHistoryModel::State).data().toString(), u"Blocked"_s);
    QCOMPARE(model.index(0, ActionHistoryModel::State).data(DetailRole).toString(), u"Waits for the vendor"_s);
    QCOMPARE(model.index(0, ActionHistoryModel::State).data(ToneRole).toInt(), int(toneOf(ActionState::Blocked)));
    QCOMPARE(model.index(1, ActionHistoryModel::When).data().toString(), u"22 Mar, 14:50"_s);
}

void ActionHistoryModelTest::showsTimesInTheZoneOfThePostmortem()
{
    ActionHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHistory(m_history, QTimeZone("Europe/Berlin"), QDate(2027, 1, 1));
    QCOMPARE(model.index(0, ActionHistoryModel::When).data().toString(), u"25 Mar 2026, 00:30"_s);
}

void ActionHistoryModelTest::becomesEmptyAgain()
{
    ActionHistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHistory(m_history, QTimeZone::utc(), QDate(2026, 3, 25));
    model.setHistory({}, QTimeZone::utc(), QDate(2026, 3, 25));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ActionHistoryModelTest)
#include "ActionHistoryModelTest.moc"
