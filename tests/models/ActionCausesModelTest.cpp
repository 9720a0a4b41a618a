// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionCausesModel.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/CauseEdits.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionCausesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsSystemicCausesFirst();
    void checkingIsAnEditThatCanBeUndone();
    void followsCausesThatComeAndGo();
    void hasNoRowsWithoutAnItem();
    void readOnlyCannotBeChecked();

private:
    [[nodiscard]] bool isChecked(int row) const
    {
        return m_model->index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    [[nodiscard]] const ActionItem &item() const { return m_fixture->value().actions.first(); }

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ActionCausesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActionCausesModelTest::init()
{
    Postmortem postmortem;
    auto plain = build::cause(u"No load test in CI"_s);
    auto systemic = build::cause(u"The framework is not part of the pipeline"_s, plain.id);
    systemic.systemic = true;
    postmortem.causes = {plain, systemic};
    postmortem.actions = {build::action(u"Add load test"_s)};
    postmortem.actions.first().causes = {plain.id};
    sortLists(postmortem);
    m_fixture = std::make_unique<DocumentFixture>(postmortem);
    m_model = std::make_unique<ActionCausesModel>(m_fixture->document());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setItem(item().id);
}

void ActionCausesModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void ActionCausesModelTest::listsSystemicCausesFirst()
{
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0).data().toString(), u"The framework is not part of the pipeline"_s);
    QVERIFY(m_model->index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"systemic cause"_s));
    QVERIFY(!isChecked(0));
    QVERIFY(isChecked(1));
}

void ActionCausesModelTest::checkingIsAnEditThatCanBeUndone()
{
    QVERIFY(m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(isChecked(0));
    QCOMPARE(item().causes.size(), 2);
    QCOMPARE(m_fixture->stored(), m_fixture->value());
    QVERIFY(m_model->setData(m_model->index(1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!isChecked(1));
    m_fixture->document().undo();
    m_fixture->document().undo();
    QVERIFY(!isChecked(0));
    QVERIFY(isChecked(1));
}

void ActionCausesModelTest::followsCausesThatComeAndGo()
{
    QVERIFY(m_fixture->document().perform(addCause(m_fixture->value(), build::cause(u"Third"_s)), u"Add why"_s));
    QCOMPARE(m_model->rowCount(), 3);
    m_fixture->document().undo();
    QCOMPARE(m_model->rowCount(), 2);
}

void ActionCausesModelTest::hasNoRowsWithoutAnItem()
{
    m_model->setItem({});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_fixture->document().perform(addCause(m_fixture->value(), build::cause(u"Third"_s)), u"Add why"_s));
    QCOMPARE(m_model->rowCount(), 0);
}

void ActionCausesModelTest::readOnlyCannotBeChecked()
{
    m_fixture->library().makeReadOnly(u"Locked."_s);
    QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsUserCheckable));
    QVERIFY(!m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
}

QTEST_GUILESS_MAIN(ActionCausesModelTest)
#include "ActionCausesModelTest.moc"
