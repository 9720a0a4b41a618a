// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "support/FakeClock.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace debrief {

/// Runs subcommands in process over real files in a folder of their own.
class CommandRunner
{
public:
    /// The exit code, or -1 where the window would open. What was printed is in `out` and `err`.
    int run(const QStringList &arguments)
    {
        QBuffer outDevice;
        QBuffer errDevice;
        outDevice.open(QIODevice::WriteOnly);
        errDevice.open(QIODevice::WriteOnly);
        const auto code = runCommandLine(arguments, m_clock, outDevice, errDevice);
        out = QString::fromUtf8(outDevice.data());
        err = QString::fromUtf8(errDevice.data());
        return code.value_or(-1);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString sampleLibrary(const QStringList &options = {})
    {
        const auto library = path(QStringLiteral("sample-%1.debrief").arg(++m_libraries));
        return run(QStringList{QStringLiteral("sample"), library} + options) == 0 ? library : QString();
    }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString out;
    QString err;

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    int m_libraries = 0;
};

} // namespace debrief
