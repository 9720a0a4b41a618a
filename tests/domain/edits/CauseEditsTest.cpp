// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CauseEdits.h"

#include "domain/rules/CauseTree.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// Starts from a(b(d e) c).
class CauseEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    CauseId m_a, m_b, m_c, m_d, m_e;

    CauseId add(const QString &text, const CauseId &parent)
    {
        const auto edit = addCause(m_postmortem, build::cause(text), parent);
        apply(m_postmortem, edit);
        return addedIds<Cause>(edit).value(0);
    }
    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    [[nodiscard]] QString below(const CauseTree &tree, const CauseId &parent) const
    {
        QStringList result;
        for (const auto &id : tree.children(parent))
            result.append(tree.cause(id)->text + (tree.childCount(id) > 0 ? u'(' + below(tree, id) + u')' : QString()));
        return result.join(u' ');
    }
    [[nodiscard]] QString shape() const { return below(CauseTree(m_postmortem.causes), {}); }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        m_a = add(u"a"_s, {});
        m_b = add(u"b"_s, m_a);
        m_c = add(u"c"_s, m_a);
        m_d = add(u"d"_s, m_b);
        m_e = add(u"e"_s, m_b);
    }

    void aWhyIsAddedBelowOrBeside()
    {
        QCOMPARE(shape(), u"a(b(d e) c)");
        does(addCause(m_postmortem, build::cause(u"x"_s), m_b, 1));
        QCOMPARE(shape(), u"a(b(d x e) c)");
        does(addSiblingCause(m_postmortem, build::cause(u"y"_s), m_b));
        QCOMPARE(shape(), u"a(b(d x e) y c)");
        does(addSiblingCause(m_postmortem, build::cause(u"z"_s), m_a));
        QCOMPARE(shape(), u"a(b(d x e) y c) z");
    }

    void aPlaceOutOfRangeIsTheEnd_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("shape");
        QTest::newRow("front") << 0 << u"a(b(x d e) c)"_s;
        QTest::newRow("middle") << 1 << u"a(b(d x e) c)"_s;
        QTest::newRow("end") << 2 << u"a(b(d e x) c)"_s;
        QTest::newRow("behind the end") << 99 << u"a(b(d e x) c)"_s;
        QTest::newRow("none") << -1 << u"a(b(d e x) c)"_s;
    }
    void aPlaceOutOfRangeIsTheEnd()
    {
        QFETCH(int, position);
        QFETCH(QString, shape);
        does(addCause(m_postmortem, build::cause(u"x"_s), m_b, position));
        QCOMPARE(this->shape(), shape);
    }

    void nothingIsAddedBelowACauseThatIsGone()
    {
        QVERIFY(addCause(m_postmortem, build::cause(u"x"_s), CauseId::create()).isEmpty());
        QVERIFY(addSiblingCause(m_postmortem, build::cause(u"x"_s), CauseId::create()).isEmpty());
        QVERIFY(moveCauses(m_postmortem, {m_d}, CauseId::create()).isEmpty());
    }

    void editingLeavesThePlaceAlone()
    {
        auto cause = *findById(m_postmortem.causes, m_d);
        cause.text = u"D"_s;
        cause.parent = m_c;
        cause.order = 7;
        does(replaceCause(m_postmortem, cause));
        QCOMPARE(shape(), u"a(b(D e) c)");
    }

    void markingSystemicWorksOnSeveral()
    {
        does(markSystemic(m_postmortem, {m_d, m_c}, true));
        QCOMPARE(CauseTree(m_postmortem.causes).systemicCauses(), (QList{m_d, m_c}));
        QVERIFY(markSystemic(m_postmortem, {m_d}, true).isEmpty());
        does(markSystemic(m_postmortem, {m_d}, false));
        QCOMPARE(CauseTree(m_postmortem.causes).systemicCauses(), QList{m_c});
    }

    void removingTakesTheSubtreeAndTheLinksOfActions()
    {
        auto item = build::action(u"Add alert"_s);
        item.causes = {m_d, m_c};
        m_postmortem.actions = {item};
        does(removeCauses(m_postmortem, {m_b, m_d}));
        QCOMPARE(shape(), u"a(c)");
        QCOMPARE(m_postmortem.actions[0].causes, QList{m_c});
    }

    void causesMove_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("shape");
        QTest::newRow("to another parent") << u"d"_s << u"c"_s << -1 << u"a(b(e) c(d))"_s;
        QTest::newRow("with what is below") << u"b"_s << u"c"_s << -1 << u"a(c(b(d e)))"_s;
        QTest::newRow("to the incident") << u"b"_s << u""_s << 0 << u"b(d e) a(c)"_s;
        QTest::newRow("within the parent, down") << u"d"_s << u"b"_s << 2 << u"a(b(e d) c)"_s;
        QTest::newRow("within the parent, up") << u"e"_s << u"b"_s << 0 << u"a(b(e d) c)"_s;
        QTest::newRow("to where it is") << u"d"_s << u"b"_s << 0 << u"a(b(d e) c)"_s;
        QTest::newRow("several") << u"de"_s << u"a"_s << 1 << u"a(b d e c)"_s;
        QTest::newRow("below itself") << u"a"_s << u"a"_s << 0 << u"a(b(d e) c)"_s;
        QTest::newRow("below its child") << u"a"_s << u"d"_s << 0 << u"a(b(d e) c)"_s;
        QTest::newRow("one of several below itself") << u"cb"_s << u"d"_s << 0 << u"a(b(d e) c)"_s;
        QTest::newRow("parent and child go as one") << u"bd"_s << u"c"_s << 0 << u"a(c(b(d e)))"_s;
    }
    void causesMove()
    {
        QFETCH(QString, moved);
        QFETCH(QString, target);
        QFETCH(int, position);
        QFETCH(QString, shape);
        const QHash<QString, CauseId> named = {
            {u"a"_s, m_a}, {u"b"_s, m_b}, {u"c"_s, m_c}, {u"d"_s, m_d}, {u"e"_s, m_e}};
        QList<CauseId> ids;
        for (const auto letter : moved)
            ids.append(named[QString(letter)]);
        does(moveCauses(m_postmortem, ids, named.value(target), position));
        QCOMPARE(this->shape(), shape);
    }

    void siblingsAreReordered()
    {
        does(reorderCause(m_postmortem, m_d, 1));
        QCOMPARE(shape(), u"a(b(e d) c)");
        QVERIFY(reorderCause(m_postmortem, m_d, 1).isEmpty());
        does(reorderCause(m_postmortem, m_c, -5));
        QCOMPARE(shape(), u"a(c b(e d))");
    }

    void appendingTouchesNoSibling()
    {
        QCOMPARE(addCause(m_postmortem, build::cause(u"x"_s), m_b).changes.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(CauseEditsTest)
#include "CauseEditsTest.moc"
