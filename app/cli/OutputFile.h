// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace debrief {

/// Writes the whole file or nothing. Takes the place of an older export of that name, but never of a library.
[[nodiscard]] Result<Done> writeOutputFile(const QString &path, const QByteArray &bytes);

/// A file name made of a reference: what a file system may not like becomes "-".
[[nodiscard]] QString safeFileName(const QString &reference);

} // namespace debrief
