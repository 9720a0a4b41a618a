// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"
#include "domain/Instant.h"

#include <QString>

namespace debrief {

/// A step of the postmortem from one stage to another, also backwards.
struct StageChange {
    StageChangeId id;
    Instant at{};
    Stage from = Stage::Draft;
    Stage to = Stage::Draft;
    QString reason; ///< required when a postmortem is not required

    friend bool operator==(const StageChange &, const StageChange &) = default;
};

} // namespace debrief
