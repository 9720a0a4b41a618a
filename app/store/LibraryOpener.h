// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/FileHeader.h"
#include "store/Library.h"
#include "store/SqliteConnection.h"

namespace debrief {

/// Decides step by step how a file can be opened; the first step that finds something wrong settles it.
class LibraryOpener
{
public:
    LibraryOpener(const QString &path, const OpenOptions &options);
    ~LibraryOpener();

    [[nodiscard]] OpenOutcome open();
    [[nodiscard]] static Result<std::unique_ptr<Library>> create(const QString &path);

private:
    [[nodiscard]] std::optional<OpenOutcome> judgeHeader() const;
    void judgePlace();
    void judgeLock();
    [[nodiscard]] std::optional<OpenOutcome> connect();
    [[nodiscard]] std::optional<OpenOutcome> judgeSize() const;
    void clearSpentJournal();
    [[nodiscard]] std::optional<OpenOutcome> bringUpToDate();
    [[nodiscard]] std::optional<OpenOutcome> judgeSchema();
    [[nodiscard]] Result<Done> backUpBeforeMigration() const;
    [[nodiscard]] OpenOutcome finish();

    void readOnly(OpenOutcome::Kind kind, SqliteConnection::Access access, const QString &reason);
    [[nodiscard]] OpenOutcome refuse(OpenOutcome::Kind kind, const QString &message) const;
    [[nodiscard]] OpenOutcome refuse(const Error &error) const;
    [[nodiscard]] QString shownPath() const;
    [[nodiscard]] int knownVersion() const;
    [[nodiscard]] QString writtenBy();

    QString m_path;
    const OpenOptions &m_options;
    FileHeader m_header;
    SqliteConnection::Access m_access = SqliteConnection::Access::ReadWrite;
    OpenOutcome::Kind m_kind = OpenOutcome::Kind::Opened;
    QString m_reason;
    std::unique_ptr<LibraryLock> m_lock;
    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace debrief
