// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace debrief {

/// What the program tells the shell. Scripts rely on it: a number never changes its meaning.
enum class ExitCode {
    Fine = 0,
    FoundSomething = 1, ///< a check, or a search for what is overdue, found something to act on
    WrongUse = 2,
    NotReadable = 3, ///< a file could not be read or written
    Damaged = 4,     ///< damaged, not ours, or from a newer version
};

/// Where a command writes: results as UTF-8 to `out`, messages of one line to `err`.
class CommandOutput
{
public:
    CommandOutput(QIODevice &out, QIODevice &err)
        : m_out(out)
        , m_err(err)
    {
    }

    void write(const QByteArray &bytes);
    void line(const QString &text);
    /// Something to look at that stops nothing.
    void warning(const QString &where, const QString &text);
    /// "debrief: WHERE: what happened and what to do", with the exit code that belongs to it.
    ExitCode fail(ExitCode code, const QString &where, const QString &text);
    ExitCode fail(const QString &where, const Error &error);

    /// False once something could not be written, because the disk is full or the reader has gone.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    void message(const QString &text);

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_whole = true;
};

[[nodiscard]] ExitCode exitCodeFor(Error::Kind kind);

} // namespace debrief
