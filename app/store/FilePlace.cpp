// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FilePlace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace debrief {

namespace {

constexpr const char *networkFileSystems[] = {
    "9p",     "afpfs", "afs", "ceph", "cifs", "coda", "davfs", "glusterfs",
    "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "webdav",
};

/// Of those that run in user space, the ones that read a disk of this computer.
constexpr const char *localInUserSpace[] = {"fuseblk", "fuse.ntfs-3g", "fuse.exfat", "fuse.mergerfs", "fuse.bindfs"};

/// Folders are often called by the service and something: "OneDrive - Contoso", "Dropbox (Team)".
constexpr const char *cloudFolders[] = {
    "box",          "cloudstorage", "dropbox",          "google drive", "googledrive",
    "icloud drive", "icloudrive",   "mobile documents", "nextcloud",    "onedrive",
    "owncloud",     "pcloud drive", "proton drive",     "seafile",      "syncthing",
};

bool isOneOf(const auto &names, const QString &name)
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](const char *known) { return name == QLatin1String(known); });
}

bool isCloudFolder(const QString &folder)
{
    const auto name = folder.toLower();
    return std::any_of(std::begin(cloudFolders), std::end(cloudFolders), [&](const char *known) {
        const QLatin1String service(known);
        return name == service || name.startsWith(service + QStringLiteral(" -")) ||
               name.startsWith(service + QStringLiteral(" ("));
    });
}

} // namespace

FilePlace placeOf(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return placeOf(path, QString::fromLatin1(storage.fileSystemType()));
}

FilePlace placeOf(const QString &path, const QString &fileSystem)
{
    const auto type = fileSystem.toLower();
    if (isOneOf(networkFileSystems, type))
        return FilePlace::Network;
    const auto folders = QDir::fromNativeSeparators(QFileInfo(path).absolutePath()).split(QLatin1Char('/'));
    if (std::any_of(folders.begin(), folders.end(), isCloudFolder))
        return FilePlace::Cloud;
    if (type.startsWith(QLatin1String("fuse")) && !isOneOf(localInUserSpace, type))
        return FilePlace::Network;
    return FilePlace::Disk;
}

} // namespace debrief
