// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

namespace debrief {

/// Keeps a second program from writing to a library: a file beside it that names who has it.
/// The lock of a program that died is taken over.
class LibraryLock
{
public:
    explicit LibraryLock(const QString &libraryPath);

    [[nodiscard]] bool take();
    /// After `take` failed: whether somebody has it (and not that no lock can be made here).
    [[nodiscard]] bool isHeldByAnother() const;
    /// "debrief on host alpha (process 4711)"
    [[nodiscard]] QString holder() const;

private:
    [[nodiscard]] bool takeOver();
    [[nodiscard]] bool namesItsHolder() const;
    /// QLockFile's second file: it guards the removal of a dead program's lock.
    [[nodiscard]] QString guardFile() const;
    [[nodiscard]] bool guardIsNameless() const;

    QLockFile m_file;
};

} // namespace debrief
