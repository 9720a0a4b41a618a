// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wording/WordingChecker.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// A rule file with one rule, `rule` being its members.
QByteArray fileWith(const QByteArray &rule)
{
    return "{\"version\": 1, \"language\": \"en\", \"words\": {\"determiners\": [\"the\"], \"roles\": [\"engineer\"]},"
           "\"verbs\": {\"acts\": [\"skip\"]}, \"rules\": [{" +
           rule + "}]}";
}

QByteArray wholeRule(const QByteArray &id, const QByteArray &match)
{
    return "\"id\": \"" + id +
           "\", \"class\": \"person_as_cause\", \"reason\": \"r\", \"source\": \"s\", \"match\": [\"" + match +
           "\"], \"neutral\": [\"What [happened]?\"], \"examples\": {\"hit\": [\"a\"], \"miss\": [\"b\"]}";
}

WordingChecker checkerFor(const WordingRules &rules, const QStringList &names)
{
    QList<WordingPerson> people;
    for (const auto &name : names)
        people.append({name, QString()});
    return WordingChecker(rules, people);
}

QStringList rulesHit(const WordingRules &rules, const WordingExample &example)
{
    QStringList ids;
    for (const auto &hint : checkerFor(rules, example.names).check(example.text, example.field))
        ids.append(hint.ruleId);
    return ids;
}

} // namespace

/// The shipped rules against their own examples, and what loading says about broken files.
class WordingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleOfEveryRuleHolds_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("field");
        QTest::addColumn<bool>("hit");
        const auto rules = WordingRules::english();
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().message));
        for (const auto &rule : rules.value().rules()) {
            for (const bool hit : {true, false}) {
                for (const auto &example : hit ? rule.hits : rule.misses)
                    QTest::addRow("%s: %s", qPrintable(rule.id), qPrintable(example.text))
                        << rule.id << example.text << example.names << int(example.field) << hit;
            }
        }
    }
    void everyExampleOfEveryRuleHolds()
    {
        QFETCH(QString, rule);
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QFETCH(int, field);
        QFETCH(bool, hit);
        // Each rule alone: a more serious one may otherwise come first.
        if (m_alone.first != rule) {
            WordingAdjustments others;
            for (const auto &other : shipped().rules()) {
                if (other.id != rule)
                    others.rulesOff.append(other.id);
            }
            m_alone = {rule, WordingRules::english(others).value()};
        }
        QCOMPARE(rulesHit(m_alone.second, {text, WordingField(field), names}), hit ? QStringList{rule} : QStringList());
        if (!hit)
            QCOMPARE(rulesHit(shipped(), {text, WordingField(field), names}), QStringList());
    }

    void aBrokenFileIsNamedByItsRule_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        QTest::newRow("no JSON") << QByteArray("{") << u"character 1: unterminated object"_s;
        QTest::newRow("another version") << QByteArray("{\"version\": 2}")
                                         << u"version: this program reads version 1"_s;
        QTest::newRow("no id") << fileWith("\"class\": \"person_as_cause\"") << u"rule 1: it has no id"_s;
        QTest::newRow("no such class") << fileWith("\"id\": \"x.y\", \"class\": \"blame\"")
                                       << u"rule \"x.y\": there is no class \"blame\""_s;
        QTest::newRow("no such element") << fileWith(wholeRule("x.y", "%S #what"))
                                         << u"rule \"x.y\": \"#what\" in \"%S #what\": there is no such element"_s;
        QTest::newRow("no such list")
            << fileWith(wholeRule("x.y", "@acts.past @nothing"))
            << u"rule \"x.y\": \"@nothing\" in \"@acts.past @nothing\": there is no word list \"nothing\""_s;
        QTest::newRow("a gap too wide") << fileWith(wholeRule("x.y", "a ~40 b"))
                                        << u"rule \"x.y\": \"~40\" in \"a ~40 b\": a gap is ~1 to ~12"_s;
    }
    void aBrokenFileIsNamedByItsRule()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto rules = WordingRules::load(json);
        QVERIFY(!rules.ok());
        QCOMPARE(rules.error().message, message);
    }

    void anIdMayStandOnlyOnce()
    {
        WordingAdjustments again;
        again.rulesAdded = fileWith(wholeRule("x.y", "the"));
        const auto rules = WordingRules::load(fileWith(wholeRule("x.y", "the")), again);
        QVERIFY(!rules.ok());
        QCOMPARE(rules.error().message, u"added rules: rule \"x.y\": the id is used twice"_s);
    }

    void aTeamSwitchesOffARule()
    {
        const auto text = u"The engineer forgot to renew the certificate."_s;
        QCOMPARE(rulesHit(shipped(), {text, WordingField::Note, {}}), QStringList{u"person.failed-to"_s});
        WordingAdjustments off;
        off.rulesOff = {u"person.failed-to"_s};
        QCOMPARE(rulesHit(WordingRules::english(off).value(), {text, WordingField::Note, {}}), QStringList());
    }

    void aTeamAddsAndRemovesWords()
    {
        const auto text = u"The wrangler forgot to renew the certificate."_s;
        QCOMPARE(rulesHit(shipped(), {text, WordingField::Note, {}}), QStringList());
        WordingAdjustments more;
        more.wordsAdded.insert(u"roles"_s, {u"wrangler"_s});
        QCOMPARE(rulesHit(WordingRules::english(more).value(), {text, WordingField::Note, {}}).size(), 1);
        WordingAdjustments fewer;
        fewer.wordsRemoved.insert(u"roles"_s, {u"engineer"_s});
        QCOMPARE(rulesHit(WordingRules::english(fewer).value(),
                          {u"The engineer forgot to renew the certificate."_s, WordingField::Note, {}}),
                 QStringList());
    }

    void aTeamAddsARuleOfItsOwn()
    {
        WordingAdjustments more;
        more.rulesAdded = "{\"version\": 1, \"rules\": [{" + wholeRule("team.cowboy", "cowboy @common") + "}]}";
        const auto rules = WordingRules::english(more);
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.error().message));
        QCOMPARE(rulesHit(rules.value(), {u"It was a cowboy deploy."_s, WordingField::Note, {}}),
                 QStringList{u"team.cowboy"_s});
    }

private:
    std::pair<QString, WordingRules> m_alone{QString(), shipped()};

    static const WordingRules &shipped()
    {
        static const auto rules = WordingRules::english().value();
        return rules;
    }
};

QTEST_GUILESS_MAIN(WordingRulesTest)
#include "WordingRulesTest.moc"
