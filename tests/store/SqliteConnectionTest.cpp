// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteConnection.h"

#include "store/Query.h"
#include "store/StoreSupport.h"
#include "store/Transaction.h"

using namespace debrief;
using namespace Qt::StringLiterals;
using Access = SqliteConnection::Access;

class SqliteConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSafeSettingsAreInForce_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<qint64>("value");
        QTest::newRow("synchronous FULL") << u"synchronous"_s << qint64(2);
        QTest::newRow("foreign keys") << u"foreign_keys"_s << qint64(1);
        QTest::newRow("trusted schema") << u"trusted_schema"_s << qint64(0);
        QTest::newRow("cell size check") << u"cell_size_check"_s << qint64(1);
        QTest::newRow("mmap") << u"mmap_size"_s << qint64(0);
        QTest::newRow("busy timeout") << u"busy_timeout"_s << qint64(250);
        QTest::newRow("temp store") << u"temp_store"_s << qint64(2);
        QTest::newRow("query only") << u"query_only"_s << qint64(0);
    }

    void theSafeSettingsAreInForce()
    {
        QFETCH(QString, pragma);
        QFETCH(qint64, value);
        TestLibrary test;
        const auto connection = SqliteConnection::open(test.path, Access::ReadWrite);
        QCOMPARE(problem(connection), QString());
        QCOMPARE(connection.value()->number(u"PRAGMA "_s + pragma).value(), value);
        Query journal(*connection.value(), u"PRAGMA journal_mode"_s);
        QVERIFY(journal.next());
        QCOMPARE(journal.text(0), u"delete"_s);
    }

    void aLibraryInAnotherJournalModeIsBroughtBackToOneFile()
    {
        TestLibrary test;
        test.library.reset();
        QCOMPARE(runSql(test.path, {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE x(a)"_s}), QString());
        QCOMPARE(test.reopen(), OpenOutcome::Kind::Opened);
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        QVERIFY(!QFileInfo::exists(test.path + u"-wal"_s));
    }

    void theSchemaCannotBeWrittenDirectly()
    {
        TestLibrary test;
        const auto connection = SqliteConnection::open(test.path, Access::ReadWrite);
        std::ignore = connection.value()->run(u"PRAGMA writable_schema = ON"_s);
        QVERIFY(!connection.value()->run(u"UPDATE sqlite_schema SET sql = 'x'"_s));
        QVERIFY(!connection.value()->run(u"SELECT load_extension('x')"_s));
    }

    void onlyAsMuchIsWrittenAsTheAccessAllows()
    {
        TestLibrary test;
        test.library.reset();
        for (const auto access : {Access::QueryOnly, Access::ReadOnly, Access::Immutable}) {
            const auto connection = SqliteConnection::open(test.path, access);
            QCOMPARE(problem(connection), QString());
            QCOMPARE(connection.value()->number(u"SELECT count(*) FROM postmortem"_s).value(), 0);
            const auto refused = connection.value()->run(u"INSERT INTO setting VALUES('a', 'b')"_s);
            QCOMPARE(refused.error().kind, Error::Kind::ReadOnly);
        }
    }

    void aStatementInUseIsNotDisturbedByTheSameAgain()
    {
        TestLibrary test;
        const auto connection = SqliteConnection::open(test.path, Access::InMemory);
        const auto sql = u"SELECT value FROM (SELECT 1 AS value UNION SELECT 2 UNION SELECT 3) WHERE value >= ?"_s;
        Query outer(*connection.value(), sql);
        outer.bind(1);
        QList<qint64> seen;
        while (outer.next()) {
            Query inner(*connection.value(), sql);
            inner.bind(3);
            QVERIFY(inner.next());
            QCOMPARE(inner.number(0), 3);
            seen.append(outer.number(0));
        }
        QCOMPARE(seen, (QList<qint64>{1, 2, 3}));
    }

    void aWrongStatementSaysSoAndDoesNothingFurther()
    {
        TestLibrary test;
        const auto connection = SqliteConnection::open(test.path, Access::InMemory);
        Query query(*connection.value(), u"SELECT nothing FROM nowhere"_s);
        query.bind(1);
        QVERIFY(!query.next());
        QVERIFY(!query.outcome());
        QVERIFY(!query.run());
        QVERIFY(!query.value(0).isValid());
    }

    void aTransactionThatIsNotCommittedIsRolledBack()
    {
        const auto connection = SqliteConnection::open(u":memory:"_s, Access::InMemory);
        auto &db = *connection.value();
        QCOMPARE(problem(db.run(u"CREATE TABLE t(a)"_s)), QString());
        {
            Transaction transaction(db, Transaction::Kind::Write);
            QVERIFY(transaction.outcome());
            QVERIFY(db.isInTransaction());
            QCOMPARE(problem(db.run(u"INSERT INTO t VALUES(1)"_s)), QString());
        }
        QVERIFY(!db.isInTransaction());
        QCOMPARE(db.number(u"SELECT count(*) FROM t"_s).value(), 0);
        {
            Transaction transaction(db, Transaction::Kind::Write);
            QCOMPARE(problem(db.run(u"INSERT INTO t VALUES(1)"_s)), QString());
            QVERIFY(!Transaction(db, Transaction::Kind::Write).outcome());
            QCOMPARE(problem(transaction.commit()), QString());
        }
        QCOMPARE(db.number(u"SELECT count(*) FROM t"_s).value(), 1);
    }

    void connectionsAreGoneWhenClosed()
    {
        const auto before = QSqlDatabase::connectionNames();
        {
            TestLibrary test;
            QVERIFY(QSqlDatabase::connectionNames().size() > before.size());
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }
};

QTEST_GUILESS_MAIN(SqliteConnectionTest)
#include "SqliteConnectionTest.moc"
