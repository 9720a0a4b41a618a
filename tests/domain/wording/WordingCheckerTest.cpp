// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/CauseWording.h"
#include "domain/wording/WordingMask.h"
#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

/// Spans, masks, subjects, fields and what a team changed, on whole texts.
class WordingCheckerTest : public QObject
{
    Q_OBJECT

private:
    /// In tree order.
    static QList<CauseWordingHint> hintsOf(const QList<Cause> &causes)
    {
        const CauseTree tree(causes);
        QList<CauseWordingHint> hints;
        for (const auto &id : tree.inTreeOrder()) {
            if (const auto hint = causeWordingHintOf(tree, u"Checkout down"_s, id, checker()))
                hints.append(*hint);
        }
        return hints;
    }

private Q_SLOTS:
    void aSpanIsExactInAnyScript_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("nothing") << QString();
        QTest::newRow("emoji") << u"\U0001F525\U0001F469\u200D\U0001F680 "_s;
        QTest::newRow("combining marks") << u"Jose\u0301 a\u0300 la cre\u0300me. "_s;
        QTest::newRow("Arabic") << u"\u0627\u0644\u062E\u0627\u062F\u0645 \u062A\u0648\u0642\u0641. "_s;
        QTest::newRow("Chinese") << u"\u670D\u52A1\u5668\u505C\u6B62\u3002 "_s;
        QTest::newRow("outside the basic plane") << u"\U00020BB7\u91CE\u5BB6\u3002 "_s;
        QTest::newRow("a code block") << u"```\nthe operator forgot\n```\n"_s;
    }
    void aSpanIsExactInAnyScript()
    {
        QFETCH(QString, before);
        const QString text = before + u"The operator ignored the alarm."_s;
        const auto hints = checker().check(text, WordingField::Note);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(hints[0].span, (WordingSpan{before.size(), 20}));
        QCOMPARE(hints[0].words, u"The operator ignored"_s);
        QCOMPARE(hints[0].subject, u"The operator"_s);
        QCOMPARE(hints[0].sentence.end(), text.size());
    }

    void whatNobodyHereWroteIsMasked_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
        row(u"The alert said \"the operator ignored the alarm\"."_s);
        row(u"The alert said \u201Cthe operator ignored the alarm\u201D."_s);
        row(u"The alert said 'the operator ignored the alarm'."_s);
        row(u"It prints `the operator ignored the alarm`."_s);
        row(u"> The operator ignored the alarm."_s);
        row(u"~~~\nThe operator ignored the alarm.\n~~~"_s);
        row(u"2026-03-22T14:02:00Z ERROR the operator ignored the alarm"_s);
        row(u"ERROR: the operator ignored the alarm"_s);
        row(u"See https://example.org/the-operator/ignored the alarm."_s);
        row(u"---\ntitle: The operator ignored the alarm\n---\nAll well."_s);
    }
    void whatNobodyHereWroteIsMasked()
    {
        QFETCH(QString, text);
        QVERIFY(checker().check(text, WordingField::Note).isEmpty());
    }

    void aMarkThatNeverClosesMasksNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &mark : {u"`"_s, u"\""_s, u"'"_s, u"\u201C"_s, u"<"_s, u"["_s})
            QTest::newRow(qPrintable(mark)) << mark + u"so the operator ignored the alarm."_s;
    }
    void aMarkThatNeverClosesMasksNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(checker().check(text, WordingField::Note).size(), 1);
    }

    void onlyPeopleAreSubjects_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("subject");
        const auto row = [](const QString &text, const QString &subject) {
            QTest::newRow(qPrintable(text)) << text << subject;
        };
        row(u"Julia ignored it."_s, u"Julia"_s);
        row(u"Julia Ng ignored it."_s, u"Julia Ng"_s);
        row(u"Julia and Omar ignored it."_s, u"Julia and Omar"_s);
        row(u"Chef ignored it."_s, QString());
        row(u"The operator ignored it."_s, u"The operator"_s);
        row(u"The cluster operator ignored it."_s, QString());
        row(u"The operator's console ignored it."_s, QString());
        row(u"One of the reviewers ignored it."_s, u"One of the reviewers"_s);
        row(u"The engineer who was on call ignored it."_s, u"The engineer who was on call"_s);
        row(u"The engineer, under pressure, ignored it."_s, u"The engineer, under pressure,"_s);
        row(u"@omar ignored it."_s, u"@omar"_s);
        row(u"It was ignored by the on-call engineer."_s, u"the on-call engineer"_s);
        row(u"The connection manager ignored it."_s, QString());
        row(u"The incident manager ignored it."_s, u"The incident manager"_s);
        row(u"I ignored it."_s, QString());
        row(u"We ignored it."_s, QString());
        row(u"The nodes came back but they ignored it."_s, QString());
        row(u"The operators came back but they ignored it."_s, u"they"_s);
        row(u"May ignored it."_s, u"May"_s);
        row(u"May the cache be ignored?"_s, QString());
    }
    void onlyPeopleAreSubjects()
    {
        QFETCH(QString, text);
        QFETCH(QString, subject);
        const auto hints = checker().check(text, WordingField::Note);
        QCOMPARE(hints.value(0).subject, subject);
        QCOMPARE(hints.size(), subject.isEmpty() ? 0 : 1);
    }

    void theFieldDecides()
    {
        const auto kinds = [this](const QString &text, WordingField field) {
            QStringList names;
            for (const auto &hint : checker().check(text, field))
                names.append(wordingClassName(hint.kind));
            return names;
        };
        QCOMPARE(kinds(u"Improve alerting."_s, WordingField::Action), QStringList{u"weak_action"_s});
        QCOMPARE(kinds(u"Improve alerting."_s, WordingField::Timeline), QStringList());
        QCOMPARE(kinds(u"Omar deployed the change."_s, WordingField::Timeline), QStringList());
        QCOMPARE(kinds(u"Omar deployed the change."_s, WordingField::RootCause), QStringList{u"name_as_cause"_s});
        QCOMPARE(kinds(u"Lack of monitoring."_s, WordingField::RootCause), QStringList{u"unobserved"_s});
        QCOMPARE(kinds(u"Lack of monitoring."_s, WordingField::Note), QStringList());
    }

    void aSentenceGetsItsMostSeriousHintOnly()
    {
        const auto hints = checker().check(
            u"Obviously the engineer forgot to check it and should have known! The proxy failed. Omar never tests."_s,
            WordingField::Note);
        QCOMPARE(hints.size(), 2);
        QCOMPARE(int(hints[0].kind), int(WordingClass::PersonAsCause));
        QCOMPARE(int(hints[1].kind), int(WordingClass::Hindsight));
    }

    void neverForThisPhraseIsKept()
    {
        const auto text = u"The Operator  ignored the alarm. The DBA ignored the alarm."_s;
        QCOMPARE(checker().check(text, WordingField::Note).size(), 2);
        const auto hints = checker({u"the operator ignored"_s}).check(text, WordingField::Note);
        QCOMPARE(hints.size(), 1);
        QCOMPARE(hints[0].subject, u"The DBA"_s);
    }

    void aHintExplainsItself()
    {
        const auto hint = checker().check(u"Julia forgot to renew it."_s, WordingField::Note).value(0);
        const auto lines = hint.explain().split(u'\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].contains(u"Julia forgot"_s) && lines[1].contains(u"Julia"_s));
        QVERIFY(lines[2].contains(hint.reason) && lines[4].contains(u"person.failed-to"_s));
    }

    void whysThatEndAtAPersonOrRepeatAreTold()
    {
        QList<Cause> causes{build::cause(u"The table was locked for an hour"_s)};
        causes.append(build::cause(u"The engineer did not follow the runbook"_s, causes[0].id));
        causes.append(build::cause(u"Julia dropped the table"_s, causes[0].id, 1));
        causes.append(build::cause(u"For an hour the table was locked"_s, causes[0].id, 2));
        auto hints = hintsOf(causes);
        QCOMPARE(hints.size(), 3);
        QCOMPARE(int(hints[0].kind), int(CauseWordingKind::DeviationWithoutCause));
        QCOMPARE(int(hints[1].kind), int(CauseWordingKind::EndsAtPerson));
        QCOMPARE(int(hints[2].kind), int(CauseWordingKind::RepeatsParentInWords));
        causes.append(build::cause(u"The runbook names a host that is gone"_s, causes[1].id));
        hints = hintsOf(causes);
        QCOMPARE(hints.size(), 2);
        QCOMPARE(hints[0].cause, causes[2].id);
    }

    void theVerbOfAnActionShowsItsStrength_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("strength");
        QTest::newRow("strong") << u"Block merges until the canary passes"_s << int(Strength::Strong);
        QTest::newRow("medium") << u"Add an alert for queue depth"_s << int(Strength::Medium);
        QTest::newRow("weak") << u"Remind developers of the freeze"_s << int(Strength::Weak);
        QTest::newRow("not told") << u"Queue depth"_s << int(Strength::Unset);
        QTest::newRow("empty") << QString() << int(Strength::Unset);
    }
    void theVerbOfAnActionShowsItsStrength()
    {
        QFETCH(QString, title);
        QFETCH(int, strength);
        QCOMPARE(int(strengthInWords(title, shipped())), strength);
    }

private:
    static const WordingRules &shipped()
    {
        static const auto rules = WordingRules::english().value();
        return rules;
    }
    static WordingChecker checker(const QStringList &phrasesOff = {})
    {
        return WordingChecker(shipped(), {{u"Julia Ng"_s, {}}, {u"Omar"_s, {}}, {u"May Lee"_s, {}}}, phrasesOff);
    }
};

QTEST_GUILESS_MAIN(WordingCheckerTest)
#include "WordingCheckerTest.moc"
