// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "cli/LibraryAccess.h"
#include "store/BackupKeeper.h"

#include <QCoreApplication>

namespace debrief {

namespace {

ExitCode run(const CommandCall &call)
{
    const auto &path = call.arguments.first();
    // Opened first for the same answer to a wrong file as every other command gives.
    const auto opened = openForReading(path, call);
    if (const auto *code = std::get_if<ExitCode>(&opened))
        return *code;
    const auto backup = BackupKeeper(backupFolder()).backUpNow(path, call.clock.today());
    if (!backup)
        return call.output.fail(ExitCode::NotReadable, path, backup.error().message);
    call.output.line(backup.value());
    return ExitCode::Fine;
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"),
            QStringLiteral("LIB"),
            QCoreApplication::translate("CommandLine", "copy the library to where backups are kept and print the path"),
            {},
            1,
            1,
            run};
}

} // namespace debrief
