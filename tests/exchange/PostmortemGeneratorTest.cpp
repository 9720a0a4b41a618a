// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/PostmortemGenerator.h"

#include "exchange/ReferenceRepair.h"
#include "exchange/markdown/MarkdownExporter.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

constexpr int count = 400;

double averageOf(const QList<Postmortem> &list, const std::function<qsizetype(const Postmortem &)> &size)
{
    qsizetype sum = 0;
    for (const auto &postmortem : list)
        sum += size(postmortem);
    return double(sum) / double(list.size());
}

} // namespace

class PostmortemGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_all = generatePostmortems(count, 7, m_lastDay);
        QCOMPARE(m_all.size(), count);
    }

    void theSameSeedGivesTheSame()
    {
        QVERIFY(generatePostmortems(count, 7, m_lastDay) == m_all);
        QVERIFY(generatePostmortems(count, 8, m_lastDay) != m_all);
        const PostmortemGenerator generator(builtInScenarios().value(), count, 7, m_lastDay);
        QVERIFY(generator.at(123) == m_all[123]);
    }

    void theShapeIsThatOfRealOnes()
    {
        const auto met = [&] {
            QList<Postmortem> list;
            std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(list),
                         [](const Postmortem &postmortem) { return !postmortem.causes.isEmpty(); });
            return list;
        }();
        const auto events = averageOf(m_all, [](const Postmortem &postmortem) { return postmortem.timeline.size(); });
        const auto causes = averageOf(met, [](const Postmortem &postmortem) { return postmortem.causes.size(); });
        const auto actions = averageOf(met, [](const Postmortem &postmortem) { return postmortem.actions.size(); });
        QVERIFY2(events > 25 && events < 35, qPrintable(QString::number(events)));
        QVERIFY2(causes > 7 && causes < 10, qPrintable(QString::number(causes)));
        QVERIFY2(actions > 3.5 && actions < 6, qPrintable(QString::number(actions)));
    }

    void referencesAreUniqueAndHold()
    {
        QSet<QString> references;
        QSet<PostmortemId> ids;
        for (auto postmortem : std::as_const(m_all)) {
            references.insert(postmortem.incident.reference);
            ids.insert(postmortem.id);
            const auto before = postmortem;
            QCOMPARE(repairReferences(postmortem), QStringList());
            QVERIFY(postmortem == before);
        }
        QCOMPARE(references.size(), count);
        QCOMPARE(ids.size(), count);
    }

    void theyAreSpreadOverTwoYears()
    {
        QCOMPARE(m_all.last().incident.date, m_lastDay);
        QCOMPARE(m_all.first().incident.date, m_lastDay.addDays(-730));
    }

    void allKindsAreAmongThem()
    {
        QSet<int> severities;
        QSet<int> stages;
        QSet<QString> titles;
        int overdue = 0;
        int blocking = 0;
        int recurring = 0;
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            const auto &postmortem = m_all[i];
            severities.insert(int(postmortem.incident.severity));
            stages.insert(int(postmortem.incident.stage));
            titles.insert(postmortem.incident.title);
            for (const auto &item : postmortem.actions) {
                overdue += isOverdue(item, m_lastDay) ? 1 : 0;
                blocking += blocksRelease(item) ? 1 : 0;
            }
            if (i >= 4 && postmortem.incident.problem == m_all[i - 4].incident.problem &&
                postmortem.incident.services.first() == m_all[i - 4].incident.services.first())
                ++recurring;
        }
        QCOMPARE(severities.size(), 3);
        QVERIFY(stages.size() >= 6);
        QVERIFY(titles.size() > 20);
        QVERIFY(overdue > 5);
        QVERIFY(overdue < count / 2);
        QVERIFY(blocking > 2);
        QVERIFY(recurring >= count / 9);
    }

    void closedOnesHaveTheirStatement()
    {
        for (const auto &postmortem : std::as_const(m_all)) {
            if (postmortem.incident.stage != Stage::Closed)
                continue;
            QCOMPARE(postmortem.closureChecks.last().outcome, ClosureOutcome::Closed);
            QVERIFY(!postmortem.closureChecks.last().statement.isEmpty());
            QCOMPARE(postmortem.stageHistory.last().to, Stage::Closed);
            QVERIFY(std::none_of(postmortem.actions.cbegin(), postmortem.actions.cend(), isOpen));
        }
    }

    void noPlaceholderIsLeft()
    {
        for (const auto &postmortem : std::as_const(m_all)) {
            const auto text = MarkdownExporter().write(postmortem, {}).value();
            QVERIFY2(!text.contains("&#123;"), text.constData());
        }
    }

    void oneAndNoneAreFineToo()
    {
        QCOMPARE(generatePostmortems(1, 1, m_lastDay).size(), 1);
        QCOMPARE(generatePostmortems(0, 1, m_lastDay).size(), 0);
        QCOMPARE(generatePostmortems(-3, 1, m_lastDay).size(), 0);
    }

private:
    const QDate m_lastDay{2026, 3, 22};
    QList<Postmortem> m_all;
};

QTEST_GUILESS_MAIN(PostmortemGeneratorTest)
#include "PostmortemGeneratorTest.moc"
