// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace debrief {

struct Backup
{
    QString path;
    QDate date;
    qint64 bytes = 0;
    int postmortems = 0; ///< -1 when it cannot be read

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// Keeps one copy of a library for each of the last days it was used, in a folder of its own below `folder`,
/// which should lie outside synchronised places. Usable from any thread: it opens libraries by itself, read-only.
class BackupKeeper
{
public:
    static constexpr int daysKept = 7;

    explicit BackupKeeper(QString folder);

    /// Writes today's copy unless it is there, then removes all but the last seven. True when one was written.
    [[nodiscard]] Result<bool> backUp(const QString &libraryPath, QDate today) const;
    /// Writes a copy now, whatever there is already; gives its path. For `debrief backup`.
    [[nodiscard]] Result<QString> backUpNow(const QString &libraryPath, QDate today) const;
    /// Newest first.
    [[nodiscard]] QList<Backup> backups(const QString &libraryPath) const;
    /// Puts a backup beside whatever is there: `target` must not exist yet.
    [[nodiscard]] static Result<Done> restore(const QString &backupPath, const QString &target);

    /// Where the copies of this library are, also those made before a migration.
    [[nodiscard]] QString folderOf(const QString &libraryPath) const;

private:
    QString m_folder;
};

} // namespace debrief
