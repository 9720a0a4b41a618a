// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClosureHistoryModel.h"

#include "domain/edits/ClosureEdits.h"
#include "domain/rules/Closure.h"
#include "models/Tone.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ClosureHistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leavesOutTheCheckThatIsStillDue();
    void saysWhenAndWhyACheckMoved();
    void saysWithWhichWordsTheIncidentWasClosed();
    void followsUndoAndRedo();
    void cannotBeEdited();

private:
    [[nodiscard]] ClosureCheckId pending() const { return pendingClosureCheck(m_fixture->value().closureChecks)->id; }
    void perform(const Result<ChangeSet> &edit)
    {
        QVERIFY(edit.ok());
        QVERIFY(m_fixture->document().perform(edit.value(), u"Edit"_s));
    }
    void extend(ExtensionReason reason, const QString &words, QDate next)
    {
        perform(extendClosure(m_fixture->value(), pending(), reason, words, next, m_fixture->clock.now()));
    }
    [[nodiscard]] QString at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ClosureHistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ClosureHistoryModelTest::init()
{
    m_fixture = std::make_unique<DocumentFixture>(Postmortem());
    m_model = std::make_unique<ClosureHistoryModel>(m_fixture->document(), m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    perform(planClosureCheck(QDate(2026, 3, 29)));
    m_fixture->clock.advance(std::chrono::hours(24 * 8)); // 30 March
}

void ClosureHistoryModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void ClosureHistoryModelTest::leavesOutTheCheckThatIsStillDue()
{
    QCOMPARE(m_model->rowCount(), 0);
}

void ClosureHistoryModelTest::saysWhenAndWhyACheckMoved()
{
    extend(ExtensionReason::Blocked, u"Licences are late"_s, QDate(2026, 4, 6));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(at(0, ClosureHistoryModel::Due), u"29 Mar"_s);
    QCOMPARE(at(0, ClosureHistoryModel::Due, DetailRole), u"held 30 Mar"_s);
    QCOMPARE(at(0, ClosureHistoryModel::Outcome), u"Extended"_s);
    QCOMPARE(at(0, ClosureHistoryModel::Outcome, DetailRole), u"Blocked: Licences are late"_s);
    extend(ExtensionReason::Deprioritised, {}, QDate(2026, 4, 13));
    QCOMPARE(at(1, ClosureHistoryModel::Outcome, DetailRole), u"Deprioritised"_s);
    extend(ExtensionReason::Other, u"Holidays"_s, QDate(2026, 4, 20));
    QCOMPARE(at(2, ClosureHistoryModel::Outcome, DetailRole), u"Holidays"_s);
}

void ClosureHistoryModelTest::saysWithWhichWordsTheIncidentWasClosed()
{
    perform(closeIncident(m_fixture->value(), pending(), u"Everything is done."_s, m_fixture->clock.now()));
    QCOMPARE(at(0, ClosureHistoryModel::Outcome), u"Closed"_s);
    QCOMPARE(at(0, ClosureHistoryModel::Outcome, DetailRole), u"Everything is done."_s);
    QCOMPARE(m_model->index(0, ClosureHistoryModel::Outcome).data(ToneRole).toInt(), int(Tone::Good));
    QCOMPARE(at(0, ClosureHistoryModel::Outcome, Qt::AccessibleTextRole), u"Closed, Everything is done."_s);
}

void ClosureHistoryModelTest::followsUndoAndRedo()
{
    extend(ExtensionReason::Blocked, {}, QDate(2026, 4, 6));
    extend(ExtensionReason::Blocked, {}, QDate(2026, 4, 13));
    m_fixture->document().undo();
    QCOMPARE(m_model->rowCount(), 1);
    m_fixture->document().undo();
    QCOMPARE(m_model->rowCount(), 0);
    m_fixture->document().redo();
    m_fixture->document().redo();
    QCOMPARE(m_model->rowCount(), 2);
}

void ClosureHistoryModelTest::cannotBeEdited()
{
    extend(ExtensionReason::Blocked, {}, QDate(2026, 4, 6));
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(m_model->index(0, 0), u"x"_s));
}

QTEST_GUILESS_MAIN(ClosureHistoryModelTest)
#include "ClosureHistoryModelTest.moc"
