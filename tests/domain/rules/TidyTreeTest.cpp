// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TidyTree.h"

#include <QtTest>

#include <random>

using namespace debrief;

namespace {

TreeShape randomShape(unsigned seed, int size)
{
    std::mt19937 random(seed);
    TreeShape shape{{-1}};
    while (int(shape.parents.size()) < size) {
        // Some trees are bushy, some are stringy.
        const int last = int(shape.parents.size()) - 1;
        const int first = seed % 3 == 0 ? std::max(0, last - 3) : 0;
        shape.parents.push_back(std::uniform_int_distribution(first, last)(random));
    }
    return shape;
}

std::vector<int> levels(const TreeShape &shape)
{
    std::vector<int> result(shape.parents.size(), 0);
    for (size_t i = 1; i < result.size(); ++i)
        result[i] = result[size_t(shape.parents[i])] + 1;
    return result;
}

std::vector<std::vector<int>> childrenOf(const TreeShape &shape)
{
    std::vector<std::vector<int>> result(shape.parents.size());
    for (size_t i = 1; i < shape.parents.size(); ++i)
        result[size_t(shape.parents[i])].push_back(int(i));
    return result;
}

} // namespace

class TidyTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreAsComputedByHand_data()
    {
        QTest::addColumn<QList<int>>("parents");
        QTest::addColumn<QList<double>>("places");
        QTest::newRow("nothing") << QList<int>() << QList<double>();
        QTest::newRow("root") << QList{-1} << QList{0.0};
        QTest::newRow("chain") << QList{-1, 0, 1} << QList{0.0, 0.0, 0.0};
        QTest::newRow("two children") << QList{-1, 0, 0} << QList{0.5, 0.0, 1.0};
        QTest::newRow("three children") << QList{-1, 0, 0, 0} << QList{1.0, 0.0, 1.0, 2.0};
        QTest::newRow("cousins keep twice the distance") << QList{-1, 0, 0, 1, 2} << QList{1.0, 0.0, 2.0, 0.0, 2.0};
        QTest::newRow("a short one tucks in") << QList{-1, 0, 0, 1, 1} << QList{1.0, 0.5, 1.5, 0.0, 1.0};
        // Between two wide subtrees, the leaf stands in the middle.
        QTest::newRow("small ones are spread evenly")
            << QList{-1, 0, 0, 0, 1, 1, 1, 3, 3, 3} << QList{3.0, 1.0, 3.0, 5.0, 0.0, 1.0, 2.0, 4.0, 5.0, 6.0};
    }
    void placesAreAsComputedByHand()
    {
        QFETCH(QList<int>, parents);
        QFETCH(QList<double>, places);
        const auto found = tidyPlaces({{parents.begin(), parents.end()}}, 1, 2);
        QCOMPARE(QList<double>(found.begin(), found.end()), places);
    }

    void nodesOfALevelNeverComeTooClose()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            const auto shape = randomShape(seed, 1 + int(seed % 90));
            const auto places = tidyPlaces(shape, 10, 14);
            const auto level = levels(shape);
            for (size_t left = 0; left < places.size(); ++left) {
                for (size_t right = left + 1; right < places.size(); ++right) {
                    if (level[left] != level[right])
                        continue;
                    const double least = shape.parents[left] == shape.parents[right] ? 10 : 14;
                    QVERIFY2(qAbs(places[right] - places[left]) > least - 1e-6, qPrintable(QString::number(seed)));
                }
            }
        }
    }

    void parentsStandInTheMiddleAndSiblingsInOrder()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            const auto shape = randomShape(seed, 60);
            const auto places = tidyPlaces(shape, 10, 14);
            const auto children = childrenOf(shape);
            for (size_t i = 0; i < children.size(); ++i) {
                if (children[i].empty())
                    continue;
                const double first = places[size_t(children[i].front())];
                const double last = places[size_t(children[i].back())];
                QVERIFY(qAbs(places[i] - (first + last) / 2) < 1e-6);
                const auto inOrder = [&](int left, int right) { return places[size_t(left)] < places[size_t(right)]; };
                QVERIFY(std::is_sorted(children[i].begin(), children[i].end(), inOrder));
            }
        }
    }

    void equalSubtreesAreDrawnEqually()
    {
        // Two copies of one random tree below a root.
        for (unsigned seed = 0; seed < 50; ++seed) {
            const auto half = randomShape(seed, 25);
            TreeShape both{{-1}};
            for (int copy = 0; copy < 2; ++copy) {
                const int base = 1 + copy * 25;
                for (const int parent : half.parents)
                    both.parents.push_back(parent < 0 ? 0 : base + parent);
            }
            const auto places = tidyPlaces(both, 10, 14);
            for (size_t i = 1; i < 25; ++i)
                QVERIFY(qAbs((places[1 + i] - places[1]) - (places[26 + i] - places[26])) < 1e-6);
        }
    }

    void tenThousandNodesAreNoProblem_data()
    {
        QTest::addColumn<bool>("chain");
        QTest::newRow("chain") << true;
        QTest::newRow("star") << false;
    }
    void tenThousandNodesAreNoProblem()
    {
        QFETCH(bool, chain);
        TreeShape shape{{-1}};
        for (int i = 1; i < 10000; ++i)
            shape.parents.push_back(chain ? i - 1 : 0);
        const auto places = tidyPlaces(shape, 1, 1);
        const auto [least, most] = std::minmax_element(places.begin(), places.end());
        QCOMPARE(*most - *least, chain ? 0.0 : 9998.0);
    }
};

QTEST_GUILESS_MAIN(TidyTreeTest)
#include "TidyTreeTest.moc"
