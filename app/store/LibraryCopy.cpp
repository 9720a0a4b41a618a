// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryCopy.h"

#include "store/Query.h"
#include "store/SqliteConnection.h"
#include "store/StoreError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace debrief {

namespace {

Result<Done> vacuumInto(SqliteConnection &connection, const QString &path)
{
    const auto guarded = connection.number(QStringLiteral("PRAGMA query_only"));
    if (!guarded)
        return guarded.error();
    // query_only would forbid writing to the copy too.
    if (const auto opened = connection.run(QStringLiteral("PRAGMA query_only = OFF")); !opened)
        return opened;
    auto result = [&] {
        Query query(connection, QStringLiteral("VACUUM INTO ?"));
        return query.bind(path).run();
    }();
    if (guarded.value() != 0) {
        if (const auto closed = connection.run(QStringLiteral("PRAGMA query_only = ON")); !closed)
            return closed;
    }
    return result;
}

} // namespace

Result<Done> copyLibrary(SqliteConnection &connection, const QString &target, NewFile::Replace replace)
{
    const auto path = QFileInfo(target).absoluteFilePath();
    const bool exists = QFileInfo::exists(path);
    const bool itself = exists && FileIdentity::of(path) == FileIdentity::of(connection.path());
    if (itself || (exists && replace == NewFile::Replace::Never)) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate("LibraryCopy", "%1 exists already and is left as it is. Choose another name.")
                .arg(QDir::toNativeSeparators(path))};
    }
    NewFile file(path);
    if (!file.outcome())
        return file.outcome();
    if (const auto copied = vacuumInto(connection, file.path()); !copied) {
        return Error{copied.error().kind,
                     QCoreApplication::translate("LibraryCopy", "The copy %1 was not written. Free space there: %2. %3")
                         .arg(QDir::toNativeSeparators(path), freeSpaceAt(path), copied.error().message)};
    }
    return file.putInPlace(replace);
}

} // namespace debrief
