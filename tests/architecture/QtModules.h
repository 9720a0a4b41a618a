// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace debrief::architecture {

/// Says which Qt module a header belongs to, from the headers that are installed.
class QtModules
{
public:
    /// Reads the folders QtCore, QtGui, … below headersPath.
    explicit QtModules(const QString &headersPath);

    /// "Widgets" for QLabel, QtWidgets/QLabel and QtWidgets; empty for what is not Qt's.
    [[nodiscard]] QString moduleOf(const QString &include) const;
    [[nodiscard]] bool isEmpty() const { return m_moduleOf.isEmpty(); }

private:
    QHash<QString, QString> m_moduleOf;
};

} // namespace debrief::architecture
