// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace debrief {

/// Where a file lies. Elsewhere than on a disk of this computer, locks and the order of writes are not certain.
enum class FilePlace {
    Disk,
    Network, ///< another computer's disk: NFS, SMB, SSHFS, …
    Cloud,   ///< a folder that a program keeps the same on several computers
};

/// Asks the system about the folder the file lies in.
[[nodiscard]] FilePlace placeOf(const QString &path);
/// The same for a known type of file system: "nfs4", "fuse.sshfs".
[[nodiscard]] FilePlace placeOf(const QString &path, const QString &fileSystem);

} // namespace debrief
