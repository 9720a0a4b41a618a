// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/ChainReading.h"

#include "domain/edits/CauseEdits.h"
#include "support/Builders.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class ChainReadingTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    Cause m_top;
    Cause m_leaf;

    const Cause &leaf() const { return *findById(m_postmortem.causes, m_leaf.id); }

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.incident.problem = u"Pool broke in production"_s;
        m_top = build::cause(u"Limits were not tested"_s);
        m_leaf = build::cause(u"No load test in CI"_s, m_top.id);
        m_postmortem.causes = {m_top, m_leaf};
    }

    void theChainIsReadFromTheCauseUpToTheProblem()
    {
        const auto links = linksUpward(m_postmortem, m_leaf.id);
        QCOMPARE(links.size(), 2);
        QCOMPARE(links[0].lower, u"No load test in CI"_s);
        QCOMPARE(links[0].upper, u"Limits were not tested"_s);
        QCOMPARE(links[1].cause, m_top.id);
        QCOMPARE(links[1].upper, u"Pool broke in production"_s);
        QVERIFY(linksUpward(m_postmortem, {}).isEmpty());
        QVERIFY(!linkAt(m_postmortem, {m_leaf.id, 2}));
    }

    void aDoubtIsAnOpenQuestionUntilTheLinkHolds()
    {
        apply(m_postmortem, changeCauses(m_postmortem, {m_leaf.id},
                                         [](Cause &cause) { cause.openQuestion = u"Who decided that?"_s; }));
        const auto before = m_postmortem;
        const auto doubt = answerLink(m_postmortem, m_leaf.id, LinkCheck::Doubted);
        apply(m_postmortem, doubt);
        QCOMPARE(leaf().linkCheck, LinkCheck::Doubted);
        QVERIFY(leaf().openQuestion.startsWith(u"Who decided that?\n"_s));
        QVERIFY(leaf().openQuestion.contains(u"Limits were not tested"_s));
        apply(m_postmortem, answerLink(m_postmortem, m_leaf.id, LinkCheck::Doubted));
        QCOMPARE(leaf().openQuestion.count(u'\n'), 1);
        apply(m_postmortem, answerLink(m_postmortem, m_leaf.id, LinkCheck::Holds));
        QCOMPARE(leaf().linkCheck, LinkCheck::Holds);
        QCOMPARE(leaf().openQuestion, u"Who decided that?"_s);
        auto undone = before;
        apply(undone, doubt);
        apply(undone, doubt.reversed());
        QCOMPARE(undone, before);
    }

    void anotherLinkOrOtherWordsAreNotAnswered()
    {
        apply(m_postmortem, answerLink(m_postmortem, m_leaf.id, LinkCheck::Holds));
        auto moved = m_postmortem;
        apply(moved, moveCauses(moved, {m_leaf.id}, {}));
        QCOMPARE(findById(moved.causes, m_leaf.id)->linkCheck, LinkCheck::Unchecked);
        apply(m_postmortem,
              changeCauses(m_postmortem, {m_leaf.id}, [](Cause &cause) { cause.text = u"CI is slow"_s; }));
        QCOMPARE(leaf().linkCheck, LinkCheck::Unchecked);
    }

    void everyChainCanBeRead()
    {
        for (unsigned seed = 1; seed < 80; ++seed) {
            const auto random = randomPostmortem(seed);
            for (const auto &cause : random.causes) {
                const auto links = linksUpward(random, cause.id);
                QVERIFY(!links.isEmpty());
                QCOMPARE(links.first().cause, cause.id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(ChainReadingTest)
#include "ChainReadingTest.moc"
