// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;
using Kind = OpenOutcome::Kind;

namespace {

/// The real steps and made-up later ones.
OpenOptions optionsWith(const QList<Migration> &later)
{
    OpenOptions options;
    options.migrations += later;
    return options;
}

const Migration addNickname{2, {u"ALTER TABLE participant ADD COLUMN nickname TEXT NOT NULL DEFAULT ''"_s}};
const Migration addLog{
    3,
    {u"CREATE TABLE log(at INTEGER NOT NULL, text TEXT NOT NULL) STRICT"_s,
     u"CREATE TRIGGER log_titles AFTER UPDATE ON postmortem BEGIN INSERT INTO log VALUES(1, 'a;b'); END"_s}};
const Migration broken{3, {u"CREATE TABLE half(id TEXT)"_s, u"CREATE TABLE participant(id TEXT)"_s}};

int versionOf(const QString &path)
{
    return bytesOf(path).mid(60, 4).toHex().toInt(nullptr, 16);
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNumberedFromOneWithoutGaps()
    {
        const auto migrations = libraryMigrations();
        QVERIFY(!migrations.isEmpty());
        for (qsizetype i = 0; i < migrations.size(); ++i) {
            QCOMPARE(migrations[i].version, int(i) + 1);
            QVERIFY(!migrations[i].statements.isEmpty());
        }
    }

    void aScriptIsCutWhereSqliteSaysSo()
    {
        const auto script = u"-- a comment; with a semicolon\n"
                            "CREATE TABLE a(text TEXT DEFAULT 'x;y');\n\n"
                            "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM a;\n  SELECT 1;\nEND;\n"
                            "CREATE TABLE b(\n  -- inside; too\n  id TEXT\n);\n"_s;
        const auto statements = sqlStatements(script);
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements[0].startsWith(u"CREATE TABLE a"_s));
        QVERIFY(statements[1].endsWith(u"END;"_s));
        QVERIFY(statements[2].contains(u"inside; too"_s));
        QCOMPARE(sqlStatements(u"SELECT 1"_s), QStringList{u"SELECT 1"_s});
    }

    void aNewLibraryHasTheLatestSchemaAndOurMark()
    {
        TestLibrary test;
        test.library.reset();
        QCOMPARE(versionOf(test.path), int(libraryMigrations().size()));
        QCOMPARE(bytesOf(test.path).mid(68, 4), QByteArray("DBRF"));
    }

    void openingAgainChangesNothing()
    {
        TestLibrary test;
        test.library.reset();
        const auto before = bytesOf(test.path);
        QCOMPARE(Library::open(test.path).kind, Kind::Opened);
        QCOMPARE(bytesOf(test.path), before);
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files), QStringList{u"Team.debrief"_s});
    }

    void anOlderLibraryIsBackedUpAndBroughtUpToDate()
    {
        TestLibrary test;
        QTemporaryDir backups;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        auto options = optionsWith({addNickname, addLog});
        options.backupFolder = backups.path();
        QCOMPARE(test.reopen(options), Kind::Opened);
        QVERIFY(test->load(postmortem.id).value().value == postmortem);
        QCOMPARE(versionOf(test.path), 3);

        const auto copies = QDir(backups.path()).entryList(QDir::Files);
        QCOMPARE(copies, QStringList{u"Team-before-schema-3.debrief"_s});
        const auto old = Library::open(backups.filePath(copies.first()));
        QCOMPARE(old.kind, Kind::Opened); // the program of before still reads it
        QVERIFY(old.library->load(postmortem.id).value().value == postmortem);
    }

    void theBackupIsBesideTheLibraryWhenNoFolderIsGivenAndNeverOverAnother()
    {
        TestLibrary test;
        const auto taken = test.folder.filePath(u"Team-before-schema-2.debrief"_s);
        writeBytes(taken, "precious");
        QCOMPARE(test.reopen(optionsWith({addNickname})), Kind::Opened);
        QCOMPARE(bytesOf(taken), QByteArray("precious"));
        QVERIFY(QFileInfo::exists(test.folder.filePath(u"Team-before-schema-2-2.debrief"_s)));
    }

    void withoutABackupNothingIsMigrated()
    {
        TestLibrary test;
        test.library.reset();
        const auto before = bytesOf(test.path);
        auto options = optionsWith({addNickname});
        options.backupFolder = u"/proc/debrief"_s;
        const auto outcome = Library::open(test.path, options);
        QCOMPARE(outcome.kind, Kind::Unreadable);
        QVERIFY(!outcome.isOpen());
        QCOMPARE(bytesOf(test.path), before);
    }

    void aStepThatFailsLeavesTheLastGoodOne()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test.library.reset();
        const auto outcome = Library::open(test.path, optionsWith({addNickname, broken}));
        QVERIFY(!outcome.isOpen());
        QVERIFY(!outcome.message.isEmpty());
        QCOMPARE(versionOf(test.path), 2);

        const auto good = Library::open(test.path, optionsWith({addNickname}));
        QCOMPARE(good.kind, Kind::Opened);
        QVERIFY(good.library->load(postmortem.id).value().value == postmortem);
    }

    void aMigratedLibraryIsNewerForTheProgramOfBefore()
    {
        TestLibrary test;
        QCOMPARE(test.reopen(optionsWith({addNickname})), Kind::Opened);
        QCOMPARE(test.reopen(), Kind::NewerVersion);
        QVERIFY(test->isReadOnly());
    }

    void anOlderLibraryOpenedForReadingIsNotMigrated()
    {
        TestLibrary test;
        test.library.reset();
        auto options = optionsWith({addNickname});
        options.access = OpenOptions::Access::ReadOnly;
        const auto outcome = Library::open(test.path, options);
        QCOMPARE(outcome.kind, Kind::Unreadable);
        QVERIFY(outcome.message.contains(u"earlier version"_s));
        QCOMPARE(versionOf(test.path), 1);
    }

    void triggersOfOurOwnAreExpected()
    {
        TestLibrary test;
        QCOMPARE(test.reopen(optionsWith({addNickname, addLog})), Kind::Opened);
        QCOMPARE(test.reopen(optionsWith({addNickname, addLog})), Kind::Opened);
        QVERIFY(!test->isReadOnly());
    }
};

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
