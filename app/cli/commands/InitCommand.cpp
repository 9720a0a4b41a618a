// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"
#include "store/Library.h"

#include <QCoreApplication>

namespace debrief {

namespace {

ExitCode run(const CommandCall &call)
{
    const auto &path = call.arguments.first();
    const auto library = Library::create(path);
    return library ? ExitCode::Fine : call.output.fail(ExitCode::NotReadable, path, library.error().message);
}

} // namespace

Command initCommand()
{
    return {QStringLiteral("init"),
            QStringLiteral("LIB"),
            QCoreApplication::translate("CommandLine", "make a new, empty library"),
            {},
            1,
            1,
            run};
}

} // namespace debrief
