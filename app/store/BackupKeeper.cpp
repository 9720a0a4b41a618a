// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BackupKeeper.h"

#include "store/FileHeader.h"
#include "store/LibraryCopy.h"
#include "store/SqliteConnection.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace debrief {

namespace {

/// 2026-03-22.debrief, or 2026-03-22-2.debrief for a second one on that day.
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})(?:-(\\d+))?\\.debrief$"));
    return pattern;
}

QString nameFor(QDate date, int number)
{
    const auto day = date.toString(Qt::ISODate);
    return (number == 1 ? day : QStringLiteral("%1-%2").arg(day).arg(number)) + QStringLiteral(".debrief");
}

struct BackupFile
{
    QDate date;
    int number = 1;
    QFileInfo info;
};

/// Newest first.
QList<BackupFile> filesIn(const QString &folder)
{
    QList<BackupFile> files;
    for (const auto &info : QDir(folder).entryInfoList({QStringLiteral("*.debrief")}, QDir::Files)) {
        const auto match = namePattern().match(info.fileName());
        const auto date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (date.isValid())
            files.append({date, match.captured(2).isEmpty() ? 1 : match.captured(2).toInt(), info});
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &left, const BackupFile &right) {
        return left.date != right.date ? left.date > right.date : left.number > right.number;
    });
    return files;
}

OpenOptions reading()
{
    OpenOptions options;
    options.access = OpenOptions::Access::ReadOnly;
    return options;
}

void removeOldDays(const QString &folder)
{
    QList<QDate> days;
    for (const auto &file : filesIn(folder)) {
        if (!days.contains(file.date))
            days.append(file.date);
        if (days.size() > BackupKeeper::daysKept)
            QFile::remove(file.info.filePath());
    }
}

} // namespace

BackupKeeper::BackupKeeper(QString folder)
    : m_folder(std::move(folder))
{
}

QString BackupKeeper::folderOf(const QString &libraryPath) const
{
    const QFileInfo info(libraryPath);
    const auto path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    // Two libraries of one name in two folders keep their copies apart.
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QDir(m_folder).filePath(info.completeBaseName() + QLatin1Char('-') + QString::fromLatin1(hash));
}

Result<bool> BackupKeeper::backUp(const QString &libraryPath, QDate today) const
{
    const auto files = filesIn(folderOf(libraryPath));
    if (!files.isEmpty() && files.first().date >= today)
        return false;
    if (const auto written = backUpNow(libraryPath, today); !written)
        return written.error();
    return true;
}

Result<QString> BackupKeeper::backUpNow(const QString &libraryPath, QDate today) const
{
    const auto folder = folderOf(libraryPath);
    int number = 1;
    while (QFileInfo::exists(QDir(folder).filePath(nameFor(today, number))))
        ++number;
    const auto target = QDir(folder).filePath(nameFor(today, number));
    const auto outcome = Library::open(libraryPath, reading());
    if (!outcome.isOpen())
        return outcome.error();
    if (const auto copied = outcome.library->saveCopy(target); !copied)
        return copied.error();
    removeOldDays(folder);
    return target;
}

QList<Backup> BackupKeeper::backups(const QString &libraryPath) const
{
    QList<Backup> backups;
    for (const auto &file : filesIn(folderOf(libraryPath))) {
        Backup backup{file.info.absoluteFilePath(), file.date, file.info.size(), -1};
        const auto outcome = Library::open(backup.path, reading());
        if (outcome.isOpen()) {
            if (const auto count = outcome.library->postmortemCount())
                backup.postmortems = count.value();
        }
        backups.append(backup);
    }
    return backups;
}

Result<Done> BackupKeeper::restore(const QString &backupPath, const QString &target)
{
    // Its schema may be older or newer: it is copied as it is, and opening the copy brings it up to date.
    if (FileHeader::read(backupPath).kind != FileHeader::Kind::Library)
        return Library::open(backupPath, reading()).error();
    const auto backup = SqliteConnection::open(backupPath, SqliteConnection::Access::ReadOnly);
    if (!backup)
        return backup.error();
    return copyLibrary(*backup.value(), target, NewFile::Replace::Never);
}

} // namespace debrief
