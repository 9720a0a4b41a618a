// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ActionItemModel.h"

#include "domain/edits/ActionEdits.h"
#include "domain/edits/CauseEdits.h"
#include "models/Tone.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionItemModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEveryColumn();
    void saysHowFarTheDeadlineIs_data();
    void saysHowFarTheDeadlineIs();
    void asksForWhatIsMissing();
    void hintsAtAnItemNobodyCanFinish();
    void asksForNothingOnceTheItemIsSettled();
    void editsEachColumn_data();
    void editsEachColumn();
    void refusesWhatCannotBe();
    void followsEditsRowByRow();
    void numbersFollowThePlace();
    void namesTheCausesAnswered();
    void knowsOwnersAndTeams();
    void readOnlyCannotBeEdited();
    void tellsScreenReadersTheWholeCell();
    void hintsWhereTheVerbIsWeakerThanTheRating_data();
    void hintsWhereTheVerbIsWeakerThanTheRating();

private:
    [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    ActionItem add(ActionItem item)
    {
        const auto edit = addAction(m_fixture->value(), item);
        [&] { QVERIFY(m_fixture->document().perform(edit, u"Add"_s)); }();
        return *std::get<Change<ActionItem>>(edit.changes.front()).after;
    }

    std::unique_ptr<DocumentFixture> m_fixture;
    std::unique_ptr<ActionItemModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActionItemModelTest::init()
{
    m_fixture = std::make_unique<DocumentFixture>(Postmortem());
    m_model = std::make_unique<ActionItemModel>(m_fixture->document(), m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void ActionItemModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void ActionItemModelTest::showsEveryColumn()
{
    auto item = build::action(u"Add pool alert"_s, Priority::P0);
    item.owner = u"Backend"_s;
    item.deadline = QDate(2026, 3, 25);
    item.successCriteria = u"Alert fires above 90%"_s;
    item.type = ActionType::Detect;
    item.strength = Strength::Medium;
    item.ticket = u"https://example.org/1"_s;
    add(item);
    const QStringList expected{u"Add pool alert"_s,
                               u"Backend"_s,
                               u"P0"_s,
                               u"25 Mar"_s,
                               u"Alert fires above 90%"_s,
                               u"Not started"_s,
                               u"Detect"_s,
                               u"Medium"_s,
                               u""_s,
                               u"https://example.org/1"_s,
                               u"1"_s};
    for (int column = 0; column < expected.size(); ++column)
        QCOMPARE(at(0, column).toString(), expected[column]);
    QCOMPARE(at(0, ActionItemModel::Deadline, DetailRole).toString(), u"in 3 days"_s);
    QVERIFY(at(0, ActionItemModel::PriorityColumn, ChipRole).toBool());
    QCOMPARE(at(0, ActionItemModel::PriorityColumn, ToneRole).toInt(), int(Tone::Urgent));
}

void ActionItemModelTest::saysHowFarTheDeadlineIs_data()
{
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("urgent");
    QTest::newRow("today") << QDate(2026, 3, 22) << u"today"_s << false;
    QTest::newRow("a week") << QDate(2026, 3, 29) << u"in 7 days"_s << false;
    QTest::newRow("over") << QDate(2026, 3, 19) << u"3 days over"_s << true;
}

void ActionItemModelTest::saysHowFarTheDeadlineIs()
{
    QFETCH(QDate, deadline);
    auto item = build::action(u"Add pool alert"_s);
    item.deadline = deadline;
    const auto added = add(item);
    QTEST(at(0, ActionItemModel::Deadline, DetailRole).toString(), "words");
    QFETCH(bool, urgent);
    QCOMPARE(at(0, ActionItemModel::Deadline, ToneRole).isValid(), urgent);

    const auto done = setActionState(m_fixture->value(), {added.id}, ActionState::Done, m_fixture->clock.now());
    QVERIFY(m_fixture->document().perform(done, u"Done"_s));
    QCOMPARE(at(0, ActionItemModel::Deadline, DetailRole).toString(), QString());
    QVERIFY(!at(0, ActionItemModel::Deadline, ToneRole).isValid());
}

void ActionItemModelTest::asksForWhatIsMissing()
{
    add(build::action(u"Add pool alert"_s));
    QCOMPARE(at(0, ActionItemModel::Owner, PlaceholderRole).toString(), u"Choose"_s);
    QCOMPARE(at(0, ActionItemModel::Deadline, PlaceholderRole).toString(), u"Choose"_s);
    QCOMPARE(at(0, ActionItemModel::Criteria, PlaceholderRole).toString(), u"How will we know?"_s);
}

void ActionItemModelTest::hintsAtAnItemNobodyCanFinish()
{
    auto item = add(build::action(u"Be more careful"_s));
    QVERIFY(at(0, ActionItemModel::Title, HintRole).toString().startsWith(u"Nobody can finish this."_s));

    item.owner = u"Backend"_s;
    item.deadline = QDate(2026, 3, 25);
    item.successCriteria = u"Counted"_s;
    item.strength = Strength::Weak;
    QVERIFY(m_fixture->document().perform(replaceAction(m_fixture->value(), item), u"Fill"_s));
    QVERIFY(at(0, ActionItemModel::Title, HintRole).toString().contains(u"remember"_s));

    item.strength = Strength::Strong;
    QVERIFY(m_fixture->document().perform(replaceAction(m_fixture->value(), item), u"Fill"_s));
    QCOMPARE(at(0, ActionItemModel::Title, HintRole).toString(), QString());
}

void ActionItemModelTest::hintsWhereTheVerbIsWeakerThanTheRating_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("rating");
    QTest::addColumn<QString>("start");
    QTest::newRow("weak, rated strong") << u"Remind the team of the limit"_s << int(Strength::Strong)
                                        << u"Its verb reads weak"_s;
    QTest::newRow("weak, not rated") << u"Remind the team of the limit"_s << int(Strength::Unset)
                                     << u"Its verb reads weak"_s;
    QTest::newRow("medium, rated strong")
        << u"Alert on the limit at 80 percent"_s << int(Strength::Strong) << u"Its verb reads medium"_s;
    QTest::newRow("medium, rated medium")
        << u"Alert on the limit at 80 percent"_s << int(Strength::Medium) << QString();
    QTest::newRow("medium, not rated") << u"Alert on the limit at 80 percent"_s << int(Strength::Unset) << QString();
    QTest::newRow("strong, rated medium") << u"Block deploys above the limit"_s << int(Strength::Medium) << QString();
    QTest::newRow("no verb known") << u"Pool limit"_s << int(Strength::Strong) << QString();
}

void ActionItemModelTest::hintsWhereTheVerbIsWeakerThanTheRating()
{
    QFETCH(QString, title);
    QFETCH(int, rating);
    QFETCH(QString, start);
    auto item = build::action(title, Priority::P1);
    item.owner = u"Backend"_s;
    item.deadline = QDate(2026, 3, 25);
    item.successCriteria = u"Alert fires above 90%"_s;
    item.strength = Strength(rating);
    add(item);
    const auto hint = at(0, ActionItemModel::Title, HintRole).toString();
    QCOMPARE(hint.isEmpty(), start.isEmpty());
    QVERIFY2(hint.startsWith(start), qPrintable(hint));
}

void ActionItemModelTest::asksForNothingOnceTheItemIsSettled()
{
    const auto item = add(build::action(u"Add pool alert"_s));
    QVERIFY(m_fixture->document().perform(
        setActionState(m_fixture->value(), {item.id}, ActionState::WillNotDo, m_fixture->clock.now(), u"Gone"_s),
        u"Drop"_s));
    for (int column = 0; column < ActionItemModel::ColumnCount; ++column) {
        QCOMPARE(at(0, column, PlaceholderRole).toString(), QString());
        QCOMPARE(at(0, column, HintRole).toString(), QString());
    }
}

void ActionItemModelTest::editsEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title") << int(ActionItemModel::Title) << QVariant(u"  Remove the step "_s) << u"Remove the step"_s;
    QTest::newRow("owner") << int(ActionItemModel::Owner) << QVariant(u"Ops"_s) << u"Ops"_s;
    QTest::newRow("priority") << int(ActionItemModel::PriorityColumn) << QVariant(int(Priority::P3)) << u"P3"_s;
    QTest::newRow("deadline") << int(ActionItemModel::Deadline) << QVariant(QDate(2027, 1, 2)) << u"2 Jan 2027"_s;
    QTest::newRow("no deadline") << int(ActionItemModel::Deadline) << QVariant(QDate()) << QString();
    QTest::newRow("criteria") << int(ActionItemModel::Criteria) << QVariant(u"Fires"_s) << u"Fires"_s;
    QTest::newRow("state") << int(ActionItemModel::State) << QVariant(int(ActionState::Done)) << u"Done"_s;
    QTest::newRow("type") << int(ActionItemModel::Type) << QVariant(int(ActionType::Repair)) << u"Repair"_s;
    QTest::newRow("strength") << int(ActionItemModel::StrengthColumn) << QVariant(int(Strength::Strong)) << u"Strong"_s;
    QTest::newRow("ticket") << int(ActionItemModel::Ticket) << QVariant(u"https://example.org"_s)
                            << u"https://example.org"_s;
}

void ActionItemModelTest::editsEachColumn()
{
    QFETCH(int, column);
    QFETCH(QVariant, value);
    auto item = build::action(u"Add pool alert"_s);
    item.deadline = QDate(2026, 3, 25);
    add(item);
    const auto before = m_fixture->value();
    QVERIFY(m_model->setData(m_model->index(0, column), value));
    QTEST(at(0, column).toString(), "shown");
    QCOMPARE(m_fixture->stored(), m_fixture->value());
    m_fixture->document().undo();
    QCOMPARE(m_fixture->value(), before);
    QCOMPARE(m_fixture->stored(), before);
}

void ActionItemModelTest::refusesWhatCannotBe()
{
    add(build::action(u"Add pool alert"_s));
    const auto before = m_fixture->value();
    QVERIFY(!m_model->setData(m_model->index(0, ActionItemModel::Title), u"  "_s));
    QVERIFY(!m_model->setData(m_model->index(0, ActionItemModel::Number), 3));
    QVERIFY(!m_model->setData(m_model->index(0, ActionItemModel::State), int(ActionState::Blocked)));
    QVERIFY(!m_model->setData(m_model->index(0, ActionItemModel::State), int(ActionState::WillNotDo)));
    QVERIFY(!(m_model->index(0, ActionItemModel::Number).flags() & Qt::ItemIsEditable));
    QCOMPARE(m_fixture->value(), before);
}

void ActionItemModelTest::followsEditsRowByRow()
{
    const auto first = add(build::action(u"First"_s));
    const auto second = add(build::action(u"Second"_s));
    add(build::action(u"Third"_s));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_fixture->document().perform(moveActions(m_fixture->value(), {first.id}, -1), u"Move"_s));
    QCOMPARE(m_model->rowOf(first.id), 2);
    QVERIFY(m_fixture->document().perform(duplicateActions(m_fixture->value(), {second.id}), u"Copy"_s));
    QCOMPARE(at(1, ActionItemModel::Title).toString(), u"Second"_s);
    QVERIFY(m_fixture->document().perform(removeActions(m_fixture->value(), {second.id, first.id}), u"Delete"_s));
    QCOMPARE(m_model->rowCount(), 2);
    while (m_fixture->document().history().canUndo())
        m_fixture->document().undo();
    QCOMPARE(m_model->rowCount(), 0);
    while (m_fixture->document().history().canRedo())
        m_fixture->document().redo();
    QCOMPARE(m_model->items(), m_fixture->value().actions);
}

