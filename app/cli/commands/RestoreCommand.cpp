// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "store/BackupKeeper.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

ExitCode run(const CommandCall &call)
{
    const auto &backup = call.arguments.first();
    const auto target = call.options.value(QStringLiteral("output"));
    if (target.isEmpty())
        return call.wrongUse(
            say(QT_TRANSLATE_NOOP("CommandLine", "-o LIB is missing: the name of the library to make.")));
    if (QFileInfo::exists(target)) {
        return call.output.fail(
            ExitCode::NotReadable, target,
            say(QT_TRANSLATE_NOOP("CommandLine", "it is there already and is not overwritten. Choose another name.")));
    }
    const auto restored = BackupKeeper::restore(backup, target);
    return restored ? ExitCode::Fine : call.output.fail(backup, restored.error());
}

} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            QStringLiteral("BACKUP -o LIB"),
            say(QT_TRANSLATE_NOOP("CommandLine", "make a library from a backup, beside what is there")),
            {{{QStringLiteral("o"), QStringLiteral("output")},
              say(QT_TRANSLATE_NOOP("CommandLine", "the library to make")),
              QStringLiteral("LIB")}},
            1,
            1,
            run};
}

} // namespace debrief
