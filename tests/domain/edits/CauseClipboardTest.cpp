// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CauseClipboard.h"

#include "domain/edits/CauseEdits.h"
#include "domain/rules/CauseTree.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class CauseClipboardTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    Cause m_top = build::cause(u"No load test"_s);
    Cause m_below = build::cause(u"It would take 5 minutes, \"too long\""_s, m_top.id);
    Cause m_other = build::cause(u"No alert"_s, {}, 1);

    [[nodiscard]] QByteArray copied(ClipboardUse use = ClipboardUse::Copy) const
    {
        return causesToClipboard(m_postmortem, {m_below.id, m_top.id}, use);
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        m_postmortem.timeline = {build::event(u"14:23"_s, EventKind::Detection)};
        m_below.evidenceEvents = {m_postmortem.timeline[0].id};
        m_below.evidence = u"CI run 18211"_s;
        m_below.factor = FactorKind::DeliveryPipeline;
        m_below.confidence = Confidence::Observed;
        m_below.systemic = true;
        m_below.stopChecks = StopChecks(StopCheck::AboutTheSystem) | StopCheck::TeamAgrees;
        m_below.openQuestion = u"Who owns CI?"_s;
        m_postmortem.causes = {m_top, m_below, m_other};
        auto item = build::action(u"Add load test"_s);
        item.causes = {m_below.id};
        m_postmortem.actions = {item};
        sortLists(m_postmortem);
    }

    void aSubtreeIsPastedWholeWithFreshIds()
    {
        const auto edit = pasteCauses(m_postmortem, copied(), m_other.id);
        QVERIFY(edit.ok());
        apply(m_postmortem, edit.value());
        const CauseTree tree(m_postmortem.causes);
        QCOMPARE(tree.size(), 5);
        const auto top = tree.children(m_other.id).value(0);
        const auto *below = tree.cause(tree.children(top).value(0));
        QVERIFY(top != m_top.id);
        QVERIFY(below != nullptr);
        auto expected = m_below;
        expected.id = below->id;
        expected.parent = top;
        QCOMPARE(*below, expected);
    }

    void aCopyTakesNoActionsAlong()
    {
        apply(m_postmortem, pasteCauses(m_postmortem, copied(), {}).value());
        QCOMPARE(m_postmortem.actions[0].causes, QList{m_below.id});
    }

    void cuttingAndPastingKeepsTheActions()
    {
        const auto clipboard = copied(ClipboardUse::Cut);
        apply(m_postmortem, removeCauses(m_postmortem, {m_top.id}));
        QVERIFY(m_postmortem.actions[0].causes.isEmpty());
        apply(m_postmortem, pasteCauses(m_postmortem, clipboard, m_other.id).value());
        const auto answered = m_postmortem.actions[0].causes;
        QCOMPARE(answered.size(), 1);
        QCOMPARE(findById(m_postmortem.causes, answered[0])->text, m_below.text);
    }

    void anotherPostmortemGetsNoForeignEvidence()
    {
        Postmortem other;
        const auto edit = pasteCauses(other, copied(ClipboardUse::Cut), {});
        QVERIFY(edit.ok());
        apply(other, edit.value());
        QCOMPARE(other.causes.size(), 2);
        for (const auto &cause : other.causes)
            QVERIFY(cause.evidenceEvents.isEmpty());
    }

    void pastingGoesWhereItWasAsked()
    {
        apply(m_postmortem, pasteCauses(m_postmortem, copied(), {}, 1).value());
        const CauseTree tree(m_postmortem.causes);
        QStringList texts;
        for (const auto &id : tree.roots())
            texts.append(tree.cause(id)->text);
        QCOMPARE(texts, (QStringList{u"No load test"_s, u"No load test"_s, u"No alert"_s}));
    }

    void otherBytesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("No load test");
        QTest::newRow("other json") << QByteArray("{\"causes\":[]}");
        QTest::newRow("no causes") << QByteArray("{\"debriefCauses\":1,\"causes\":[]}");
        QTest::newRow("later format") << QByteArray("{\"debriefCauses\":2,\"causes\":[{\"id\":\"x\"}]}");
    }
    void otherBytesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto edit = pasteCauses(m_postmortem, bytes, {});
        QVERIFY(!edit.ok());
        QVERIFY(edit.error().message.contains(u"Copy or cut"));
    }

    void nothingIsPastedBelowACauseThatIsGone()
    {
        QVERIFY(!pasteCauses(m_postmortem, copied(), CauseId::create()).ok());
    }

    void otherProgramsGetIndentedLines()
    {
        QCOMPARE(causesToText(m_postmortem, {m_top.id, m_other.id}),
                 u"- No load test\n  - It would take 5 minutes, \"too long\"\n- No alert");
    }
};

QTEST_GUILESS_MAIN(CauseClipboardTest)
#include "CauseClipboardTest.moc"
