// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryLock.h"
#include "store/StoreSupport.h"

#include <QProcess>

using namespace debrief;
using namespace Qt::StringLiterals;
using Kind = OpenOutcome::Kind;

/// Two programs and one library.
class LockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondOpensReadOnlyAndIsToldWhoHasIt()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        test.library.reset();
        QProcess other;
        startOther(other, test.path);

        const auto outcome = Library::open(test.path);
        QCOMPARE(outcome.kind, Kind::LockedByAnother);
        QCOMPARE(outcome.error().kind, Error::Kind::Locked);
        QVERIFY2(outcome.message.contains(u"KillChild"_s) &&
                     outcome.message.contains(QString::number(other.processId())) &&
                     outcome.message.contains(QSysInfo::machineHostName()),
                 qPrintable(outcome.message));
        QVERIFY(outcome.library->isReadOnly());
        QCOMPARE(outcome.library->readOnlyReason(), outcome.message);
        QCOMPARE(outcome.library->summaries(testDay).value().size(), 1);
        QVERIFY(!outcome.library->add(randomPostmortem(2)));
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void theLockOfADeadProgramIsTakenOver()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        test.library.reset();
        QProcess other;
        startOther(other, test.path);
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFileInfo::exists(test.path + u".lock"_s));
        QCOMPARE(test.reopen(), Kind::Opened);
        QCOMPARE(problem(test->add(randomPostmortem(2))), QString());
    }

    void aLockThatNamesNobodyIsTakenOver()
    {
        TestLibrary test;
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        test.library.reset();
        // What a program leaves that is killed between making the file and writing its name into it.
        for (const auto &name : {u".lock"_s, u".lock.rmlock"_s}) {
            QFile left(test.path + name);
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        QCOMPARE(test.reopen(), Kind::Opened);
        QVERIFY(!test.library->isReadOnly());
        test.library.reset();
        QCOMPARE(QDir(test.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"Team.debrief"_s});
    }

    void anOldLockOfALivingProgramHolds()
    {
        TestLibrary test;
        QFile lock(test.path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::fromMSecsSinceEpoch(0), QFileDevice::FileModificationTime));
        QCOMPARE(Library::open(test.path).kind, Kind::LockedByAnother);
    }

    void nothingIsCreatedWhereAnotherProgramHasALibrary()
    {
        TestLibrary test;
        QVERIFY(QFile::remove(test.path)); // under the program that has it open
        const auto refused = Library::create(test.path);
        QCOMPARE(refused.error().kind, Error::Kind::Locked);
        QVERIFY(!QFileInfo::exists(test.path));
    }

    void closingGivesTheLockBack()
    {
        TestLibrary test;
        QVERIFY(QFileInfo::exists(test.path + u".lock"_s));
        QCOMPARE(Library::open(test.path).kind, Kind::LockedByAnother);
        test.library.reset();
        QVERIFY(!QFileInfo::exists(test.path + u".lock"_s));
        QCOMPARE(test.reopen(), Kind::Opened);
    }

    void aLockThatCannotBeMadeIsNoLockOfAnother()
    {
        LibraryLock lock(u"/proc/nowhere/Team.debrief"_s);
        QVERIFY(!lock.take());
        QVERIFY(!lock.isHeldByAnother());
        QVERIFY(!lock.holder().isEmpty());
    }

private:
    static void startOther(QProcess &other, const QString &path)
    {
        other.start(QCoreApplication::applicationDirPath() + u"/KillChild"_s, {path, u"hold"_s});
        QVERIFY(other.waitForReadyRead());
        QVERIFY(other.readAllStandardOutput().startsWith("open"));
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "LockTest.moc"
