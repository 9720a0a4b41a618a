// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Command later(const char *name, const char *arguments, const char *summary, const QStringList &options)
{
    Command command;
    command.name = QString::fromLatin1(name);
    command.arguments = QString::fromLatin1(arguments);
    command.summary = say(summary) + say(QT_TRANSLATE_NOOP("CommandLine", " (not available yet)"));
    for (const auto &option : options) {
        const bool takesValue = option.endsWith(QLatin1Char('='));
        command.options.append(QCommandLineOption(takesValue ? option.chopped(1) : option, {},
                                                  takesValue ? QStringLiteral("VALUE") : QString()));
    }
    command.most = 10'000;
    command.run = [](const CommandCall &call) {
        return call.wrongUse(
            say(QT_TRANSLATE_NOOP("CommandLine", "not available yet. See debrief --help for what is.")));
    };
    return command;
}

} // namespace

QList<Command> laterCommands()
{
    return {later("timeline", "FILE", QT_TRANSLATE_NOOP("CommandLine", "parse a timeline and print it as JSON"),
                  {QStringLiteral("zone=")}),
            later("search", "LIB WORDS", QT_TRANSLATE_NOOP("CommandLine", "find words in all postmortems"),
                  {QStringLiteral("json")}),
            later("merge", "LIB OTHER.debrief", QT_TRANSLATE_NOOP("CommandLine", "take in another library"), {})};
}

} // namespace debrief
