// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace debrief {

/// A date somebody typed at the start of a line.
struct WrittenDate
{
    int day = 0;
    int month = 0;
    std::optional<int> year; ///< none was written
    qsizetype length = 0;    ///< characters it takes up, with the white space behind it

    /// Without a year: the one that brings the date closest to `reference`. Invalid for 31 February.
    [[nodiscard]] QDate nearestTo(QDate reference) const;
};

/// Reads 2026-03-22, 22 Mar, 22 March 2026, Mar 22 and March 22, 2026, month names in English or the user's language.
/// No date there: an empty optional. Dates that can be misread (two-digit years, 03/04/2026) are an error that says
/// how to write them.
[[nodiscard]] Result<std::optional<WrittenDate>> readDate(QStringView text);

} // namespace debrief
