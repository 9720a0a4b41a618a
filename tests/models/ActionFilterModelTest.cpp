// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionFilterModel.h"

#include "domain/edits/ActionEdits.h"
#include "models/ActionItemModel.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using Show = ActionFilterModel::Show;

class ActionFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatWasChosen_data();
    void showsWhatWasChosen();
    void countsWhateverElseIsFiltered();
    void findsEveryWord_data();
    void findsEveryWord();
    void showsTheItemsOfOneOwner();
    void sortsByColumn_data();
    void sortsByColumn();
    void equalItemsKeepTheirOrderBothWays();
    void followsEditsWhileFiltered();
    void findsTheRowOfAnItem();

private:
    static ActionItem item(const QString &title, Priority priority, ActionState state, const QString &owner,
                           std::optional<QDate> deadline)
    {
        auto result = build::action(title, priority);
        result.state = state;
        result.owner = owner;
        result.deadline = deadline;
        return result;
    }
    [[nodiscard]] QString shown() const
    {
        QStringList titles;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            titles.append(m_filter->itemAt(row).title.section(u' ', 0, 0));
        return titles.join(u' ');
    }

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ActionItemModel> m_items;
    std::unique_ptr<ActionFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActionFilterModelTest::init()
{
    m_fixture = std::make_unique<DocumentFixture>(Postmortem());
    m_items = std::make_unique<ActionItemModel>(m_fixture->document(), m_fixture->clock);
    m_filter = std::make_unique<ActionFilterModel>(*m_items, m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDate day(2026, 3, 22);
    for (const auto &each :
         {item(u"One pool alert"_s, Priority::P1, ActionState::NotStarted, u"Backend"_s, day.addDays(3)),
          item(u"Two load test"_s, Priority::P0, ActionState::InProgress, u"DevOps"_s, day.addDays(-1)),
          item(u"Three runbook"_s, Priority::P1, ActionState::Done, u"backend"_s, day.addDays(-5)),
          item(u"Four windows"_s, Priority::P0, ActionState::WillNotDo, u""_s, std::nullopt),
          item(u"Five review"_s, Priority::P2, ActionState::Blocked, u"Ops"_s, std::nullopt)}) {
        QVERIFY(m_fixture->document().perform(addAction(m_fixture->value(), each), u"Add"_s));
    }
}

void ActionFilterModelTest::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_items.reset();
    m_fixture.reset();
}

void ActionFilterModelTest::showsWhatWasChosen_data()
{
    QTest::addColumn<int>("show");
    QTest::addColumn<QString>("titles");
    QTest::newRow("all") << int(Show::All) << u"One Two Three Four Five"_s;
    QTest::newRow("open") << int(Show::Open) << u"One Two Five"_s;
    QTest::newRow("P0 that block") << int(Show::Urgent) << u"Two"_s;
    QTest::newRow("overdue") << int(Show::Overdue) << u"Two"_s;
}

void ActionFilterModelTest::showsWhatWasChosen()
{
    QFETCH(int, show);
    m_filter->setShown(Show(show));
    QTEST(shown(), "titles");
    QCOMPARE(m_filter->isFiltering(), Show(show) != Show::All);
}

void ActionFilterModelTest::countsWhateverElseIsFiltered()
{
    m_filter->setText(u"nothing like this"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    QCOMPARE(m_filter->count(Show::All), 5);
    QCOMPARE(m_filter->count(Show::Open), 3);
    QCOMPARE(m_filter->count(Show::Urgent), 1);
    QCOMPARE(m_filter->count(Show::Overdue), 1);
}

void ActionFilterModelTest::findsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("titles");
    QTest::newRow("a word") << u"POOL"_s << u"One"_s;
    QTest::newRow("words in any order") << u"test  load"_s << u"Two"_s;
    QTest::newRow("the owner too") << u"back"_s << u"One Three"_s;
    QTest::newRow("all words must be there") << u"pool test"_s << u""_s;
    QTest::newRow("no special characters") << u"(.*"_s << u""_s;
    QTest::newRow("nothing") << u"   "_s << u"One Two Three Four Five"_s;
}

void ActionFilterModelTest::findsEveryWord()
{
    QFETCH(QString, text);
    m_filter->setText(text);
    QTEST(shown(), "titles");
}

void ActionFilterModelTest::showsTheItemsOfOneOwner()
{
    m_filter->setOwner(u"Backend"_s);
    QCOMPARE(shown(), u"One Three"_s);
    m_filter->setShown(Show::Open);
    QCOMPARE(shown(), u"One"_s);
    m_filter->setOwner({});
    QCOMPARE(shown(), u"One Two Five"_s);
}

void ActionFilterModelTest::sortsByColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("titles");
    QTest::newRow("list") << -1 << u"One Two Three Four Five"_s;
    QTest::newRow("priority") << int(ActionItemModel::PriorityColumn) << u"Two Four One Three Five"_s;
    QTest::newRow("deadline, none last") << int(ActionItemModel::Deadline) << u"Three Two One Four Five"_s;
    QTest::newRow("owner") << int(ActionItemModel::Owner) << u"Four One Three Two Five"_s;
    QTest::newRow("state") << int(ActionItemModel::State) << u"One Two Five Three Four"_s;
    QTest::newRow("title") << int(ActionItemModel::Title) << u"Five Four One Three Two"_s;
}

void ActionFilterModelTest::sortsByColumn()
{
    QFETCH(int, column);
    m_filter->sort(column);
    QTEST(shown(), "titles");
}

void ActionFilterModelTest::equalItemsKeepTheirOrderBothWays()
{
    m_filter->sort(ActionItemModel::PriorityColumn, Qt::DescendingOrder);
    QCOMPARE(shown(), u"Five One Three Two Four"_s);
}

void ActionFilterModelTest::followsEditsWhileFiltered()
{
    m_filter->setShown(Show::Open);
    m_filter->sort(ActionItemModel::PriorityColumn);
    const auto first = m_fixture->value().actions.first().id;
    QVERIFY(m_fixture->document().perform(
        setActionState(m_fixture->value(), {first}, ActionState::Done, m_fixture->clock.now()), u"Done"_s));
    QCOMPARE(shown(), u"Two Five"_s);
    m_fixture->document().undo();
    QCOMPARE(shown(), u"Two One Five"_s);
    QVERIFY(m_fixture->document().perform(removeActions(m_fixture->value(), {first}), u"Delete"_s));
    QCOMPARE(shown(), u"Two Five"_s);
}

void ActionFilterModelTest::findsTheRowOfAnItem()
{
    const auto &actions = m_fixture->value().actions;
    m_filter->sort(ActionItemModel::PriorityColumn);
    QCOMPARE(m_filter->rowOf(actions[1].id), 0);
    m_filter->setShown(Show::Open);
    QCOMPARE(m_filter->rowOf(actions[2].id), -1);
    QCOMPARE(m_filter->rowOf(ActionId::create()), -1);
}

QTEST_GUILESS_MAIN(ActionFilterModelTest)
#include "ActionFilterModelTest.moc"
