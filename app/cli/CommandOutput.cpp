// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandOutput.h"

#include <QCoreApplication>

namespace debrief {

ExitCode exitCodeFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadInput:
    case Error::Kind::NotAvailable:
        return ExitCode::WrongUse;
    case Error::Kind::Damaged:
    case Error::Kind::NotOurs:
    case Error::Kind::NewerVersion:
        return ExitCode::Damaged;
    default:
        return ExitCode::NotReadable;
    }
}

void CommandOutput::write(const QByteArray &bytes)
{
    if (m_out.write(bytes) != bytes.size())
        m_whole = false;
}

void CommandOutput::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

/// One line, whatever the text holds, so that scripts can read errors line by line.
void CommandOutput::message(const QString &text)
{
    m_err.write(text.simplified().toUtf8() + '\n');
}

void CommandOutput::warning(const QString &where, const QString &text)
{
    message(QCoreApplication::translate("CommandLine", "debrief: %1: note: %2").arg(where, text));
}

ExitCode CommandOutput::fail(ExitCode code, const QString &where, const QString &text)
{
    message(QStringLiteral("debrief: %1: %2").arg(where, text));
    return code;
}

ExitCode CommandOutput::fail(const QString &where, const Error &error)
{
    return fail(exitCodeFor(error.kind), where, error.message);
}

} // namespace debrief
