// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace debrief {

/// What a column of a table needs, in pixels.
struct ColumnNeed
{
    double least = 0; ///< below this words are broken
    double most = 0;  ///< beyond this it stays empty
    double firm = 0;  ///< of `least`, what cannot be broken
};

/// Shares the width out among the columns: each gets what it needs at least, then those grow that have most to say.
/// Never more than `available` together, however long a word is, unless what is firm needs more; exactly that much
/// where `fill` is set.
[[nodiscard]] QList<double> columnWidths(const QList<ColumnNeed> &needs, double available, bool fill = true);

} // namespace debrief
