// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseTreeLayout.h"

#include "support/Builders.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// incident ─ a ─┬─ b ─ d
///               └─ c
class CauseTreeLayoutTest : public QObject
{
    Q_OBJECT

private:
    Cause m_a = build::cause(u"a"_s);
    Cause m_b = build::cause(u"b"_s, m_a.id, 0);
    Cause m_c = build::cause(u"c"_s, m_a.id, 1);
    Cause m_d = build::cause(u"d"_s, m_b.id);
    CauseTreeMetrics m_metrics{100, 20, 40, 30, false};

    [[nodiscard]] CauseTree tree() const { return CauseTree({m_a, m_b, m_c, m_d}); }
    static double fifty(const CauseId &) { return 50; }

private Q_SLOTS:
    void theIncidentStandsOnTopAndLevelsBelow()
    {
        const auto layout = layOutCauses(tree(), fifty, m_metrics);
        QCOMPARE(layout.boxes.size(), 5);
        QVERIFY(layout.boxes.first().id.isNull());
        QCOMPARE(layout.boxOf({}), QRectF(60, 0, 100, 50));
        QCOMPARE(layout.boxOf(m_a.id), QRectF(60, 80, 100, 50));
        QCOMPARE(layout.boxOf(m_b.id), QRectF(0, 160, 100, 50));
        QCOMPARE(layout.boxOf(m_c.id), QRectF(120, 160, 100, 50));
        QCOMPARE(layout.boxOf(m_d.id), QRectF(0, 240, 100, 50));
        QCOMPARE(layout.bounds, QRectF(0, 0, 220, 290));
        QVERIFY(layout.boxOf(CauseId::create()).isNull());
    }

    void aHighBoxPushesTheNextLevelDown()
    {
        const auto layout = layOutCauses(
            tree(), [this](const CauseId &id) { return id == m_c.id ? 90.0 : 50.0; }, m_metrics);
        QCOMPARE(layout.boxOf(m_b.id).top(), layout.boxOf(m_c.id).top());
        QCOMPARE(layout.boxOf(m_d.id).top(), 160.0 + 90 + 30);
    }

    void linesRunFromEdgeToEdge()
    {
        const auto layout = layOutCauses(tree(), fifty, m_metrics);
        QCOMPARE(layout.lines.size(), 4);
        const auto &line = layout.lines[1];
        QCOMPARE(line.parent, m_a.id);
        QCOMPARE(line.child, m_b.id);
        QCOMPARE(line.from, QPointF(110, 130));
        QCOMPARE(line.to, QPointF(50, 160));
        QCOMPARE(line.fromControl, QPointF(110, 145));
        QCOMPARE(line.toControl, QPointF(50, 145));
    }

    void mirroredTheFirstChildStandsRight()
    {
        const auto plain = layOutCauses(tree(), fifty, m_metrics);
        m_metrics.mirrored = true;
        const auto mirrored = layOutCauses(tree(), fifty, m_metrics);
        m_metrics.mirrored = false;
        QCOMPARE(mirrored.bounds, plain.bounds);
        for (const auto &one : plain.boxes) {
            const auto other = mirrored.boxOf(one.id);
            QCOMPARE(other.left(), plain.bounds.right() - one.box.right());
            QCOMPARE(other.top(), one.box.top());
        }
    }

    void belowACollapsedCauseNothingIsShown()
    {
        const auto layout = layOutCauses(tree(), fifty, m_metrics, {m_a.id});
        QCOMPARE(layout.boxes.size(), 2);
        QCOMPARE(layout.boxes.last().hidden, 3);
        QVERIFY(layout.boxOf(m_d.id).isNull());
        const auto inner = layOutCauses(tree(), fifty, m_metrics, {m_b.id});
        QCOMPARE(inner.boxes.size(), 4);
        QCOMPARE(inner.boxes[2].hidden, 1);
        QCOMPARE(inner.boxes[3].hidden, 0);
        QCOMPARE(layOutCauses(tree(), fifty, m_metrics, {m_c.id, m_d.id}).boxes.size(), 5);
    }

    void aPointFindsItsBox()
    {
        const auto layout = layOutCauses(tree(), fifty, m_metrics);
        QCOMPARE(layout.boxAt({10, 170})->id, m_b.id);
        QCOMPARE(layout.boxAt({110, 170}), nullptr);
    }

    void withoutCausesOnlyTheIncidentIsThere()
    {
        for (const auto &empty : {CauseTree(), CauseTree(QList<Cause>())}) {
            const auto layout = layOutCauses(empty, fifty, m_metrics);
            QCOMPARE(layout.boxes.size(), 1);
            QCOMPARE(layout.bounds, QRectF(0, 0, 100, 50));
        }
    }

    void boxesNeverOverlap()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const CauseTree random(randomPostmortem(seed).causes);
            const auto height = [&](const CauseId &id) { return 30.0 + double(qHash(id, seed) % 90); };
            const auto layout = layOutCauses(random, height, m_metrics);
            QCOMPARE(layout.boxes.size(), random.size() + 1);
            for (const auto &left : layout.boxes) {
                QVERIFY(layout.bounds.contains(left.box));
                for (const auto &right : layout.boxes)
                    QVERIFY(left.id == right.id || !left.box.intersects(right.box));
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
        const auto layout = layOutCauses(CauseTree(chain), fifty, m_metrics);
        QCOMPARE(layout.bounds.size(), QSizeF(100, 10001 * 50 + 10000 * 30));
        QCOMPARE(layout.boxes.last().level, 10000);
    }
};

QTEST_GUILESS_MAIN(CauseTreeLayoutTest)
#include "CauseTreeLayoutTest.moc"
