// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/Help.h"

#include <QCoreApplication>

namespace debrief {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

} // namespace

Result<QDate> CommandCall::asOf() const
{
    const auto option = QStringLiteral("as-of");
    if (!options.isSet(option))
        return clock.today();
    const auto text = options.value(option);
    const auto date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid()) {
        return Error{
            Error::Kind::BadInput,
            say(QT_TRANSLATE_NOOP("CommandLine", "--as-of: \"%1\" is not a date. Write it as 2026-03-22.")).arg(text)};
    }
    return date;
}

ExitCode CommandCall::wrongUse(const QString &text) const
{
    return output.fail(ExitCode::WrongUse, command, text);
}

ExitCode runCommand(const Command &command, const QStringList &arguments, const Clock &clock,
                    const FormatRegistry &formats, CommandOutput &output)
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    parser.addOptions(command.options);
    const bool parsed = parser.parse(QStringList{QStringLiteral("debrief")} + arguments);
    if (parser.isSet(help)) {
        output.write(commandHelp(command).toUtf8());
        return ExitCode::Fine;
    }
    const CommandCall call{command.name, parser.positionalArguments(), parser, clock, formats, output};
    const auto seeHelp = say(QT_TRANSLATE_NOOP("CommandLine", "See debrief %1 --help.")).arg(command.name);
    if (!parsed)
        return call.wrongUse(parser.errorText() + QLatin1Char(' ') + seeHelp);
    if (call.arguments.size() < command.fewest) {
        const auto missing = command.arguments.split(QLatin1Char(' ')).value(call.arguments.size());
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing.")).arg(missing) + QLatin1Char(' ') +
                             seeHelp);
    }
    if (call.arguments.size() > command.most) {
        return call.wrongUse(say(QT_TRANSLATE_NOOP("CommandLine", "\"%1\" is one argument too many."))
                                 .arg(call.arguments[command.most]) +
                             QLatin1Char(' ') + seeHelp);
    }
    return command.run(call);
}

} // namespace debrief
