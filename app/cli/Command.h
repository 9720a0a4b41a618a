// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandOutput.h"
#include "domain/Clock.h"
#include "exchange/FormatRegistry.h"

#include <QCommandLineParser>
#include <QDate>
#include <QStringList>

#include <functional>

namespace debrief {

/// One call of a subcommand, its arguments parsed.
struct CommandCall
{
    QString command;
    QStringList arguments; ///< those that are no options
    const QCommandLineParser &options;
    const Clock &clock;
    const FormatRegistry &formats;
    CommandOutput &output;

    /// The date of `--as-of`, else today.
    [[nodiscard]] Result<QDate> asOf() const;
    ExitCode wrongUse(const QString &text) const;
};

/// A subcommand: what it is called with and what it does.
struct Command
{
    QString name;
    QString arguments; ///< as the help shows them: "LIB REF"
    QString summary;
    QList<QCommandLineOption> options = {};
    int fewest = 0; ///< arguments
    int most = 0;
    std::function<ExitCode(const CommandCall &)> run;
};

/// Parses and runs; `--help` and wrong use are answered here.
[[nodiscard]] ExitCode runCommand(const Command &command, const QStringList &arguments, const Clock &clock,
                                  const FormatRegistry &formats, CommandOutput &output);

} // namespace debrief
