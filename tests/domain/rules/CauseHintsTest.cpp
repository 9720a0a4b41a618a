// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseHints.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// A tree without hints: broke ─┬─ limits ─ load (systemic, answered)
///                              └─ alert ─ checklist (systemic, answered)
class CauseHintsTest : public QObject
{
    Q_OBJECT

private:
    QString m_problem = u"Connection pool broke in production"_s;
    QList<Cause> m_causes;
    QList<ActionItem> m_actions;

    static Cause backed(const QString &text, const CauseId &parent = {}, int order = 0)
    {
        auto cause = build::cause(text, parent, order);
        cause.evidence = u"CI run 18211"_s;
        cause.confidence = Confidence::Observed;
        return cause;
    }
    static void endHere(Cause &cause)
    {
        cause.systemic = true;
        for (const auto &entry : enumEntries<StopCheck>())
            cause.stopChecks.setFlag(entry.value);
    }
    [[nodiscard]] QList<CauseHint> hints() const { return causeHints(CauseTree(m_causes), m_actions, m_problem); }
    void expectOnly(CauseHintKind kind, const CauseId &cause) const
    {
        const auto found = hints();
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found[0].kind), int(kind));
        QCOMPARE(found[0].cause, cause);
        QVERIFY(!found[0].title.isEmpty());
        QVERIFY(found[0].explanation.endsWith(u'.'));
    }

private Q_SLOTS:
    void init()
    {
        auto limits = backed(u"Limits were not tested"_s);
        auto load = backed(u"No load test in the pipeline"_s, limits.id);
        auto alert = backed(u"No alert on exhaustion"_s, {}, 1);
        auto checklist = backed(u"Saturation is not on the checklist"_s, alert.id);
        endHere(load);
        endHere(checklist);
        m_causes = {limits, load, alert, checklist};
        auto item = build::action(u"Add load test"_s);
        item.causes = {load.id, checklist.id};
        m_actions = {item};
    }

    void aFinishedTreeHasNoHints() { QVERIFY(hints().isEmpty()); }
    void anEmptyTreeHasNoHints()
    {
        m_causes.clear();
        QVERIFY(hints().isEmpty());
    }

    void oneBranchOnly()
    {
        m_causes = m_causes.first(2);
        expectOnly(CauseHintKind::OneBranchOnly, {});
    }

    void aSingleCauseIsNoBranchYet()
    {
        m_causes = m_causes.first(1);
        expectOnly(CauseHintKind::NotYetSystemic, m_causes[0].id);
    }

    void noText()
    {
        m_causes[0].text = u"  "_s;
        m_causes[0].evidence.clear();
        expectOnly(CauseHintKind::NoText, m_causes[0].id);
    }

    void repeatsWhatStandsAbove_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("text");
        QTest::newRow("same words") << 1 << u"Limits were not tested"_s;
        QTest::newRow("other case and full stop") << 1 << u" limits were  NOT tested. "_s;
        QTest::newRow("the incident itself") << 0 << u"Connection pool broke in production"_s;
    }
    void repeatsWhatStandsAbove()
    {
        QFETCH(int, place);
        QFETCH(QString, text);
        m_causes[place].text = text;
        expectOnly(CauseHintKind::RepeatsParent, m_causes[place].id);
    }

    void evidenceIsMissing()
    {
        m_causes[0].evidence = u" "_s;
        expectOnly(CauseHintKind::NoEvidence, m_causes[0].id);
        m_causes[0].confidence = Confidence::Guess;
        expectOnly(CauseHintKind::GuessWithoutEvidence, m_causes[0].id);
        m_causes[0].evidenceEvents = {EventId::create()};
        QVERIFY(hints().isEmpty());
    }

    void notYetSystemic()
    {
        m_causes[1].systemic = false;
        expectOnly(CauseHintKind::NotYetSystemic, m_causes[1].id);
    }

    void endsAfterASingleWhy()
    {
        m_causes[2].parent = {};
        m_causes.removeAt(3);
        endHere(m_causes[2]);
        m_actions[0].causes.append(m_causes[2].id);
        expectOnly(CauseHintKind::SingleWhy, m_causes[2].id);
    }

    void stopChecksAreMissing()
    {
        m_causes[1].stopChecks = StopCheck::AboutTheSystem;
        expectOnly(CauseHintKind::StopChecksMissing, m_causes[1].id);
        QCOMPARE(hints()[0].explanation, u"3 of 4 checks are still open.");
    }

    void noActionAnswersIt()
    {
        m_actions[0].causes = {m_causes[1].id};
        expectOnly(CauseHintKind::SystemicWithoutAction, m_causes[3].id);
    }

    void decidingAgainstItIsAnAnswer()
    {
        m_actions[0].state = ActionState::WillNotDo;
        QVERIFY(hints().isEmpty());
    }

    void hintsComeInTreeOrder()
    {
        for (auto &cause : m_causes)
            cause.evidence.clear();
        QList<CauseId> order;
        for (const auto &hint : hints())
            order.append(hint.cause);
        QCOMPARE(order, CauseTree(m_causes).inTreeOrder());
    }

    void actionsAreCountedForEachCause()
    {
        auto second = build::action(u"Add alert"_s);
        second.causes = {m_causes[1].id};
        const auto counts = actionCounts({m_actions[0], second});
        QCOMPARE(counts.value(m_causes[1].id), 2);
        QCOMPARE(counts.value(m_causes[3].id), 1);
        QCOMPARE(counts.value(m_causes[0].id), 0);
    }

    void hintsOfOneCauseAreThoseOfTheWholeTree()
    {
        m_causes[1].evidence.clear();
        m_causes[1].systemic = false;
        m_causes[3].stopChecks = {};
        for (const auto &cause : m_causes) {
            auto expected = hints();
            expected.removeIf([&](const CauseHint &hint) { return !hint.cause.isNull() && hint.cause != cause.id; });
            QCOMPARE(causeHintsOf(CauseTree(m_causes), m_actions, m_problem, cause.id), expected);
        }
    }
};

QTEST_GUILESS_MAIN(CauseHintsTest)
#include "CauseHintsTest.moc"
