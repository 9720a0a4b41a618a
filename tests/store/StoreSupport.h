// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"
#include "support/RandomPostmortem.h"
#include "support/Scratch.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace debrief {

inline const QDate testDay(2026, 3, 22);

/// The message of a result that should have worked, else empty: QCOMPARE(problem(...), QString()).
template <typename T>
QString problem(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// A library of its own in a folder of its own.
struct TestLibrary
{
    QTemporaryDir folder{scratchTemplate()};
    QString path = folder.filePath(QStringLiteral("Team.debrief"));
    std::unique_ptr<Library> library;

    TestLibrary()
    {
        auto created = Library::create(path);
        if (created)
            library = std::move(created).value();
        else
            qFatal("%s", qPrintable(created.error().message));
    }
    Library *operator->() const { return library.get(); }

    /// As after ending the program and starting it again.
    OpenOutcome::Kind reopen(const OpenOptions &options = {})
    {
        library.reset();
        auto outcome = Library::open(path, options);
        library = std::move(outcome.library);
        return outcome.kind;
    }
};

/// Runs statements on a file behind Debrief's back. Gives what went wrong.
inline QString runSql(const QString &path, const QStringList &statements)
{
    const auto name = QStringLiteral("behind-the-back");
    QString problem;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            problem = database.lastError().text();
        QSqlQuery query(database);
        for (const auto &statement : statements) {
            if (problem.isEmpty() && !query.exec(statement))
                problem = query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

/// The connection an open library uses, to make it fail.
inline QSqlDatabase connectionOf(const QString &path)
{
    for (const auto &name : QSqlDatabase::connectionNames()) {
        if (QSqlDatabase::database(name, false).databaseName() == path)
            return QSqlDatabase::database(name, false);
    }
    return {};
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace debrief
