// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryOpener.h"

#include "store/FileSafety.h"
#include "store/LibraryCopy.h"
#include "store/LibraryLock.h"
#include "store/Query.h"
#include "store/SchemaCheck.h"
#include "store/StoreError.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace debrief {

using Access = SqliteConnection::Access;
using Kind = OpenOutcome::Kind;

namespace {

Result<Done> buildEmpty(const QString &path)
{
    const auto connection = SqliteConnection::open(path, Access::ReadWrite);
    if (!connection)
        return connection.error();
    return migrate(*connection.value(), libraryMigrations());
}

} // namespace

LibraryOpener::LibraryOpener(const QString &path, const OpenOptions &options)
    : m_options(options)
{
    const QFileInfo info(path);
    // One file has one lock, whichever link leads to it.
    m_path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

LibraryOpener::~LibraryOpener() = default;

OpenOutcome LibraryOpener::open()
{
    m_header = FileHeader::read(m_path);
    if (auto refused = judgeHeader())
        return std::move(*refused);
    judgePlace();
    judgeLock();
    if (auto refused = connect())
        return std::move(*refused);
    clearSpentJournal();
    if (m_kind != Kind::NewerVersion) {
        if (auto refused = bringUpToDate())
            return std::move(*refused);
        if (auto refused = judgeSchema())
            return std::move(*refused);
    }
    return finish();
}

std::optional<OpenOutcome> LibraryOpener::judgeHeader() const
{
    switch (m_header.kind) {
    case FileHeader::Kind::Missing:
        return refuse(Kind::Missing,
                      QCoreApplication::translate("LibraryOpener", "There is no file %1.").arg(shownPath()));
    case FileHeader::Kind::Unreadable:
        return refuse(Kind::Unreadable,
                      QCoreApplication::translate("LibraryOpener", "%1 cannot be read (%2). Check its permissions.")
                          .arg(shownPath(), m_header.systemError));
    case FileHeader::Kind::Empty:
        return refuse(Kind::NotOurs,
                      QCoreApplication::translate("LibraryOpener", "%1 is empty, so it is no Debrief library. "
                                                                   "It is left as it is.")
                          .arg(shownPath()));
    case FileHeader::Kind::NotSqlite:
    case FileHeader::Kind::Foreign:
        return refuse(Kind::NotOurs,
                      QCoreApplication::translate("LibraryOpener", "%1 is no Debrief library. It is left as it is.")
                          .arg(shownPath()));
    case FileHeader::Kind::CutOff:
        break;
    case FileHeader::Kind::Library:
        if (m_header.schemaVersion > 0)
            return std::nullopt;
        break;
    }
    return refuse(Kind::Damaged, QCoreApplication::translate(
                                     "LibraryOpener", "%1 is damaged at its very beginning. Keep it as it is and "
                                                      "restore a backup beside it.")
                                     .arg(shownPath()));
}

void LibraryOpener::judgePlace()
{
    const bool newer = m_header.schemaVersion > knownVersion();
    const bool writablePlace = isFileWritable(m_path) && isFolderWritable(QFileInfo(m_path).absolutePath());
    // With a journal beside it the file is whole only together with that; immutable would look past it.
    const bool interrupted =
        QFileInfo::exists(m_path + QStringLiteral("-journal")) || QFileInfo::exists(m_path + QStringLiteral("-wal"));
    if (!writablePlace) {
        readOnly(newer ? Kind::NewerVersion : Kind::OpenedReadOnly, interrupted ? Access::ReadOnly : Access::Immutable,
                 QCoreApplication::translate("LibraryOpener",
                                             "%1 is in a place that cannot be written, so it can only be "
                                             "read. Save a copy in another folder to change it.")
                     .arg(shownPath()));
    } else if (newer) {
        readOnly(Kind::NewerVersion, Access::ReadOnly, {}); // the words follow when its writer is known
    } else if (m_options.access == OpenOptions::Access::ReadOnly) {
        readOnly(Kind::Opened, Access::QueryOnly,
                 QCoreApplication::translate("LibraryOpener", "%1 was opened for reading only.").arg(shownPath()));
    }
}

void LibraryOpener::judgeLock()
{
    if (m_access != Access::ReadWrite)
        return;
    auto lock = std::make_unique<LibraryLock>(m_path);
    if (lock->take()) {
        m_lock = std::move(lock);
    } else if (lock->isHeldByAnother()) {
        readOnly(Kind::LockedByAnother, Access::QueryOnly,
                 QCoreApplication::translate("LibraryOpener", "%1 is open in %2, so here it can only be read. Close it "
                                                              "there to change it here.")
                     .arg(shownPath(), lock->holder()));
    } else {
        readOnly(Kind::OpenedReadOnly, Access::QueryOnly,
                 QCoreApplication::translate("LibraryOpener",
                                             "No lock could be made beside %1, so it can only be read. Save "
                                             "a copy in another folder to change it.")
                     .arg(shownPath()));
    }
}

std::optional<OpenOutcome> LibraryOpener::connect()
{
    auto connection = SqliteConnection::open(m_path, m_access);
    if (!connection)
        return refuse(connection.error());
    m_connection = std::move(connection).value();
    const auto readable = m_connection->number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!readable)
        return refuse(readable.error());
    if (auto refused = judgeSize())
        return refused;
    if (m_kind == Kind::NewerVersion) {
        m_reason =
            QCoreApplication::translate("LibraryOpener", "%1 was written by a later version of Debrief (%2), so it can "
                                                         "only be read here. Update Debrief to change it.")
                .arg(shownPath(), writtenBy());
    }
    return std::nullopt;
}

