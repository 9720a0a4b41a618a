// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/Commands.h"
#include "cli/Help.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <cstdio>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// A bare word that is no file was meant as a subcommand, and a window would be the wrong answer.
bool looksLikeCommand(const QString &argument)
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+(?:-[a-z]+)*$"));
    return word.match(argument).hasMatch() && !QFile::exists(argument);
}

bool isOneOf(const QString &argument, std::initializer_list<const char *> spellings)
{
    return std::any_of(spellings.begin(), spellings.end(),
                       [&](const char *spelling) { return argument == QLatin1String(spelling); });
}

std::optional<ExitCode> answer(const QStringList &arguments, const Clock &clock, CommandOutput &output)
{
    if (arguments.isEmpty())
        return std::nullopt;
    const auto &first = arguments.first();
    const auto commands = allCommands();
    if (isOneOf(first, {"-h", "--help", "help"})) {
        output.write(overallHelp(commands).toUtf8());
        return ExitCode::Fine;
    }
    if (isOneOf(first, {"-v", "--version"})) {
        output.line(QStringLiteral("debrief ") + QCoreApplication::applicationVersion());
        return ExitCode::Fine;
    }
    for (const auto &command : commands) {
        if (command.name == first)
            return runCommand(command, arguments.mid(1), clock, FormatRegistry::standard(), output);
    }
    if (looksLikeCommand(first)) {
        return output.fail(ExitCode::WrongUse, first,
                           say(QT_TRANSLATE_NOOP("CommandLine", "neither a command nor a file. See debrief --help.")));
    }
    return std::nullopt;
}

} // namespace

QList<Command> allCommands()
{
    return QList<Command>{initCommand(),   sampleCommand(),  listCommand(),    showCommand(),
                          exportCommand(), importCommand(),  actionsCommand(), checkCommand(),
                          backupCommand(), restoreCommand(), wordingCommand()} +
           laterCommands();
}

std::optional<int> runCommandLine(const QStringList &arguments, const Clock &clock, QIODevice &out, QIODevice &err)
{
    CommandOutput output(out, err);
    const auto code = answer(arguments, clock, output);
    if (!code)
        return std::nullopt;
    if (!output.isWhole())
        return int(output.fail(ExitCode::NotReadable, QStringLiteral("stdout"),
                               say(QT_TRANSLATE_NOOP("CommandLine", "the result could not be written."))));
    return int(*code);
}

std::optional<int> runCommandLine(int &argc, char **argv, const Clock &clock)
{
    const QCoreApplication application(argc, argv);
    QFile out;
    QFile err;
    // Unbuffered by Qt, so that a full disk or a reader that has gone is noticed.
    if (!out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(ExitCode::NotReadable);
    auto code = runCommandLine(QCoreApplication::arguments().mid(1), clock, out, err);
    if (code && std::fflush(stdout) != 0)
        code = int(ExitCode::NotReadable);
    return code;
}

} // namespace debrief
