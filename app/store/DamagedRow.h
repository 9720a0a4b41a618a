// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QString>

namespace debrief {

/// Something in the file that cannot be what Debrief wrote. The row is still shown, with what could be read of it.
struct DamagedRow
{
    PostmortemId postmortem; ///< null when it belongs to none
    QString table;
    QString id;      ///< as it stands in the file
    QString problem; ///< translated

    friend bool operator==(const DamagedRow &, const DamagedRow &) = default;
};

} // namespace debrief
