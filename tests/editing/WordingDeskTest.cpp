// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/WordingDesk.h"

#include "editing/PostmortemDocument.h"
#include "support/Builders.h"
#include "support/DocumentFixture.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// What a team changes about the wording hints of its library.
class WordingDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsSwitchedOffAndOnAgain()
    {
        const DocumentFixture fixture{Postmortem()};
        auto &review = fixture.document().wording();
        WordingDesk desk(review);
        const auto hints = [&] { return review.hints(u"Somebody messed up the routing table."_s, WordingField::Note); };
        QCOMPARE(hints().size(), 1);
        const auto id = hints().first().ruleId;
        const auto count = desk.rules().size();
        QVERIFY(desk.setRulesOn({id}, false).ok());
        QVERIFY(hints().isEmpty());
        QCOMPARE(desk.rules().size(), count);
        QVERIFY(desk.setRulesOn({id}, true).ok());
        QCOMPARE(hints().size(), 1);
    }

    void everythingIsTakenBackStepByStep()
    {
        const DocumentFixture fixture{Postmortem()};
        WordingDesk desk(fixture.document().wording());
        QVERIFY(!desk.canUndo());
        QVERIFY(desk.addPhrase(u"  forgot   the password "_s).ok());
        QVERIFY(desk.addWord(u"roles"_s, u"Train Driver"_s).ok());
        QCOMPARE(desk.adjustments().phrasesOff, QStringList{u"forgot the password"_s});
        QCOMPARE(desk.adjustments().wordsAdded.value(u"roles"_s), QStringList{u"train driver"_s});
        QVERIFY(desk.undo().ok());
        QVERIFY(desk.adjustments().wordsAdded.isEmpty());
        QVERIFY(desk.undo().ok());
        QCOMPARE(desk.adjustments(), WordingAdjustments());
        QVERIFY(!desk.canUndo());
        QVERIFY(desk.redo().ok());
        QVERIFY(desk.redo().ok());
        QVERIFY(!desk.canRedo());
        QCOMPARE(desk.adjustments().wordsAdded.size(), 1);
        // The postmortem's own history is another one.
        QVERIFY(!fixture.document().history().canUndo());
    }

    void wordsOfTheTeamAreKnownToTheRules()
    {
        const DocumentFixture fixture{Postmortem()};
        auto &review = fixture.document().wording();
        WordingDesk desk(review);
        const auto found = [&] { return review.hints(u"The signaller forgot to call."_s, WordingField::Note).size(); };
        QCOMPARE(found(), 0);
        QVERIFY(desk.addWord(u"roles"_s, u"signaller"_s).ok());
        QCOMPARE(found(), 1);
        QVERIFY(desk.removeWord(u"roles"_s, u"signaller"_s).ok());
        QCOMPARE(found(), 0);
        QCOMPARE(desk.adjustments(), WordingAdjustments());
    }

    void everyOpenPostmortemFollows()
    {
        const DocumentFixture fixture{Postmortem()};
        WordingEngine engine;
        PostmortemDocument first(fixture.library(), engine, fixture.value());
        PostmortemDocument second(fixture.library(), engine, fixture.value());
        const auto text = u"Somebody messed up the routing table."_s;
        QCOMPARE(second.wording().hints(text, WordingField::Note).size(), 1);
        QVERIFY(first.wording().neverFor(second.wording().hints(text, WordingField::Note).first().words).ok());
        QVERIFY(second.wording().hints(text, WordingField::Note).isEmpty());
    }

    void aFileIsHandedOn()
    {
        const DocumentFixture one{Postmortem()};
        WordingDesk from(one.document().wording());
        QVERIFY(from.setRulesOn({u"person.fault"_s}, false).ok());
        QVERIFY(from.addPhrase(u"git blame"_s).ok());
        const DocumentFixture other{Postmortem()};
        WordingDesk to(other.document().wording());
        QVERIFY(to.addPhrase(u"Git Blame"_s).ok());
        QVERIFY(to.addPhrase(u"ours"_s).ok());
        QVERIFY(to.take(from.written()).ok());
        QCOMPARE(to.adjustments().rulesOff, QStringList{u"person.fault"_s});
        QCOMPARE(to.adjustments().phrasesOff, (QStringList{u"Git Blame"_s, u"ours"_s}));
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray(" \n");
        QTest::newRow("no JSON") << QByteArray("rules: off");
        QTest::newRow("something else") << QByteArray("[1, 2]");
    }
    void whatCannotBeReadChangesNothing()
    {
        QFETCH(QByteArray, file);
        const DocumentFixture fixture{Postmortem()};
        WordingDesk desk(fixture.document().wording());
        const auto taken = desk.take(file);
        QVERIFY(!taken.ok());
        QVERIFY(!taken.error().message.isEmpty());
        QCOMPARE(desk.adjustments(), WordingAdjustments());
        QVERIFY(!desk.canUndo());
    }
};

QTEST_GUILESS_MAIN(WordingDeskTest)
#include "WordingDeskTest.moc"
