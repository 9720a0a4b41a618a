// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Library.h"

#include "store/ContentCheck.h"
#include "store/FileSafety.h"
#include "store/LibraryCopy.h"
#include "store/LibraryLock.h"
#include "store/LibraryOpener.h"
#include "store/PostmortemRepository.h"
#include "store/Query.h"
#include "store/SqliteConnection.h"
#include "store/Transaction.h"

#include <QCoreApplication>
#include <QDir>

namespace debrief {

Library::Library(std::unique_ptr<SqliteConnection> connection, std::unique_ptr<LibraryLock> lock,
                 QString readOnlyReason)
    : m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_identity(std::make_unique<FileIdentity>(FileIdentity::of(m_connection->path())))
    , m_readOnlyReason(std::move(readOnlyReason))
{
    (void) changedOutside(); // from here on
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::create(const QString &path)
{
    return LibraryOpener::create(path);
}

OpenOutcome Library::open(const QString &path, const OpenOptions &options)
{
    return LibraryOpener(path, options).open();
}

QString Library::path() const
{
    return m_connection->path();
}

void Library::makeReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
}

Result<QList<PostmortemSummary>> Library::summaries(QDate today, int limit, int offset) const
{
    return readSummaries(*m_connection, today, limit, offset);
}

Result<Attention> Library::attention(QDate today) const
{
    return readAttention(*m_connection, today);
}

Result<QList<ActionRow>> Library::actions(const ActionQuery &query) const
{
    return readActions(*m_connection, query);
}

Result<int> Library::postmortemCount() const
{
    const auto count = m_connection->number(QStringLiteral("SELECT count(*) FROM postmortem"));
    if (!count)
        return count.error();
    return int(count.value());
}

Result<LoadedPostmortem> Library::load(PostmortemId id) const
{
    return loadPostmortem(*m_connection, id);
}

Result<std::optional<PostmortemId>> Library::findByReference(QStringView reference) const
{
    return findPostmortem(*m_connection, reference);
}

Result<Done> Library::add(const Postmortem &postmortem)
{
    return addAll({postmortem});
}

Result<Done> Library::addAll(const QList<Postmortem> &postmortems)
{
    return inTransaction([&](SqliteConnection &connection) -> Result<Done> {
        for (const auto &postmortem : postmortems) {
            if (const auto added = addPostmortem(connection, postmortem); !added)
                return added;
        }
        return Done{};
    });
}

Result<Done> Library::remove(PostmortemId id)
{
    return inTransaction([&](SqliteConnection &connection) { return removePostmortem(connection, id); });
}

Result<Done> Library::write(PostmortemId id, const ChangeSet &changeSet)
{
    return inTransaction([&](SqliteConnection &connection) { return writeChanges(connection, id, changeSet); });
}

Result<QString> Library::setting(const QString &name) const
{
    Query query(*m_connection, QStringLiteral("SELECT value FROM setting WHERE name = ?"));
    query.bind(name);
    const auto value = query.next() ? query.text(0) : QString();
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    return value;
}

Result<Done> Library::setSetting(const QString &name, const QString &value)
{
    return inTransaction([&](SqliteConnection &connection) {
        Query query(connection, QStringLiteral("INSERT INTO setting(name, value) VALUES(?, ?) "
                                               "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
        return query.bind(name).bind(value.isNull() ? QStringLiteral("") : value).run();
    });
}

bool Library::changedOutside()
{
    const auto version = m_connection->number(QStringLiteral("PRAGMA data_version"));
    if (!version || version.value() == m_dataVersion)
        return false;
    m_dataVersion = version.value();
    return true;
}

bool Library::wasMoved() const
{
    return !(FileIdentity::of(m_connection->path()) == *m_identity);
}

Result<Done> Library::saveCopy(const QString &path, Replace replace) const
{
    return copyLibrary(*m_connection, path,
                       replace == Replace::Allowed ? NewFile::Replace::Allowed : NewFile::Replace::Never);
}

Result<QStringList> Library::quickCheck() const
{
    QStringList problems;
    Query query(*m_connection, QStringLiteral("PRAGMA quick_check(20)"));
    while (query.next())
        problems.append(query.text(0));
    if (const auto outcome = query.outcome(); !outcome)
        return outcome.error();
    if (problems == QStringList{QStringLiteral("ok")})
        problems.clear();
    return problems;
}

Result<QList<DamagedRow>> Library::contentCheck() const
{
    return checkContent(*m_connection);
}

Result<Done> Library::mayWrite() const
{
    if (isReadOnly())
        return Error{Error::Kind::ReadOnly, m_readOnlyReason};
    if (wasMoved()) {
        return Error{Error::Kind::Moved,
                     QCoreApplication::translate("Library",
                                                 "%1 was moved, replaced or deleted while it was open. Save a copy, "
                                                 "then open the copy.")
                         .arg(QDir::toNativeSeparators(path()))};
    }
    return Done{};
}

Result<Done> Library::inTransaction(const std::function<Result<Done>(SqliteConnection &)> &edit)
{
    if (const auto allowed = mayWrite(); !allowed)
        return allowed;
    Transaction transaction(*m_connection, Transaction::Kind::Write);
    if (!transaction.outcome())
        return transaction.outcome();
    if (const auto edited = edit(*m_connection); !edited)
        return edited;
    return transaction.commit();
}

Error OpenOutcome::error() const
{
    switch (kind) {
    case Kind::Opened:
    case Kind::OpenedReadOnly:
        return {Error::Kind::ReadOnly, message};
    case Kind::NewerVersion:
        return {Error::Kind::NewerVersion, message};
    case Kind::LockedByAnother:
        return {Error::Kind::Locked, message};
    case Kind::Damaged:
        return {Error::Kind::Damaged, message};
    case Kind::NotOurs:
        return {Error::Kind::NotOurs, message};
    case Kind::Missing:
        return {Error::Kind::NotFound, message};
    case Kind::Unreadable:
        break;
    }
    return {Error::Kind::Unreadable, message};
}

} // namespace debrief
