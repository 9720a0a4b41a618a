// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ZoneListModel.h"

#include "models/CellRoles.h"
#include "models/WordsFilter.h"
#include "support/Builders.h"

#include <QAbstractItemModelTester>

using namespace debrief;
using namespace Qt::StringLiterals;

class ZoneListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheZoneOfThePerson();
    void namesUtcOnceWhenItIsThePersons();
    void filtersByEveryWord_data();
    void filtersByEveryWord();
};

void ZoneListModelTest::beginsWithTheZoneOfThePerson()
{
    const ZoneListModel model(QTimeZone("Europe/Berlin"), build::at(u"2026-07-01 12:00"_s));
    QAbstractItemModelTester tester(const_cast<ZoneListModel *>(&model),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.rowCount() > 300);
    QCOMPARE(model.index(0).data().toString(), u"Europe/Berlin"_s);
    QCOMPARE(model.index(0).data(SuffixRole).toString(), u"UTC+02:00, this computer"_s);
    QCOMPARE(model.index(1).data().toString(), u"UTC"_s);
    QCOMPARE(model.rowOf(QTimeZone("Europe/Berlin")), 0);
    const int newYork = model.rowOf(QTimeZone("America/New_York"));
    QCOMPARE(model.index(newYork).data().toString(), u"America/New York"_s);
    QCOMPARE(model.index(newYork).data(SuffixRole).toString(), u"UTC-04:00"_s);
    QCOMPARE(model.zoneAt(newYork), QTimeZone("America/New_York"));
}

void ZoneListModelTest::namesUtcOnceWhenItIsThePersons()
{
    const ZoneListModel model(QTimeZone::utc(), build::at(u"12:00"_s));
    QCOMPARE(model.index(0).data().toString(), u"UTC"_s);
    QVERIFY(model.index(1).data().toString() != u"UTC"_s);
}

void ZoneListModelTest::filtersByEveryWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("city") << u"johns"_s << u"America/St Johns"_s;
    QTest::newRow("words in any order") << u"york amer"_s << u"America/New York"_s;
    QTest::newRow("as it is written") << u"new_york"_s << u"America/New York"_s;
    QTest::newRow("offset") << u"+05:45"_s << u"Asia/Kathmandu"_s;
}

void ZoneListModelTest::filtersByEveryWord()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, first);
    ZoneListModel model(QTimeZone::utc(), build::at(u"12:00"_s));
    WordsFilter filter(SortRole);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    filter.setWords(typed);
    QVERIFY(filter.rowCount() > 0);
    QVERIFY(filter.rowCount() < 6);
    QCOMPARE(filter.index(0, 0).data().toString(), first);
    filter.setWords(u"nowhere at all"_s);
    QCOMPARE(filter.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ZoneListModelTest)
#include "ZoneListModelTest.moc"
