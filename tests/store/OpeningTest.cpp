// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreSupport.h"

#include <sys/stat.h>

using namespace debrief;
using namespace Qt::StringLiterals;
using Kind = OpenOutcome::Kind;

namespace {

/// Takes the right to write away from a file or folder, and gives it back for the clean-up.
class WriteProtection
{
public:
    explicit WriteProtection(QString path)
        : m_path(std::move(path))
        , m_before(QFile::permissions(m_path))
    {
        QFile::setPermissions(
            m_path, m_before & ~(QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther));
    }
    ~WriteProtection() { QFile::setPermissions(m_path, m_before); }
    Q_DISABLE_COPY_MOVE(WriteProtection)

private:
    QString m_path;
    QFile::Permissions m_before;
};

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoLibraryIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("word");
        const QByteArray magic("SQLite format 3\0", 16);
        QTest::newRow("text") << QByteArray("# Notes\n\nThe pool was exhausted.\n") << Kind::NotOurs
                              << u"no Debrief library"_s;
        QTest::newRow("one byte") << QByteArray("x") << Kind::NotOurs << u"no Debrief library"_s;
        QTest::newRow("empty") << QByteArray() << Kind::NotOurs << u"empty"_s;
        QTest::newRow("only the magic") << magic << Kind::Damaged << u"backup"_s;
        QTest::newRow("zeros behind the magic")
            << magic + QByteArray(500, '\0') << Kind::NotOurs << u"no Debrief library"_s;
    }

    void whatIsNoLibraryIsRefusedAndLeftAsItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        QFETCH(QString, word);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"Notes.debrief"_s);
        writeBytes(path, bytes);
        const auto outcome = Library::open(path);
        QCOMPARE(outcome.kind, kind);
        QVERIFY(!outcome.isOpen());
        QVERIFY2(outcome.message.contains(path) && outcome.message.contains(word), qPrintable(outcome.message));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Notes.debrief"_s});
    }

    void aMissingFileIsNotCreated()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"Nowhere.debrief"_s);
        const auto outcome = Library::open(path);
        QCOMPARE(outcome.kind, Kind::Missing);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(path));
    }

    void aFolderOrAPipeIsNotOpened()
    {
        QTemporaryDir folder;
        QCOMPARE(Library::open(folder.path()).kind, Kind::Unreadable);
        const auto pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(Library::open(pipe).kind, Kind::Unreadable);
    }

    void aDatabaseOfAnotherProgramIsNotOurs()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"places.sqlite"_s);
        QCOMPARE(runSql(path, {u"CREATE TABLE moz_places(id INTEGER)"_s, u"PRAGMA user_version = 1"_s}), QString());
        const auto before = bytesOf(path);
        const auto outcome = Library::open(path);
        QCOMPARE(outcome.kind, Kind::NotOurs);
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerLibraryIsReadAndNotOneByteChanges()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test.library.reset();
        QCOMPARE(runSql(test.path, {u"UPDATE setting SET value = '7.2.0' WHERE name = 'written_by'"_s,
                                    u"CREATE TABLE invention(id TEXT)"_s, u"PRAGMA user_version = 99"_s}),
                 QString());
        const auto before = bytesOf(test.path);
        {
            const auto outcome = Library::open(test.path);
            QCOMPARE(outcome.kind, Kind::NewerVersion);
            QCOMPARE(outcome.error().kind, Error::Kind::NewerVersion);
            QVERIFY2(outcome.message.contains(u"7.2.0"_s), qPrintable(outcome.message));
            QVERIFY(outcome.isOpen() && outcome.library->isReadOnly());
            QVERIFY(outcome.library->load(postmortem.id).value().value == postmortem);
            QVERIFY(!outcome.library->remove(postmortem.id));
            QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Team.debrief"_s});
        }
        QCOMPARE(bytesOf(test.path), before);
    }

    void aFileThatIsCutOffIsDamaged_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {1, 10, 50, 90, 99})
            QTest::addRow("%d %%", percent) << percent;
    }

    void aFileThatIsCutOffIsDamaged()
    {
        QFETCH(int, percent);
        TestLibrary test;
        for (unsigned seed = 0; seed < 40; ++seed)
            QCOMPARE(problem(test->add(randomPostmortem(seed))), QString());
        test.library.reset();
        const auto whole = bytesOf(test.path);
        writeBytes(test.path, whole.left(whole.size() * percent / 100));
        const auto before = bytesOf(test.path);
        const auto outcome = Library::open(test.path);
        QCOMPARE(outcome.kind, Kind::Damaged);
        QCOMPARE(outcome.error().kind, Error::Kind::Damaged);
        QVERIFY2(outcome.message.contains(u"backup"_s), qPrintable(outcome.message));
        QCOMPARE(bytesOf(test.path), before);
    }

    void aLibraryWithoutATableIsDamaged()
    {
        TestLibrary test;
        test.library.reset();
        QCOMPARE(runSql(test.path, {u"DROP TABLE closure_check"_s}), QString());
        const auto outcome = Library::open(test.path);
        QCOMPARE(outcome.kind, Kind::Damaged);
        QVERIFY(outcome.message.contains(u"closure_check"_s));
    }

    void whatAnotherProgramBuiltInMakesItReadOnly_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("trigger")
            << u"CREATE TRIGGER sneaky AFTER INSERT ON postmortem BEGIN DELETE FROM action_item; END"_s;
        QTest::newRow("view") << u"CREATE VIEW sneaky AS SELECT * FROM postmortem"_s;
        QTest::newRow("column") << u"ALTER TABLE reflection ADD COLUMN sneaky TEXT"_s;
    }

    void whatAnotherProgramBuiltInMakesItReadOnly()
    {
        QFETCH(QString, statement);
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test.library.reset();
        QCOMPARE(runSql(test.path, {statement}), QString());
        const auto outcome = Library::open(test.path);
        QCOMPARE(outcome.kind, Kind::OpenedReadOnly);
        QVERIFY2(outcome.message.contains(u"structure"_s), qPrintable(outcome.message));
        QVERIFY(!outcome.library->add(randomPostmortem(2)));
        QVERIFY(outcome.library->load(postmortem.id).value().value == postmortem);
    }

    void tablesAndIndexesOfOthersDoNoHarm()
    {
        TestLibrary test;
        test.library.reset();
        QCOMPARE(
            runSql(test.path, {u"CREATE TABLE notes(text TEXT)"_s, u"CREATE INDEX by_title ON postmortem(title)"_s}),
            QString());
        QCOMPARE(Library::open(test.path).kind, Kind::Opened);
    }

    void aReadOnlyFileIsRead()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test.library.reset();
        const WriteProtection protection(test.path);
        expectReadOnlyPlace(test, postmortem);
    }

    void aLibraryInAReadOnlyFolderIsRead()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        test.library.reset();
        const WriteProtection protection(test.folder.path());
        expectReadOnlyPlace(test, postmortem);
    }

    void aReadOnlyFileWithAJournalBesideItIsNotReadPastTheJournal()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        test.library.reset();
        // What a program that died while writing leaves: a journal with a header and no page. Nobody may remove it
        // here.
        writeBytes(test.path + u"-journal"_s, QByteArray::fromHex("d9d505f920a163d7") + QByteArray(504, '\1'));
        const WriteProtection protection(test.path);
        const auto before = bytesOf(test.path);
        const auto outcome = Library::open(test.path);
        QVERIFY(!outcome.isOpen() || outcome.library->isReadOnly());
        QCOMPARE(bytesOf(test.path), before);
    }

    void aJournalThatAKilledProgramLeftWithoutContentGoes_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("made, not written") << QByteArray();
        QTest::newRow("written, its header not yet") << QByteArray(1024, '\0');
    }

    void aJournalThatAKilledProgramLeftWithoutContentGoes()
    {
        QFETCH(QByteArray, journal);
        TestLibrary test;
        test.library.reset();
        writeBytes(test.path + u"-journal"_s, journal);
        QCOMPARE(test.reopen(), Kind::Opened);
        QVERIFY(!QFileInfo::exists(test.path + u"-journal"_s));
        QCOMPARE(test->quickCheck().value(), QStringList());
        test.library.reset();
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"Team.debrief"_s));
    }

    void oddFileNamesWork_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : {u"with space"_s, u"100% & more?"_s, u"#1;a=b"_s, u"Überfälle 数据库"_s,
                                 u"it's \"quoted\""_s, u":memory:"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void oddFileNamesWork()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.path() + u'/' + name;
        {
            const auto created = Library::create(path);
            QCOMPARE(problem(created), QString());
            QCOMPARE(problem(created.value()->add(randomPostmortem(1))), QString());
        }
        QVERIFY(QFileInfo::exists(path));
        const WriteProtection protection(path); // the other way of naming the file to SQLite
        const auto outcome = Library::open(path);
        QCOMPARE(outcome.kind, Kind::OpenedReadOnly);
        QCOMPARE(outcome.library->postmortemCount().value(), 1);
    }

    void aLinkLeadsToTheSameLibraryAndTheSameLock()
    {
        TestLibrary test;
        const auto link = test.folder.filePath(u"Link.debrief"_s);
        QVERIFY(QFile::link(test.path, link));
        const auto outcome = Library::open(link);
        QCOMPARE(outcome.kind, Kind::LockedByAnother);
        QCOMPARE(outcome.library->path(), QFileInfo(test.path).canonicalFilePath());
    }

    void readingOnlyTakesNoLock()
    {
        TestLibrary test;
        test.library.reset();
        OpenOptions options;
        options.access = OpenOptions::Access::ReadOnly;
        const auto reader = Library::open(test.path, options);
        QCOMPARE(reader.kind, Kind::Opened);
        QVERIFY(reader.library->isReadOnly());
        QCOMPARE(reader.message, QString());
        QCOMPARE(Library::open(test.path).kind, Kind::Opened);
    }

private:
    static void expectReadOnlyPlace(const TestLibrary &test, const Postmortem &postmortem)
    {
        const auto before = bytesOf(test.path);
        const auto outcome = Library::open(test.path);
        QCOMPARE(outcome.kind, Kind::OpenedReadOnly);
        QVERIFY2(outcome.message.contains(u"Save a copy"_s), qPrintable(outcome.message));
        QVERIFY(outcome.library->load(postmortem.id).value().value == postmortem);
        QCOMPARE(outcome.library->remove(postmortem.id).error().kind, Error::Kind::ReadOnly);

        QTemporaryDir elsewhere;
        const auto copy = elsewhere.filePath(u"Copy.debrief"_s);
        QCOMPARE(problem(outcome.library->saveCopy(copy)), QString());
        QCOMPARE(Library::open(copy).kind, Kind::Opened);
        QCOMPARE(bytesOf(test.path), before);
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Team.debrief"_s});
    }
};

Q_DECLARE_METATYPE(OpenOutcome::Kind)

QTEST_GUILESS_MAIN(OpeningTest)
#include "OpeningTest.moc"
