// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FilePlace.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class FilePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreTold_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<FilePlace>("place");
        const auto row = [](const char *name, const QString &path, const QString &fileSystem, FilePlace place) {
            QTest::newRow(name) << path << fileSystem << place;
        };
        row("disk", u"/home/ada/team.debrief"_s, u"ext4"_s, FilePlace::Disk);
        row("memory", u"/dev/shm/team.debrief"_s, u"tmpfs"_s, FilePlace::Disk);
        row("stick", u"/media/ada/stick/team.debrief"_s, u"fuseblk"_s, FilePlace::Disk);
        row("NFS", u"/mnt/team/team.debrief"_s, u"nfs4"_s, FilePlace::Network);
        row("Windows share", u"/mnt/team/team.debrief"_s, u"cifs"_s, FilePlace::Network);
        row("SSH", u"/mnt/team/team.debrief"_s, u"fuse.sshfs"_s, FilePlace::Network);
        row("desktop's share", u"/run/user/1000/gvfs/smb-share/team.debrief"_s, u"fuse.gvfsd-fuse"_s,
            FilePlace::Network);
        row("Dropbox", u"/home/ada/Dropbox/team.debrief"_s, u"ext4"_s, FilePlace::Cloud);
        row("below it", u"/home/ada/Dropbox (Team)/ops/2026/team.debrief"_s, u"ext4"_s, FilePlace::Cloud);
        row("OneDrive", u"/home/ada/OneDrive - Contoso/team.debrief"_s, u"ext4"_s, FilePlace::Cloud);
        row("mounted cloud", u"/home/ada/Google Drive/team.debrief"_s, u"fuse.rclone"_s, FilePlace::Cloud);
        row("a name like it", u"/home/ada/dropboxes/onedrived/team.debrief"_s, u"ext4"_s, FilePlace::Disk);
        row("the file's own name", u"/home/ada/Dropbox.debrief"_s, u"ext4"_s, FilePlace::Disk);
    }

    void placesAreTold()
    {
        QFETCH(QString, path);
        QFETCH(QString, fileSystem);
        QFETCH(FilePlace, place);
        QCOMPARE(placeOf(path, fileSystem), place);
    }

    void theSystemIsAsked()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"Nextcloud"_s));
        QCOMPARE(placeOf(folder.filePath(u"Nextcloud/team.debrief"_s)), FilePlace::Cloud);
    }
};

QTEST_GUILESS_MAIN(FilePlaceTest)
#include "FilePlaceTest.moc"