std::optional<OpenOutcome> LibraryOpener::judgeSize() const
{
    // SQLite notices a missing end only when it comes to the pages that were there.
    const auto expected =
        m_connection->number(QStringLiteral("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
    if (!expected)
        return refuse(expected.error());
    if (QFileInfo(m_path).size() >= expected.value())
        return std::nullopt;
    return refuse(Kind::Damaged, QCoreApplication::translate("LibraryOpener",
                                                             "%1 is damaged: its end is missing. Keep it as it is and "
                                                             "restore a backup beside it.")
                                     .arg(shownPath()));
}

void LibraryOpener::clearSpentJournal()
{
    // Killed between making a journal and filling it, SQLite leaves it for the next writer: nothing is in it, but
    // whoever copies the library would take it along. Writing a value that is there already clears it away.
    if (m_access != Access::ReadWrite || !QFileInfo::exists(m_path + QStringLiteral("-journal")))
        return;
    const auto version = schemaVersion(*m_connection);
    if (!version || !m_connection->run(QStringLiteral("PRAGMA user_version = %1").arg(version.value())))
        qCWarning(storeLog).noquote() << "A journal without content stays beside" << m_path;
}

std::optional<OpenOutcome> LibraryOpener::bringUpToDate()
{
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return refuse(version.error());
    if (version.value() >= knownVersion())
        return std::nullopt;
    if (m_access != Access::ReadWrite) {
        return refuse(Kind::Unreadable, QCoreApplication::translate(
                                            "LibraryOpener", "%1 was written by an earlier version of Debrief. Open it "
                                                             "once where it can be written, to bring it up to date.")
                                            .arg(shownPath()));
    }
    if (const auto saved = backUpBeforeMigration(); !saved)
        return refuse(saved.error());
    if (const auto migrated = migrate(*m_connection, m_options.migrations); !migrated)
        return refuse(migrated.error());
    return std::nullopt;
}

Result<Done> LibraryOpener::backUpBeforeMigration() const
{
    const QFileInfo info(m_path);
    const QDir folder(m_options.backupFolder.isEmpty() ? info.absolutePath() : m_options.backupFolder);
    const auto stem = QStringLiteral("%1-before-schema-%2").arg(info.completeBaseName()).arg(knownVersion());
    auto target = folder.filePath(stem + QStringLiteral(".debrief"));
    for (int number = 2; QFileInfo::exists(target); ++number)
        target = folder.filePath(QStringLiteral("%1-%2.debrief").arg(stem).arg(number));
    return copyLibrary(*m_connection, target, NewFile::Replace::Never);
}

std::optional<OpenOutcome> LibraryOpener::judgeSchema()
{
    const auto difference = compareSchema(*m_connection, m_options.migrations);
    if (!difference)
        return refuse(difference.error());
    if (!difference.value().missing.isEmpty()) {
        return refuse(Kind::Damaged, QCoreApplication::translate(
                                         "LibraryOpener", "%1 is damaged: it lacks %2. Keep it as it is and restore a "
                                                          "backup beside it.")
                                         .arg(shownPath(), difference.value().missing.join(QStringLiteral(", "))));
    }
    if (difference.value().isEmpty())
        return std::nullopt;
    const auto names = difference.value().foreign + difference.value().changed;
    if (m_kind == Kind::Opened)
        m_kind = Kind::OpenedReadOnly;
    m_reason =
        QCoreApplication::translate("LibraryOpener", "Another program changed the structure of %1 (%2), so it can only "
                                                     "be read. Export what you need from it into a new library.")
            .arg(shownPath(), names.join(QStringLiteral(", ")));
    if (const auto guarded = m_connection->run(QStringLiteral("PRAGMA query_only = ON")); !guarded)
        return refuse(guarded.error());
    return std::nullopt;
}

OpenOutcome LibraryOpener::finish()
{
    qCInfo(storeLog).noquote() << "Opened" << m_path << (m_reason.isEmpty() ? QStringLiteral("for writing") : m_reason);
    OpenOutcome outcome{m_kind, nullptr, m_kind == Kind::Opened ? QString() : m_reason};
    outcome.library.reset(new Library(std::move(m_connection), std::move(m_lock), m_reason));
    return outcome;
}

Result<std::unique_ptr<Library>> LibraryOpener::create(const QString &path)
{
    const auto target = QFileInfo(path).absoluteFilePath();
    NewFile file(target);
    if (!file.outcome())
        return file.outcome().error();
    {
        LibraryLock lock(target);
        if (!lock.take() && lock.isHeldByAnother()) {
            return Error{Error::Kind::Locked,
                         QCoreApplication::translate("LibraryOpener", "%1 is open in %2. Choose another name.")
                             .arg(QDir::toNativeSeparators(target), lock.holder())};
        }
        if (const auto built = buildEmpty(file.path()); !built)
            return built.error();
        if (const auto placed = file.putInPlace(NewFile::Replace::Never); !placed)
            return placed.error();
    }
    auto outcome = Library::open(target);
    if (outcome.kind != Kind::Opened)
        return outcome.error();
    return std::move(outcome.library);
}

void LibraryOpener::readOnly(Kind kind, Access access, const QString &reason)
{
    m_kind = kind;
    m_access = access;
    m_reason = reason;
}

OpenOutcome LibraryOpener::refuse(Kind kind, const QString &message) const
{
    qCWarning(storeLog).noquote() << message;
    return {kind, nullptr, message};
}

OpenOutcome LibraryOpener::refuse(const Error &error) const
{
    return refuse(error.kind == Error::Kind::Damaged ? Kind::Damaged : Kind::Unreadable, error.message);
}

QString LibraryOpener::shownPath() const
{
    return QDir::toNativeSeparators(m_path);
}

int LibraryOpener::knownVersion() const
{
    return m_options.migrations.isEmpty() ? 0 : m_options.migrations.last().version;
}

QString LibraryOpener::writtenBy()
{
    Query query(*m_connection, QStringLiteral("SELECT value FROM setting WHERE name = 'written_by'"));
    if (query.next())
        return query.text(0);
    return QCoreApplication::translate("LibraryOpener", "schema %1").arg(m_header.schemaVersion);
}

} // namespace debrief
