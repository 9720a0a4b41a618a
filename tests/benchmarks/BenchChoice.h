// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace debrief {

/// Which measurements to run, from the command line.
class BenchChoice
{
public:
    /// No names means all of them.
    explicit BenchChoice(const QStringList &names)
        : m_names(names)
    {
    }

    [[nodiscard]] bool has(const QString &name) const { return m_names.isEmpty() || m_names.contains(name); }
    /// The first name that no measurement has; empty when there is none.
    [[nodiscard]] QString unknown() const;
    /// What --help prints.
    [[nodiscard]] static QString help();

private:
    QStringList m_names;
};

} // namespace debrief
