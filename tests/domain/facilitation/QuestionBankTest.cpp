// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/QuestionBank.h"

#include <QRegularExpression>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class QuestionBankTest : public QObject
{
    Q_OBJECT

private:
    QList<Question> m_builtIn = builtInQuestions(QLocale::c()).value();

private Q_SLOTS:
    void thereAreEnoughQuestionsForEverythingHeard()
    {
        QVERIFY(m_builtIn.size() >= 150);
        for (const auto &topic : enumEntries<QuestionTopic>()) {
            const auto count = std::count_if(m_builtIn.cbegin(), m_builtIn.cend(),
                                             [&](const Question &each) { return each.topic == topic.value; });
            QVERIFY2(count >= 10, topic.key);
        }
        for (const auto &heard : enumEntries<HeardKind>()) {
            for (const auto part : {PartKind::Timeline, PartKind::Whys}) {
                const auto count = std::count_if(m_builtIn.cbegin(), m_builtIn.cend(), [&](const Question &each) {
                    return each.heard.testFlag(heard.value) && each.parts.contains(part);
                });
                QVERIFY2(count >= 6, heard.key);
            }
        }
    }

    void noQuestionJudges_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &question : std::as_const(m_builtIn))
            QTest::newRow(qPrintable(question.id)) << question.text;
    }

    /// Words that look for somebody rather than for something, or that know better afterwards.
    void noQuestionJudges()
    {
        QFETCH(QString, text);
        static const QRegularExpression judging(
            u"\\b(why|should|shouldn't|fault|blame|mistakes?|errors?|fail(ed|ure)?|forg[eo]t|miss(ed)? (it|this)|"
            "careless|negligen|obvious|simply|just|never|always|wrong|overlook|ignored?|could have|would have done|"
            "if only|neglect|sloppy|stupid|human)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = judging.match(text);
        // "just then" is a time.
        const bool isTime = match.captured() == u"just" && text.contains(u"just then");
        QVERIFY2(!match.hasMatch() || isTime, qPrintable(text));
        QVERIFY(text.endsWith(u'?'));
        QVERIFY(text.front().isUpper());
        QVERIFY2(text.size() <= 110, qPrintable(text));
    }

    void noQuestionIsThereTwice()
    {
        QSet<QString> texts;
        QSet<QString> ids;
        for (const auto &question : std::as_const(m_builtIn)) {
            texts.insert(question.text.toLower());
            ids.insert(question.id);
            QVERIFY(problemOf(question).isEmpty());
        }
        QCOMPARE(texts.size(), m_builtIn.size());
        QCOMPARE(ids.size(), m_builtIn.size());
    }

    void aLanguageWithoutQuestionsGetsEnglish()
    {
        QCOMPARE(builtInQuestions(QLocale(QLocale::Icelandic)).value(), m_builtIn);
    }

    void aTeamChangesAddsAndResets()
    {
        QuestionBank bank(m_builtIn, {});
        QVERIFY(bank.own().isEmpty());
        auto changed = m_builtIn.first();
        changed.text = u"What did the pager say?"_s;
        bank.put(changed);
        auto off = m_builtIn[1];
        off.isOff = true;
        bank.put(off);
        auto added = QuestionBank::fresh();
        added.text = u"What did the customer see?"_s;
        bank.put(added);
        QCOMPARE(bank.own(), (QList<Question>{changed, off, added}));
        QVERIFY(bank.isChanged(changed.id));
        QVERIFY(!bank.isBuiltIn(added.id));
        QCOMPARE(bank.all().size(), m_builtIn.size() + 1);
        QCOMPARE(QuestionBank(m_builtIn, bank.own()), bank); // what is stored is enough

        bank.reset(changed.id);
        QCOMPARE(*bank.find(changed.id), m_builtIn.first());
        bank.reset(added.id);
        QVERIFY(bank.find(added.id) == nullptr);
        bank.resetAll();
        QCOMPARE(bank.all(), m_builtIn);
    }

    void aQuestionToFillInSaysWhatIsMissing()
    {
        auto question = QuestionBank::fresh();
        QVERIFY(problemOf(question).contains(u"Write the question"_s));
        question.text = u"And then?"_s;
        QVERIFY(problemOf(question).contains(u"follows"_s));
        question.heard = HeardKind::Saw;
        QVERIFY(problemOf(question).contains(u"part"_s));
        question.parts = {PartKind::Whys};
        QVERIFY(problemOf(question).isEmpty());
        QVERIFY(QuestionBank::fresh().id != question.id);
    }
};

QTEST_GUILESS_MAIN(QuestionBankTest)
#include "QuestionBankTest.moc"
