// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QString>

#include <sys/types.h>

namespace debrief {

/// Tells whether a path still leads to the same file.
struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;

    /// Zeros when there is no file.
    [[nodiscard]] static FileIdentity of(const QString &path);
    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// A file whose write bits are all off stays as it is even for root, who could write it.
[[nodiscard]] bool isFileWritable(const QString &path);
[[nodiscard]] bool isFolderWritable(const QString &folder);

/// A file under construction beside its target, readable for its owner alone; removed unless it is put in place.
class NewFile
{
public:
    enum class Replace { Never, Allowed };

    /// The file is there and empty afterwards, or `outcome` says why not.
    explicit NewFile(QString target);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] Result<Done> outcome() const { return m_outcome; }
    [[nodiscard]] QString path() const { return m_path; }
    /// To the disk, then under the target's name in one step.
    [[nodiscard]] Result<Done> putInPlace(Replace replace);

private:
    QString m_target;
    QString m_path;
    Result<Done> m_outcome = Done{};
    bool m_inPlace = false;
};

} // namespace debrief
