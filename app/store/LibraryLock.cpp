// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryLock.h"

#include <QCoreApplication>

namespace debrief {

namespace {

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
    if (m_file.tryLock(0))
        return true;
    if (!isHeldByAnother() || namesItsHolder())
        return false;
    // A program that is just taking the lock writes its name at once. One that died in between left a file without a
    // name, which would hold the library for ever.
    if (m_file.tryLock(int(namingTime.count())) || namesItsHolder())
        return m_file.isLocked();
    return m_file.removeStaleLockFile() && m_file.tryLock(0);
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
