// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryLock.h"

#include <QCoreApplication>

namespace debrief {

LibraryLock::LibraryLock(const QString &libraryPath)
    : m_file(libraryPath + QStringLiteral(".lock"))
{
    // No lock grows old while its program runs: a meeting may last all day. Dead programs are recognised regardless.
    m_file.setStaleLockTime(0);
}

bool LibraryLock::take()
{
    return m_file.tryLock(0);
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
