// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ActionEdits.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ActionEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    [[nodiscard]] const QList<ActionItem> &actions() const { return m_postmortem.actions; }
    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    [[nodiscard]] QString titles() const
    {
        QStringList result;
        for (const auto &item : actions())
            result.append(item.title);
        return result.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        for (const auto &title : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            does(addAction(m_postmortem, build::action(title)));
    }

    void itemsAreAddedAtTheEndOrAPlace()
    {
        QCOMPARE(titles(), u"a b c d");
        does(addAction(m_postmortem, build::action(u"x"_s), 1));
        QCOMPARE(titles(), u"a x b c d");
    }

    void itemsMove_data()
    {
        QTest::addColumn<QList<int>>("moved");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("titles");
        QTest::newRow("to the front") << QList{2} << 0 << u"c a b d"_s;
        QTest::newRow("to the end") << QList{0} << -1 << u"b c d a"_s;
        QTest::newRow("down by one") << QList{1} << 3 << u"a c b d"_s;
        QTest::newRow("apart ones come together") << QList{0, 3} << 2 << u"b a d c"_s;
        QTest::newRow("onto itself") << QList{1} << 1 << u"a b c d"_s;
        QTest::newRow("all") << QList{0, 1, 2, 3} << 0 << u"a b c d"_s;
    }
    void itemsMove()
    {
        QFETCH(QList<int>, moved);
        QFETCH(int, position);
        QFETCH(QString, titles);
        QList<ActionId> ids;
        for (const int place : moved)
            ids.append(actions()[place].id);
        does(moveActions(m_postmortem, ids, position));
        QCOMPARE(this->titles(), titles);
    }

    void editingLeavesPlaceStateAndHistoryAlone()
    {
        auto item = actions()[1];
        item.title = u"B"_s;
        item.order = 99;
        item.state = ActionState::Done;
        item.deadline = QDate(2026, 3, 29);
        does(replaceAction(m_postmortem, item));
        QCOMPARE(titles(), u"a B c d");
        QCOMPARE(int(actions()[1].state), int(ActionState::NotStarted));
        QCOMPARE(actions()[1].deadline, std::optional(QDate(2026, 3, 29)));
    }

    void aNewOwnerHasNotAcceptedYet()
    {
        does(changeActions(m_postmortem, {actions()[0].id}, [](ActionItem &item) { item.acceptedByOwner = true; }));
        QVERIFY(actions()[0].acceptedByOwner);
        does(changeActions(m_postmortem, {actions()[0].id, actions()[1].id},
                           [](ActionItem &item) { item.owner = u"Ops"_s; }));
        QVERIFY(!actions()[0].acceptedByOwner);
        QCOMPARE(actions()[1].owner, u"Ops");
        QVERIFY(actions()[2].owner.isEmpty());
    }

    void aCopyStartsAfresh()
    {
        does(changeActions(m_postmortem, {actions()[0].id}, [](ActionItem &item) {
            item.ticket = u"https://example.org/1"_s;
            item.owner = u"Ops"_s;
        }));
        does(setActionState(m_postmortem, {actions()[0].id}, ActionState::Blocked, build::at(u"15:00"_s),
                            u"no access"_s));
        const auto edit = duplicateActions(m_postmortem, {actions()[0].id, actions()[2].id});
        QCOMPARE(addedIds<ActionItem>(edit).size(), 2);
        does(edit);
        QCOMPARE(titles(), u"a a b c c d");
        const auto &copy = actions()[1];
        QCOMPARE(copy.owner, u"Ops");
        QCOMPARE(int(copy.state), int(ActionState::NotStarted));
        QVERIFY(copy.ticket.isEmpty() && copy.history.isEmpty() && copy.reasonNotDone.isEmpty());
    }

    void aStateIsWrittenIntoTheHistory()
    {
        const auto at = build::at(u"15:00"_s);
        does(setActionState(m_postmortem, {actions()[0].id, actions()[1].id}, ActionState::Blocked, at,
                            u" no access "_s));
        QCOMPARE(actions()[1].history, (QList{ActionStateChange{at, ActionState::Blocked, u"no access"_s}}));
        QCOMPARE(actions()[1].reasonNotDone, u"no access");
        does(setActionState(m_postmortem, {actions()[1].id}, ActionState::InProgress, at));
        QVERIFY(actions()[1].reasonNotDone.isEmpty());
        QCOMPARE(actions()[1].history.size(), 2);
        QCOMPARE(actions()[0].history.size(), 1);
    }

    void theSameStateAgainIsNoStep()
    {
        const auto at = build::at(u"15:00"_s);
        const auto id = actions()[0].id;
        QVERIFY(setActionState(m_postmortem, {id}, ActionState::NotStarted, at).isEmpty());
        does(setActionState(m_postmortem, {id}, ActionState::WillNotDo, at, u"service is retired"_s));
        QVERIFY(setActionState(m_postmortem, {id}, ActionState::WillNotDo, at).isEmpty());
        QVERIFY(setActionState(m_postmortem, {id}, ActionState::WillNotDo, at, u"service is retired"_s).isEmpty());
        does(setActionState(m_postmortem, {id}, ActionState::WillNotDo, at, u"replaced"_s));
        QCOMPARE(actions()[0].reasonNotDone, u"replaced");
        does(setActionState(m_postmortem, {id}, ActionState::Blocked, at));
        QVERIFY(actions()[0].reasonNotDone.isEmpty());
    }

    void removingLeavesTheOthersInOrder()
    {
        does(removeActions(m_postmortem, {actions()[0].id, actions()[2].id, ActionId::create()}));
        QCOMPARE(titles(), u"b d");
        does(addAction(m_postmortem, build::action(u"e"_s)));
        QCOMPARE(titles(), u"b d e");
    }
};

QTEST_GUILESS_MAIN(ActionEditsTest)
#include "ActionEditsTest.moc"
