// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseTree.h"

#include "support/Builders.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// limits ─ load ─ slow ─ framework*
///        └ alert ─ checklist*
class CauseTreeTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    Cause m_limits = build::cause(u"New code did not test connection limits."_s);
    Cause m_load = build::cause(u"There is no automated load testing"_s, m_limits.id, 0);
    Cause m_alert = build::cause(u"No alert on pool exhaustion"_s, m_limits.id, 1);
    Cause m_slow = build::cause(u"Load tests would double CI time"_s, m_load.id);
    Cause m_framework = build::cause(u"Framework is not integrated"_s, m_slow.id);
    Cause m_checklist = build::cause(u"Saturation is not on the checklist"_s, m_alert.id);

    [[nodiscard]] CauseTree tree() const { return CauseTree(m_postmortem.causes); }

private Q_SLOTS:
    void initTestCase()
    {
        m_framework.systemic = true;
        m_checklist.systemic = true;
        m_postmortem.causes = {m_checklist, m_framework, m_slow, m_alert, m_load, m_limits};
        sortLists(m_postmortem);
    }

    void knowsParentsChildrenAndDepth()
    {
        QCOMPARE(tree().roots(), QList{m_limits.id});
        QCOMPARE(tree().children(m_limits.id), (QList{m_load.id, m_alert.id}));
        QCOMPARE(tree().childCount(m_limits.id), 2);
        QCOMPARE(tree().childCount({}), 1);
        QCOMPARE(tree().parent(m_slow.id), m_load.id);
        QVERIFY(tree().parent(m_limits.id).isNull());
        QCOMPARE(tree().depth(m_limits.id), 1);
        QCOMPARE(tree().depth(m_framework.id), 4);
    }

    void walksInTreeOrder()
    {
        QCOMPARE(tree().inTreeOrder(),
                 (QList{m_limits.id, m_load.id, m_slow.id, m_framework.id, m_alert.id, m_checklist.id}));
        QCOMPARE(tree().subtree(m_load.id), (QList{m_load.id, m_slow.id, m_framework.id}));
        QCOMPARE(tree().path(m_framework.id), (QList{m_limits.id, m_load.id, m_slow.id, m_framework.id}));
        QCOMPARE(tree().leaves(), (QList{m_framework.id, m_checklist.id}));
    }

    void systemicCausesAreNumberedInTreeOrder()
    {
        QCOMPARE(tree().systemicCauses(), (QList{m_framework.id, m_checklist.id}));
        QCOMPARE(tree().systemicNumber(m_checklist.id), 2);
        QCOMPARE(tree().systemicNumber(m_load.id), 0);
    }

    void aCauseCannotMoveBelowItself()
    {
        QVERIFY(tree().wouldMakeCycle(m_load.id, m_load.id));
        QVERIFY(tree().wouldMakeCycle(m_load.id, m_framework.id));
        QVERIFY(!tree().wouldMakeCycle(m_load.id, m_alert.id));
        QVERIFY(!tree().wouldMakeCycle(m_load.id, m_limits.id));
        QVERIFY(!tree().wouldMakeCycle(m_load.id, {}));
    }

    void ofAChoiceOnlyTheTopmostCount()
    {
        QCOMPARE(tree().topmost({m_checklist.id, m_framework.id, m_load.id}), (QList{m_load.id, m_checklist.id}));
    }

    void unknownIdsGiveEmptyAnswers()
    {
        const auto unknown = CauseId::create();
        QCOMPARE(tree().cause(unknown), nullptr);
        QVERIFY(tree().children(unknown).isEmpty());
        QVERIFY(tree().path(unknown).isEmpty());
        QVERIFY(tree().subtree(unknown).isEmpty());
        QCOMPARE(tree().depth(unknown), 0);
        QVERIFY(!tree().wouldMakeCycle(unknown, m_limits.id));
        QVERIFY(CauseTree().roots().isEmpty());
        QVERIFY(CauseTree(QList<Cause>()).inTreeOrder().isEmpty());
    }

    void orphansAreShownAsRoots()
    {
        auto orphan = build::cause(u"x"_s, CauseId::create());
        const CauseTree damaged(QList{m_limits, orphan});
        QCOMPARE(damaged.roots(), (QList{m_limits.id, orphan.id}));
        QVERIFY(damaged.parent(orphan.id).isNull());
    }

    void circlesAreCutOpenAndNothingIsLost()
    {
        auto first = build::cause(u"a"_s);
        auto second = build::cause(u"b"_s, first.id);
        auto third = build::cause(u"c"_s, second.id);
        auto tail = build::cause(u"d"_s, second.id, 1);
        auto self = build::cause(u"e"_s);
        first.parent = third.id;
        self.parent = self.id;
        for (const auto &list : {QList{first, second, third, tail, self}, QList{tail, self, third, second, first}}) {
            const CauseTree circle(list);
            QCOMPARE(circle.inTreeOrder().size(), 5);
            QCOMPARE(circle.roots().size(), 2);
            for (const auto &cause : list)
                QVERIFY(circle.depth(cause.id) >= 1);
        }
    }

    void everyCauseOfAnyPostmortemIsInTheTreeOnce()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const auto postmortem = randomPostmortem(seed);
            const CauseTree random(postmortem.causes);
            const auto order = random.inTreeOrder();
            QCOMPARE(QSet<CauseId>(order.begin(), order.end()).size(), postmortem.causes.size());
            for (const auto &cause : postmortem.causes) {
                QCOMPARE(random.parent(cause.id), cause.parent);
                QCOMPARE(random.path(cause.id).size(), random.depth(cause.id));
                for (const auto &below : random.subtree(cause.id))
                    QVERIFY(random.path(below).contains(cause.id));
            }
        }
    }

    void aChainOfTenThousandIsNoProblem()
    {
        QList<Cause> chain;
        CauseId parent;
        for (int i = 0; i < 10000; ++i) {
            chain.append(build::cause(u"why"_s, parent));
            parent = chain.last().id;
        }
        const CauseTree deep(chain);
        QCOMPARE(deep.depth(parent), 10000);
        QCOMPARE(deep.subtree(chain.first().id).size(), 10000);
    }

    void readsUpward()
    {
        const auto pieces = readUpward(tree(), m_slow.id);
        QCOMPARE(joinUpward(pieces), u"Load tests would double CI time, therefore there is no automated load testing, "
                                     "therefore new code did not test connection limits.");
        QCOMPARE(readUpward(tree(), m_limits.id, u"Pool broke in production."_s),
                 (QStringList{u"New code did not test connection limits"_s, u"Pool broke in production"_s}));
        QVERIFY(readUpward(tree(), CauseId::create(), u"Pool broke"_s).isEmpty());
        QVERIFY(joinUpward({}).isEmpty());
    }

    void namesKeepTheirCapital_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("name") << u"Jenkins was full"_s << u"Jenkins was full"_s;
        QTest::newRow("abbreviation") << u"CI has no load test"_s << u"CI has no load test"_s;
        QTest::newRow("article") << u"The pool was small"_s << u"the pool was small"_s;
        QTest::newRow("one word") << u"No"_s << u"No"_s;
        QTest::newRow("several stops") << u"It stopped..."_s << u"it stopped"_s;
        QTest::newRow("lines") << u"It\nstopped"_s << u"it stopped"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void namesKeepTheirCapital()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const auto upper = build::cause(text);
        const auto lower = build::cause(u"x"_s, upper.id);
        QCOMPARE(readUpward(CauseTree({upper, lower}), lower.id).last(), shown);
    }
};

QTEST_GUILESS_MAIN(CauseTreeTest)
#include "CauseTreeTest.moc"
