// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QByteArray>
#include <QString>

namespace debrief {

/// What a stranger's file may ask of us. Checked before anything is parsed.
namespace ImportLimits {
inline constexpr qsizetype fileBytes = 20 * 1024 * 1024;
inline constexpr int depth = 64;
inline constexpr qsizetype rows = 100'000;
inline constexpr qsizetype fieldBytes = 1024 * 1024;
} // namespace ImportLimits

/// Size and encoding. Takes off a byte order mark; the error names the line that is not UTF-8.
[[nodiscard]] Result<QByteArray> checkedUtf8(const QByteArray &bytes);

/// Nesting and number of objects of JSON text, without parsing it. The error names the line.
[[nodiscard]] Result<Done> checkJsonShape(const QByteArray &bytes);

/// The line a byte stands in, counted from 1.
[[nodiscard]] qsizetype lineOfByte(const QByteArray &bytes, qsizetype offset);

[[nodiscard]] Error fieldTooLong(const QString &where);
[[nodiscard]] Error tooManyRows();

} // namespace debrief
