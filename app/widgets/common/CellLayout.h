// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QModelIndex>
#include <QRect>
#include <QString>

#include <optional>

namespace debrief {

/// What a table cell shows, read from the roles of CellRoles.h.
struct CellContent
{
    QString text;
    QString suffix;
    QString detail;
    QString hint;
    std::optional<Tone> tone;
    bool chip = false;
    bool strong = false;
    bool muted = false;
    bool placeholder = false;

    static CellContent of(const QModelIndex &index);
};

/// Where the pieces of a cell stand inside its rectangle. Text that does not fit on a line is wrapped; a suffix that
/// has no room beside it is left out.
struct CellLayout
{
    QRect text;
    QRect suffix;
    QRect detail;
    QRect hint;
    int height = 0; ///< with the padding above and below

    CellLayout(const CellContent &content, const QRect &cell, Qt::LayoutDirection direction);
};

} // namespace debrief
