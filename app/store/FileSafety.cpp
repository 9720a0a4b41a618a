// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/FileSafety.h"

#include "store/StoreError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace debrief {

namespace {

constexpr mode_t anyoneMayWrite = S_IWUSR | S_IWGRP | S_IWOTH;

bool isWritable(const QString &path)
{
    struct stat info = {};
    const auto name = QFile::encodeName(path);
    return ::stat(name.constData(), &info) == 0 && (info.st_mode & anyoneMayWrite) != 0 &&
           ::access(name.constData(), W_OK) == 0;
}

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

Error alreadyThere(const QString &path)
{
    return {Error::Kind::BadInput,
            QCoreApplication::translate("FileSafety", "%1 exists already and is left as it is. Choose another name.")
                .arg(QDir::toNativeSeparators(path))};
}

Error cannotWrite(const QString &path)
{
    const int code = errno;
    return {Error::Kind::Unreadable,
            QCoreApplication::translate("FileSafety",
                                        "%1 could not be written (%2). Free space there: %3. Choose another "
                                        "folder or try again.")
                .arg(QDir::toNativeSeparators(path), qt_error_string(code), freeSpaceAt(path))};
}

} // namespace

FileIdentity FileIdentity::of(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {info.st_dev, info.st_ino};
}

bool isFileWritable(const QString &path)
{
    return isWritable(path);
}

bool isFolderWritable(const QString &folder)
{
    return isWritable(folder);
}

NewFile::NewFile(QString target)
    : m_target(std::move(target))
    , m_path(m_target + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".part"))
{
    if (!QFileInfo(m_target).absoluteDir().mkpath(QStringLiteral("."))) {
        m_outcome = cannotWrite(m_target);
        return;
    }
    const int descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        m_outcome = cannotWrite(m_target);
    else
        ::close(descriptor);
}

NewFile::~NewFile()
{
    if (!m_inPlace && m_outcome)
        QFile::remove(m_path);
}

Result<Done> NewFile::putInPlace(Replace replace)
{
    const auto from = QFile::encodeName(m_path);
    const auto to = QFile::encodeName(m_target);
    if (!syncToDisk(m_path))
        return cannotWrite(m_target);
    if (replace == Replace::Allowed) {
        if (::rename(from.constData(), to.constData()) != 0)
            return cannotWrite(m_target);
    } else if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            return alreadyThere(m_target);
        // Not every file system can do that in one step; a hard link refuses an existing name as well.
        if (::link(from.constData(), to.constData()) != 0)
            return errno == EEXIST ? alreadyThere(m_target) : cannotWrite(m_target);
        ::unlink(from.constData());
    }
    m_inPlace = true;
    if (!syncToDisk(QFileInfo(m_target).absolutePath()))
        qCWarning(storeLog) << "The folder of" << m_target << "could not be synchronised:" << qt_error_string(errno);
    return Done{};
}

} // namespace debrief
