// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/Newcomer.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class NewcomerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineHoldsNameAndRole_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::newRow("both") << u"  Priya  Patel , database engineer "_s << u"Priya Patel"_s << u"database engineer"_s;
        QTest::newRow("name alone") << u"Priya"_s << u"Priya"_s << QString();
        QTest::newRow("two commas") << u"Priya, lead, databases"_s << u"Priya"_s << u"lead, databases"_s;
    }

    void aLineHoldsNameAndRole()
    {
        QFETCH(QString, line);
        const auto read = newcomerFromLine(line, {});
        QVERIFY(read);
        QTEST(read.value().name, "name");
        QTEST(read.value().role, "role");
        QCOMPARE(read.value().attendance, Attendance::Attended);
        QVERIFY(read.value().id.isNull());
    }

    void somebodyInTheListComesIn()
    {
        auto known = build::participant(u"Priya Patel"_s, Involvement::OnCall);
        known.role = u"Engineer"_s;
        known.attendance = Attendance::Absent;
        const auto read = newcomerFromLine(u"priya patel"_s, {known}).value();
        auto expected = known;
        expected.attendance = Attendance::Attended;
        QCOMPARE(read, expected);
        QCOMPARE(newcomerFromLine(u"Priya Patel, lead"_s, {known}).value().role, u"lead"_s);
    }

    void withoutANameTheLineIsExplained()
    {
        for (const auto &line : {u""_s, u" , engineer"_s}) {
            const auto read = newcomerFromLine(line, {});
            QVERIFY(!read);
            QVERIFY(read.error().message.contains(u"Priya Patel"_s));
        }
    }
};

QTEST_GUILESS_MAIN(NewcomerTest)
#include "NewcomerTest.moc"
