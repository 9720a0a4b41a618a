// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSqlError>
#include <QStorageInfo>

#include <sqlite3.h>

namespace debrief {

// Quiet unless asked for (QT_LOGGING_RULES="debrief.store=true"): whoever called gets every error as a value.
Q_LOGGING_CATEGORY(storeLog, "debrief.store", QtCriticalMsg)
Q_LOGGING_CATEGORY(sqlLog, "debrief.store.sql", QtCriticalMsg)

namespace {

struct Diagnosis
{
    Error::Kind kind;
    QString words;
};

Diagnosis diagnose(int code, const QString &text)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return {
            Error::Kind::Moved,
            QCoreApplication::translate(
                "StoreError", "%1 was moved, replaced or deleted while it was open. Save a copy, then open the copy.")};
    }
    if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_CANTINIT) {
        return {Error::Kind::ReadOnly,
                QCoreApplication::translate("StoreError",
                                            "A program ended while it was writing %1. Open the library once "
                                            "where it can be written, with its -journal file beside it.")};
    }
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY) {
        if (text.contains(QLatin1String("postmortem.reference")))
            return {
                Error::Kind::BadInput,
                QCoreApplication::translate(
                    "StoreError", "Another postmortem in %1 has this reference already. Choose another reference.")};
        return {Error::Kind::BadInput, QCoreApplication::translate("StoreError", "This is in %1 already.")};
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Unreadable,
                QCoreApplication::translate("StoreError",
                                            "The disk is full, so %1 was not changed. Free some space and try again.")};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {
            Error::Kind::Unreadable,
            QCoreApplication::translate(
                "StoreError", "Reading or writing %1 failed. Check the disk or the connection to it and try again.")};
    case SQLITE_NOMEM:
        return {Error::Kind::Unreadable,
                QCoreApplication::translate(
                    "StoreError", "There is not enough memory to go on with %1. Close other programs and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Locked,
                QCoreApplication::translate("StoreError",
                                            "Another program is using %1 at the moment. Try again in a moment.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Error::Kind::ReadOnly,
                QCoreApplication::translate(
                    "StoreError", "%1 cannot be written here. Save a copy in another folder and go on there.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged,
                QCoreApplication::translate("StoreError",
                                            "%1 is damaged. Keep it as it is and restore a backup beside it.")};
    case SQLITE_TOOBIG:
        return {Error::Kind::BadInput,
                QCoreApplication::translate("StoreError", "A text is too long for %1. Shorten it and try again.")};
    default:
        return {
            Error::Kind::Unreadable,
            QCoreApplication::translate("StoreError", "Something unexpected happened with %1. Nothing was changed.")};
    }
}

} // namespace

QString freeSpaceAt(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid()
               ? QLocale().formattedDataSize(storage.bytesAvailable(), 1, QLocale::DataSizeTraditionalFormat)
               : QString();
}

Error storeError(const QSqlError &error, const QString &path, const QString &sql)
{
    const int code = error.nativeErrorCode().toInt();
    const auto cause = diagnose(code, error.databaseText());
    qCWarning(storeLog).noquote() << path << "SQLite" << code << error.databaseText() << "in" << sql;
    auto message = cause.words.arg(QDir::toNativeSeparators(path));
    const int primary = code & 0xff;
    if (primary == SQLITE_FULL || primary == SQLITE_IOERR) {
        message += QLatin1Char(' ') +
                   QCoreApplication::translate("StoreError", "Free space there: %1.").arg(freeSpaceAt(path));
    }
    if (cause.kind == Error::Kind::Unreadable) {
        message +=
            QLatin1Char(' ') +
            QCoreApplication::translate("StoreError", "(SQLite %1: %2)").arg(code).arg(error.databaseText().trimmed());
    }
    return {cause.kind, message};
}

} // namespace debrief