void ActionItemModelTest::numbersFollowThePlace()
{
    const auto first = add(build::action(u"First"_s));
    add(build::action(u"Second"_s));
    QVERIFY(m_fixture->document().perform(removeActions(m_fixture->value(), {first.id}), u"Delete"_s));
    QCOMPARE(at(0, ActionItemModel::Number).toString(), u"1"_s);
}

void ActionItemModelTest::namesTheCausesAnswered()
{
    auto cause = build::cause(u"No alert on pool exhaustion"_s);
    QVERIFY(m_fixture->document().perform(addCause(m_fixture->value(), cause), u"Add why"_s));
    auto item = build::action(u"Add pool alert"_s);
    item.causes = {cause.id};
    add(item);
    QCOMPARE(at(0, ActionItemModel::Causes).toString(), cause.text);
    cause.text = u"Nothing watches the pool"_s;
    QVERIFY(m_fixture->document().perform(replaceCause(m_fixture->value(), cause), u"Change why"_s));
    QCOMPARE(at(0, ActionItemModel::Causes).toString(), cause.text);
}

void ActionItemModelTest::knowsOwnersAndTeams()
{
    auto item = build::action(u"Add pool alert"_s);
    item.owner = u"Zoë"_s;
    add(item);
    add(item);
    auto person = build::participant(u"Alice Wong"_s);
    person.team = u"Checkout"_s;
    ChangeSet edit;
    edit.add(person);
    QVERIFY(m_fixture->document().perform(edit, u"Add person"_s));
    QCOMPARE(m_model->knownOwners(), (QStringList{u"Alice Wong"_s, u"Checkout"_s, u"Zoë"_s}));
}

void ActionItemModelTest::readOnlyCannotBeEdited()
{
    add(build::action(u"Add pool alert"_s));
    m_fixture->library().makeReadOnly(u"Locked."_s);
    for (int column = 0; column < ActionItemModel::ColumnCount; ++column)
        QVERIFY(!(m_model->index(0, column).flags() & Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(m_model->index(0, ActionItemModel::Title), u"Other"_s));
}

void ActionItemModelTest::tellsScreenReadersTheWholeCell()
{
    auto item = build::action(u"Add pool alert"_s);
    item.deadline = QDate(2026, 3, 19);
    add(item);
    QCOMPARE(at(0, ActionItemModel::Deadline, Qt::AccessibleTextRole).toString(), u"Deadline, 19 Mar, 3 days over"_s);
    QCOMPARE(at(0, ActionItemModel::Owner, Qt::AccessibleTextRole).toString(), u"Owner, Choose"_s);
    QCOMPARE(m_model->headerData(ActionItemModel::Number, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             u"Number"_s);
}

QTEST_GUILESS_MAIN(ActionItemModelTest)
#include "ActionItemModelTest.moc"
