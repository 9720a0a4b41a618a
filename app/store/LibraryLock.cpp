// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace debrief {

namespace {

constexpr QLatin1String guardSuffix(".rmlock");
constexpr auto namingTime = std::chrono::milliseconds(100);

} // namespace

LibraryLock::LibraryLock(const QString &libraryPath)
    : m_file(libraryPath + QStringLiteral(".lock"))
{
    // No lock grows old while its program runs: a meeting may last all day. Dead programs are recognised regardless.
    m_file.setStaleLockTime(0);
}

bool LibraryLock::take()
{
    if (!takeOver())
        return false;
    // Whoever holds the lock may clear away what a program left that was killed while it took over another's.
    auto left = guardFile();
    for (int depth = 0; depth < 3; ++depth) {
        QFile::remove(left); // a guard is a lock too, and may have a guard of its own
        left += guardSuffix;
    }
    return true;
}

bool LibraryLock::takeOver()
{
    if (m_file.tryLock(0))
        return true;
    if (!isHeldByAnother() || (namesItsHolder() && !guardIsNameless()))
        return false;
    // A program that is just taking a lock writes its name at once. One that died in between left a file without a
    // name, which would hold the library for ever.
    if (m_file.tryLock(int(namingTime.count())))
        return true;
    if (guardIsNameless())
        QFile::remove(guardFile());
    if (!namesItsHolder())
        m_file.removeStaleLockFile();
    return m_file.tryLock(0);
}

QString LibraryLock::guardFile() const
{
    return m_file.fileName() + guardSuffix;
}

bool LibraryLock::guardIsNameless() const
{
    const QFileInfo guard(guardFile());
    return guard.exists() && guard.size() == 0;
}

bool LibraryLock::namesItsHolder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_file.getLockInfo(&process, &host, &program);
}

bool LibraryLock::isHeldByAnother() const
{
    return m_file.error() == QLockFile::LockFailedError;
}

QString LibraryLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return QCoreApplication::translate("LibraryLock", "another program");
    return QCoreApplication::translate("LibraryLock", "%1 on %2 (process %3)").arg(program, host).arg(process);
}

} // namespace debrief
