// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace debrief {

/// What the first hundred bytes say, read without SQLite: it would take any file for a database and create one.
struct FileHeader
{
    enum class Kind {
        Missing,
        Unreadable, ///< no right to read it, a folder, a device
        Empty,
        NotSqlite,
        Foreign, ///< a database of another program
        CutOff,  ///< begins like one of ours and ends before the header does
        Library,
    };
    Kind kind = Kind::Missing;
    qint32 schemaVersion = 0;
    QString systemError; ///< Unreadable only

    [[nodiscard]] static FileHeader read(const QString &path);
};

} // namespace debrief
