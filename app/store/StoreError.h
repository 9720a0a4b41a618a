// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QLoggingCategory>

class QSqlError;

namespace debrief {

Q_DECLARE_LOGGING_CATEGORY(storeLog)
/// Every statement once, when it is prepared.
Q_DECLARE_LOGGING_CATEGORY(sqlLog)

/// Turns what SQLite said into words with the path, the cause and what to do. The statement goes to the log.
[[nodiscard]] Error storeError(const QSqlError &error, const QString &path, const QString &sql);
/// "3.2 GB" of the disk that holds the path.
[[nodiscard]] QString freeSpaceAt(const QString &path);

} // namespace debrief
