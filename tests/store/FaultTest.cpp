// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RandomEdit.h"
#include "store/StoreSupport.h"

#include <csignal>
#include <sys/resource.h>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

/// From now on no file of this process grows beyond the size, as on a disk that is full.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        auto limit = m_before;
        limit.rlim_cur = bytes;
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

ChangeSet longNote(const Postmortem &postmortem)
{
    auto incident = postmortem.incident;
    incident.notes = QString(200'000, u'n');
    ChangeSet edit;
    edit.add(Reflection{ReflectionId::create(), 50, ReflectionKind::Lesson, u"Kept together with the note"_s, {}, {}});
    edit.replace(postmortem.incident, incident);
    return edit;
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothingAndTryingAgainWorks()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto edit = longNote(postmortem);
        QSqlQuery pages(connectionOf(test.path));
        QVERIFY(pages.exec(u"PRAGMA page_count"_s) && pages.next());
        const auto count = pages.value(0).toInt();
        pages.finish();
        QVERIFY(pages.exec(u"PRAGMA max_page_count = %1"_s.arg(count)));

        const auto refused = test->write(postmortem.id, edit);
        QCOMPARE(refused.error().kind, Error::Kind::Unreadable);
        QVERIFY2(refused.error().message.contains(u"disk is full"_s) && refused.error().message.contains(test.path) &&
                     refused.error().message.contains(u"Free space there"_s),
                 qPrintable(refused.error().message));
        QVERIFY(test->load(postmortem.id).value().value == postmortem);

        pages.finish();
        QVERIFY(pages.exec(u"PRAGMA max_page_count = 100000"_s));
        pages.finish();
        QCOMPARE(problem(test->write(postmortem.id, edit)), QString());
        apply(postmortem, edit);
        QVERIFY(test->load(postmortem.id).value().value == postmortem);
    }

    void aWriteThatFailsInTheMiddleLosesNothing_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("not even the journal's first page") << 256;
        QTest::newRow("in the journal") << 6000;
        QTest::newRow("in the library") << 150'000;
    }

    void aWriteThatFailsInTheMiddleLosesNothing()
    {
        QFETCH(int, limit);
        TestLibrary test;
        auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto edit = longNote(postmortem);
        {
            const FileSizeLimit full{rlim_t(limit)};
            const auto refused = test->write(postmortem.id, edit);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Unreadable);
            QVERIFY(test->load(postmortem.id).value().value == postmortem);
        }
        QCOMPARE(problem(test->write(postmortem.id, edit)), QString());
        apply(postmortem, edit);
        QCOMPARE(test.reopen(), OpenOutcome::Kind::Opened);
        QVERIFY(test->load(postmortem.id).value().value == postmortem);
        QCOMPARE(test->quickCheck().value(), QStringList());
    }

    void aFileThatIsBusyIsSaidSoAndTryingAgainWorks()
    {
        TestLibrary test;
        const auto postmortem = randomPostmortem(1);
        {
            auto other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(test.path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            const auto refused = test->add(postmortem);
            QCOMPARE(refused.error().kind, Error::Kind::Locked);
            QVERIFY(refused.error().message.contains(u"Another program"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(problem(test->add(postmortem)), QString());
    }

    void aCopyThatFailsLeavesNothingBehind()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        const auto target = test.folder.filePath(u"Copy.debrief"_s);
        {
            const FileSizeLimit full(20'000);
            const auto refused = test->saveCopy(target);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(target), qPrintable(refused.error().message));
        }
        QVERIFY(!QFileInfo::exists(target));
        QCOMPARE(QDir(test.folder.path()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
        QCOMPARE(problem(test->saveCopy(target)), QString());
    }

    void creatingWhereNothingCanBeWrittenSaysSo()
    {
        const auto refused = Library::create(u"/proc/debrief/Team.debrief"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Unreadable);
        QVERIFY(refused.error().message.contains(u"/proc/debrief/Team.debrief"_s));
    }

    void creatingOnAFullDiskLeavesNothingBehind()
    {
        QTemporaryDir folder;
        const FileSizeLimit full(8000);
        QVERIFY(!Library::create(folder.filePath(u"Team.debrief"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aTextBeyondAnyMeasureIsRefused()
    {
        TestLibrary test;
        auto postmortem = randomPostmortem(1);
        const auto good = postmortem;
        QCOMPARE(problem(test->add(good)), QString());
        auto incident = good.incident;
        incident.notes = QString(17 * 1024 * 1024, u'n');
        ChangeSet edit;
        edit.replace(good.incident, incident);
        const auto refused = test->write(good.id, edit);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QVERIFY(refused.error().message.contains(u"too long"_s));
        QVERIFY(test->load(good.id).value().value == good);
    }
};

QTEST_GUILESS_MAIN(FaultTest)
#include "FaultTest.moc"
