// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportColumns.h"

#include <QtTest>

#include <numeric>

using namespace debrief;

class ReportColumnsTest : public QObject
{
    Q_OBJECT

    static double sum(const QList<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

private Q_SLOTS:
    void columnsThatSayMoreGetMore()
    {
        const auto widths = columnWidths({{20, 20}, {80, 600}, {60, 60}}, 500);
        QCOMPARE(widths, (QList<double>{20, 420, 60}));
    }

    void roomToSpareIsFilledOrLeft()
    {
        QCOMPARE(sum(columnWidths({{20, 50}, {20, 50}}, 300)), 300.0);
        QCOMPARE(columnWidths({{20, 50}, {20, 50}}, 300, false), (QList<double>{50, 50}));
    }

    void noWordMakesTheTableWiderThanThePage()
    {
        QVERIFY(sum(columnWidths({{900, 9000}, {100, 100}}, 400)) <= 400);
        QVERIFY(sum(columnWidths({{300, 9000}, {100, 9000}, {33, 33}}, 400)) <= 400);
    }

    void whatCannotBeBrokenKeepsItsWidth()
    {
        QCOMPARE(columnWidths({{90, 90, 90}, {300, 900}, {100, 100}}, 190), (QList<double>{90, 75, 25}));
        QCOMPARE(columnWidths({{90, 90, 90}, {90, 90, 90}}, 100), (QList<double>{90, 90}));
    }

    void noColumnsAndNoNeedsAreFine()
    {
        QVERIFY(columnWidths({}, 400).isEmpty());
        QCOMPARE(columnWidths({{}, {}}, 400), (QList<double>{0, 0}));
    }
};

QTEST_GUILESS_MAIN(ReportColumnsTest)
#include "ReportColumnsTest.moc"
