// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Postmortem.h"
#include "domain/Result.h"
#include "domain/meeting/Agenda.h"
#include "domain/meeting/UsualPace.h"
#include "store/ActionQueries.h"
#include "store/DamagedRow.h"
#include "store/Migrator.h"
#include "store/Summaries.h"

#include <memory>

namespace debrief {

class LibraryLock;
class SqliteConnection;
struct FileIdentity;
struct OpenOutcome;

/// A postmortem as the file holds it, with what in it is damaged. Damaged rows are in `value` too.
struct LoadedPostmortem
{
    Postmortem value;
    QList<DamagedRow> damaged;
};

struct OpenOptions
{
    enum class Access {
        ReadWrite, ///< takes the lock; read-only when that cannot be had
        ReadOnly,  ///< takes no lock, never writes: for another thread, for the command line
    };
    Access access = Access::ReadWrite;
    QString backupFolder; ///< for the copy made before the schema is brought up to date; empty: beside the library
    QList<Migration> migrations = libraryMigrations();
};

/// One .debrief file, open. Belongs to the thread that opened it; another thread opens its own, read-only.
/// Every writing call is one transaction that is on the disk when it returns; after an error nothing has changed.
class Library
{
public:
    enum class Replace { Never, Allowed };

    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// A new, empty library, for its owner alone (0600). Never over an existing file.
    [[nodiscard]] static Result<std::unique_ptr<Library>> create(const QString &path);
    [[nodiscard]] static OpenOutcome open(const QString &path, const OpenOptions &options = {});

    /// Absolute.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// A sentence for the person in front of it; empty when the library can be written.
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }
    /// From now on nothing is written, for instance because a check found damage.
    void makeReadOnly(const QString &reason);

    [[nodiscard]] Result<QList<PostmortemSummary>> summaries(QDate today, int limit = -1, int offset = 0) const;
    [[nodiscard]] Result<Attention> attention(QDate today) const;
    [[nodiscard]] Result<QList<ActionRow>> actions(const ActionQuery &query) const;
    [[nodiscard]] Result<int> postmortemCount() const;

    /// NotFound when it is not in the library.
    [[nodiscard]] Result<LoadedPostmortem> load(PostmortemId id) const;
    /// Upper and lower case are the same. No value: there is none.
    [[nodiscard]] Result<std::optional<PostmortemId>> findByReference(QStringView reference) const;

    /// BadInput when its id or its reference is in the library already.
    [[nodiscard]] Result<Done> add(const Postmortem &postmortem);
    /// All or none, in one transaction. Thousands are best handed in by the hundred.
    [[nodiscard]] Result<Done> addAll(const QList<Postmortem> &postmortems);
    [[nodiscard]] Result<Done> remove(PostmortemId id);
    [[nodiscard]] Result<Done> write(PostmortemId id, const ChangeSet &changeSet);

    /// The team's own agendas, by title. Those that cannot be read are left out.
    [[nodiscard]] Result<QList<AgendaPreset>> ownAgendas() const;
    [[nodiscard]] Result<Done> saveAgenda(const AgendaPreset &preset);
    [[nodiscard]] Result<Done> removeAgenda(const QString &key);
    /// The meetings that ended last, without that postmortem's.
    [[nodiscard]] Result<QList<PastMeeting>> pastMeetings(int count, PostmortemId without) const;

    /// Settings that belong to this library. Empty when never set.
    [[nodiscard]] Result<QString> setting(const QString &name) const;
    [[nodiscard]] Result<Done> setSetting(const QString &name, const QString &value);

    /// Another program, or another connection, wrote to the file since the last call.
    [[nodiscard]] bool changedOutside();
    /// The file at path() is no longer the one that was opened. The next write fails with Moved; saveCopy still works.
    [[nodiscard]] bool wasMoved() const;

    /// A whole copy, also when the file was moved or deleted meanwhile. The copy appears at once or not at all.
    [[nodiscard]] Result<Done> saveCopy(const QString &path, Replace replace = Replace::Never) const;

    /// What SQLite finds wrong in the structure of the file; empty when it is whole. Slow: for another thread.
    [[nodiscard]] Result<QStringList> quickCheck() const;
    /// What is wrong in the content: values, references, rows that belong to nothing. Slow: for another thread.
    [[nodiscard]] Result<QList<DamagedRow>> contentCheck() const;

private:
    friend class LibraryOpener;

    Library(std::unique_ptr<SqliteConnection> connection, std::unique_ptr<LibraryLock> lock, QString readOnlyReason);

    [[nodiscard]] Result<Done> mayWrite() const;
    /// Runs `edit` in one write transaction.
    [[nodiscard]] Result<Done> inTransaction(const std::function<Result<Done>(SqliteConnection &)> &edit);

    // The lock goes last: no other program may write before the connection is closed.
    std::unique_ptr<LibraryLock> m_lock;
    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<FileIdentity> m_identity; ///< of the file when it was opened
    QString m_readOnlyReason;
    qint64 m_dataVersion = 0;
};

/// What became of opening a file.
struct OpenOutcome
{
    enum class Kind {
        Opened,
        OpenedReadOnly,  ///< a place that cannot be written, or a structure that somebody changed
        NewerVersion,    ///< opened read-only; a later version of Debrief wrote it
        LockedByAnother, ///< opened read-only; another program has it open
        Damaged,
        NotOurs,
        Missing,
        Unreadable,
    };
    Kind kind = Kind::Missing;
    std::unique_ptr<Library> library; ///< for the first four
    QString message;                  ///< what to tell the person; empty when Opened

    [[nodiscard]] bool isOpen() const { return library != nullptr; }
    /// For a caller that cannot go on without the library.
    [[nodiscard]] Error error() const;
};

} // namespace debrief
