// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingReview.h"

#include "editing/PostmortemDocument.h"
#include "editing/WordingEngine.h"
#include "support/DocumentFixture.h"

#include <QSignalSpy>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Participant engineer(const QString &name)
{
    Participant person;
    person.id = ParticipantId::create();
    person.name = name;
    person.role = u"Engineer"_s;
    return person;
}

Postmortem twoCauses()
{
    Postmortem postmortem;
    postmortem.participants.append(engineer(u"John Smith"_s));
    Cause cause;
    cause.id = CauseId::create();
    cause.text = u"The pool ran out of connections. John forgot to test the limit."_s;
    postmortem.causes.append(cause);
    cause.id = CauseId::create();
    cause.order = 1;
    cause.text = u"There is no load test in the pipeline."_s;
    postmortem.causes.append(cause);
    return postmortem;
}

} // namespace

class WordingReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonOfThisPostmortemIsASubject()
    {
        const DocumentFixture fixture(twoCauses());
        const auto findings = fixture.document().wording().findings();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().place.text, WordedText::Cause);
        QCOMPARE(findings.first().hint.kind, WordingClass::PersonAsCause);
        QCOMPARE(findings.first().hint.sentence.of(findings.first().text), u"John forgot to test the limit."_s);
    }

    void whatIsUsedTakesThePlaceOfItsSentenceOnly()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        QVERIFY(wording.use(wording.findings().first(), u"No test covers the limit."_s).ok());
        QCOMPARE(fixture.stored().causes.first().text, u"The pool ran out of connections. No test covers the limit."_s);
        QVERIFY(wording.findings().isEmpty());
        fixture.document().undo();
        QCOMPARE(wording.findings().size(), 1);
    }

    void aTextThatChangedMeanwhileIsNotOverwritten()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        const auto finding = wording.findings().first();
        const auto edit = changeWordedText(fixture.value(), finding.place, u"John forgot the limit. It was 10."_s);
        QVERIFY(fixture.document().perform(edit, u"Edit"_s).ok());
        const auto used = wording.use(finding, u"No test covers the limit."_s);
        QVERIFY(!used.ok());
        QCOMPARE(fixture.stored().causes.first().text, u"John forgot the limit. It was 10."_s);
    }

    void whatIsKeptStaysKeptWhenTheTextAroundItChanges()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        const auto finding = wording.findings().first();
        QSignalSpy changed(&wording, &WordingReview::changed);
        QVERIFY(wording.keep(finding.hint, finding.text).ok());
        QCOMPARE(changed.size(), 1);
        QVERIFY(wording.findings().isEmpty());
        QVERIFY(wording.hints(u"At noon the pool was empty.\nJohn forgot  to test the limit."_s, WordingField::Why)
                    .isEmpty());
        QCOMPARE(wording.hints(u"John forgot to test the pool."_s, WordingField::Why).size(), 1);
        fixture.document().undo();
        QCOMPARE(wording.findings().size(), 1);
    }

    void whatWasKeptOfAGoneSentenceIsForgotten()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        auto finding = wording.findings().first();
        QVERIFY(wording.keep(finding.hint, finding.text).ok());
        QVERIFY(fixture.document()
                    .perform(changeWordedText(fixture.value(), finding.place, u"John ignored the alert."_s), u"Edit"_s)
                    .ok());
        finding = wording.findings().first();
        QVERIFY(wording.keep(finding.hint, finding.text).ok());
        QCOMPARE(fixture.stored().keptWordings.size(), 1);
        QCOMPARE(fixture.stored().keptWordings.first().sentence, u"John ignored the alert."_s);
    }

    void neverHoldsInTheWholeLibrary()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        const auto hint = wording.findings().first().hint;
        QVERIFY(wording.neverFor(hint.words).ok());
        QVERIFY(wording.findings().isEmpty());

        auto other = twoCauses();
        other.id = PostmortemId::create();
        other.incident.reference = u"INC-2"_s;
        QVERIFY(fixture.library().add(other).ok());
        WordingEngine engine;
        PostmortemDocument second(fixture.library(), engine, other);
        QVERIFY(second.wording().findings().isEmpty());
    }

    void theEndOfAChainIsAskedAboutUntilItsWordingIsKept()
    {
        auto postmortem = twoCauses();
        postmortem.causes.first().text = u"The engineer did not follow the runbook."_s;
        const DocumentFixture fixture(postmortem);
        auto &wording = fixture.document().wording();
        const auto id = postmortem.causes.first().id;
        const auto hint = [&] { return wording.hintOf(CauseTree(fixture.value().causes), u"Checkout down"_s, id); };
        QVERIFY(hint());
        QCOMPARE(hint()->kind, CauseWordingKind::DeviationWithoutCause);
        const auto finding = wording.findings().first();
        QVERIFY(wording.keep(finding.hint, finding.text).ok());
        QVERIFY(!hint());
    }

    void theVerbOfAnActionTellsItsStrength()
    {
        const DocumentFixture fixture(twoCauses());
        QCOMPARE(fixture.document().wording().strengthInWords(u"Remind everybody"_s), Strength::Weak);
        QCOMPARE(fixture.document().wording().strengthInWords(u"Block deploys without a test"_s), Strength::Strong);
        QCOMPARE(fixture.document().wording().strengthInWords(u"The pool"_s), Strength::Unset);
    }

    void documentsShareTheRules()
    {
        WordingEngine engine;
        const auto first = engine.rules();
        WordingAdjustments phrases;
        phrases.phrasesOff = {u"forgot to"_s};
        const auto second = engine.rules(phrases);
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(&first.value().rules(), &second.value().rules());
        WordingAdjustments fewer;
        fewer.rulesOff = {u"person.fault"_s};
        QCOMPARE(engine.rules(fewer).value().rules().size(), first.value().rules().size() - 1);
        QCOMPARE(&engine.rules().value().rules(), &first.value().rules());
    }

    void rulesPreparedInTheBackgroundAreTheSame()
    {
        WordingAdjustments fewer;
        fewer.rulesOff.append(u"why.did"_s);
        WordingEngine engine;
        engine.prepare(fewer);
        engine.prepare({}); // one at a time; what is asked for meanwhile is read at once
        QCOMPARE(engine.rules().value().rules().size(), WordingEngine().rules().value().rules().size());
        const auto prepared = engine.rules(fewer);
        QCOMPARE(prepared.value().rules().size(), engine.rules().value().rules().size() - 1);
        engine.prepare(fewer);
        QCOMPARE(&engine.rules(fewer).value().rules(), &prepared.value().rules());
    }

    void peopleAddedLaterAreKnown()
    {
        auto postmortem = twoCauses();
        postmortem.participants.clear();
        postmortem.causes.first().text = u"Marisol forgot to test the limit."_s;
        const DocumentFixture fixture(postmortem);
        auto &wording = fixture.document().wording();
        QVERIFY(wording.findings().isEmpty());
        ChangeSet edit;
        edit.add(engineer(u"Marisol Vega"_s));
        QVERIFY(fixture.document().perform(edit, u"Add person"_s).ok());
        QCOMPARE(wording.findings().size(), 1);
    }

    void aBrokenRuleFileOfTheTeamIsNamedAndLeavesTheRulesOfDebrief()
    {
        const DocumentFixture fixture(twoCauses());
        QVERIFY(fixture.library().setSetting(u"wording"_s, u"{\"rulesOff\": 3}"_s).ok());
        const auto &wording = fixture.document().wording();
        QCOMPARE(wording.findings().size(), 1);
        QVERIFY(wording.problem().contains(u"rulesOff"));
    }

    void brokenAdjustmentsAreNotTaken()
    {
        const DocumentFixture fixture(twoCauses());
        auto &wording = fixture.document().wording();
        WordingAdjustments broken;
        broken.rulesAdded = "{";
        QVERIFY(!wording.setAdjustments(broken).ok());
        QCOMPARE(wording.adjustments(), WordingAdjustments());
        QCOMPARE(fixture.library().setting(u"wording"_s).value(), QString());
    }
};

QTEST_GUILESS_MAIN(WordingReviewTest)
#include "WordingReviewTest.moc"
