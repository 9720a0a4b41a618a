// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BackupKeeper.h"

#include "store/StoreSupport.h"

using namespace debrief;
using namespace Qt::StringLiterals;

class BackupKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBackupADay()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        QCOMPARE(problem(test->add(randomPostmortem(1))), QString());
        QCOMPARE(keeper.backUp(test.path, testDay).value(), true);
        QCOMPARE(keeper.backUp(test.path, testDay).value(), false);
        QCOMPARE(problem(test->add(randomPostmortem(2))), QString());
        QCOMPARE(keeper.backUp(test.path, testDay.addDays(1)).value(), true);

        const auto backups = keeper.backups(test.path);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups[0].date, testDay.addDays(1));
        QCOMPARE(backups[0].postmortems, 2);
        QCOMPARE(backups[1].date, testDay);
        QCOMPARE(backups[1].postmortems, 1);
        QCOMPARE(backups[1].bytes, QFileInfo(backups[1].path).size());
        QCOMPARE(QFileInfo(backups[1].path).permissions() & QFile::Permissions(0x077), QFile::Permissions());
    }

    void aClockThatWentBackMakesNoBackup()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        QCOMPARE(keeper.backUp(test.path, testDay).value(), true);
        QCOMPARE(keeper.backUp(test.path, testDay.addDays(-3)).value(), false);
    }

    void theLastSevenDaysAreKept()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        for (int day = 0; day < 10; ++day)
            QVERIFY(keeper.backUp(test.path, testDay.addDays(day * 2)).value());
        const auto backups = keeper.backups(test.path);
        QCOMPARE(backups.size(), BackupKeeper::daysKept);
        QCOMPARE(backups.first().date, testDay.addDays(18));
        QCOMPARE(backups.last().date, testDay.addDays(6));
    }

    void askingForOneWritesOneWhateverIsThere()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        const auto first = keeper.backUpNow(test.path, testDay);
        const auto second = keeper.backUpNow(test.path, testDay);
        QCOMPARE(problem(second), QString());
        QVERIFY(first.value() != second.value());
        QCOMPARE(keeper.backups(test.path).size(), 2);
        QCOMPARE(keeper.backups(test.path).first().path, second.value());
    }

    void onlyWhatIsABackupIsCountedAndRemoved()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        QVERIFY(keeper.backUp(test.path, testDay).value());
        const QDir own(keeper.folderOf(test.path));
        writeBytes(own.filePath(u"Team-before-schema-2.debrief"_s), "kept");
        writeBytes(own.filePath(u"2020-13-45.debrief"_s), "kept");
        for (int day = 1; day < 9; ++day)
            QVERIFY(keeper.backUp(test.path, testDay.addDays(day)).value());
        QVERIFY(own.exists(u"Team-before-schema-2.debrief"_s) && own.exists(u"2020-13-45.debrief"_s));
        QCOMPARE(keeper.backups(test.path).size(), BackupKeeper::daysKept);
    }

    void twoLibrariesOfOneNameKeepTheirBackupsApart()
    {
        TestLibrary here;
        TestLibrary there;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        QCOMPARE(problem(here->add(randomPostmortem(1))), QString());
        QVERIFY(keeper.backUp(here.path, testDay).value());
        QVERIFY(keeper.backups(there.path).isEmpty());
        QVERIFY(keeper.backUp(there.path, testDay).value());
        QCOMPARE(keeper.backups(here.path).first().postmortems, 1);
        QCOMPARE(keeper.backups(there.path).first().postmortems, 0);
    }

    void aDamagedBackupIsListedAsUnreadable()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        const auto path = keeper.backUpNow(test.path, testDay).value();
        writeBytes(path, "no library");
        QCOMPARE(keeper.backups(test.path).first().postmortems, -1);
    }

    void restoringGivesAWholeLibraryBesideTheOther()
    {
        TestLibrary test;
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        const auto postmortem = randomPostmortem(1);
        QCOMPARE(problem(test->add(postmortem)), QString());
        const auto backup = keeper.backUpNow(test.path, testDay).value();
        QCOMPARE(problem(test->remove(postmortem.id)), QString());

        const auto before = bytesOf(test.path);
        QVERIFY(!BackupKeeper::restore(backup, test.path));
        QCOMPARE(bytesOf(test.path), before);

        const auto target = test.folder.filePath(u"Team restored.debrief"_s);
        QCOMPARE(problem(BackupKeeper::restore(backup, target)), QString());
        const auto restored = Library::open(target);
        QCOMPARE(restored.kind, OpenOutcome::Kind::Opened);
        QVERIFY(restored.library->load(postmortem.id).value().value == postmortem);
        QCOMPARE(test->postmortemCount().value(), 0);
    }

    void onlyALibraryCanBeRestored()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"2026-03-22.debrief"_s);
        writeBytes(path, "text");
        QCOMPARE(BackupKeeper::restore(path, folder.filePath(u"New.debrief"_s)).error().kind, Error::Kind::NotOurs);
        QCOMPARE(BackupKeeper::restore(folder.filePath(u"none"_s), folder.filePath(u"New.debrief"_s)).error().kind,
                 Error::Kind::NotFound);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"New.debrief"_s)));
    }

    void aMissingLibraryHasNoBackup()
    {
        QTemporaryDir folder;
        const BackupKeeper keeper(folder.path());
        QCOMPARE(keeper.backUp(folder.filePath(u"none.debrief"_s), testDay).error().kind, Error::Kind::NotFound);
        QVERIFY(keeper.backups(folder.filePath(u"none.debrief"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "BackupKeeperTest.moc"
