// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Help.h"

#include "cli/TextTable.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// "-o, --output PATH"
QString spelled(const QCommandLineOption &option)
{
    QStringList names;
    for (const auto &name : option.names())
        names.append((name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name);
    auto text = names.join(QStringLiteral(", "));
    if (!option.valueName().isEmpty())
        text += QLatin1Char(' ') + option.valueName();
    return text;
}

} // namespace

QString overallHelp(const QList<Command> &commands)
{
    TextTable table;
    for (const auto &command : commands)
        table.addRow(
            {QStringLiteral("  debrief ") + command.name + QLatin1Char(' ') + command.arguments, command.summary});
    return say(QT_TRANSLATE_NOOP("CommandLine",
                                 "Debrief carries a blameless postmortem from the incident to the closed follow-up.\n\n"
                                 "  debrief [LIB.debrief]    open the window on a library, else on the last one\n"
                                 "  debrief FILE             open the window and offer to import a file\n\n"
                                 "Without a window:\n\n")) +
           table.text() +
           say(QT_TRANSLATE_NOOP(
               "CommandLine",
               "\ndebrief COMMAND --help tells more about one; debrief --version names the version.\n\n"
               "Exit codes: 0 fine, 1 found something to act on, 2 wrong use, 3 a file could not be read or "
               "written,\n4 damaged, not a library, or from a newer version.\n"));
}

QString commandHelp(const Command &command)
{
    TextTable table;
    for (const auto &option : command.options)
        table.addRow({QStringLiteral("  ") + spelled(option), option.description()});
    table.addRow({QStringLiteral("  -h, --help"), say(QT_TRANSLATE_NOOP("CommandLine", "print this"))});
    const auto usage =
        say(QT_TRANSLATE_NOOP("CommandLine", "Usage: debrief %1 %2 [options]")).arg(command.name, command.arguments);
    return usage + QStringLiteral("\n\n") + command.summary + QStringLiteral("\n\n") + table.text();
}

} // namespace debrief
