// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QString>

namespace debrief {

/// A sentence whose wording hint was read and whose wording was kept. Holds for that sentence wherever it stands in
/// this postmortem, also when the text around it changes, and ends when the sentence itself does.
struct KeptWording {
    KeptWordingId id;
    QString sentence; ///< white space simplified
    QString rule;     ///< id of the wording rule

    friend bool operator==(const KeptWording &, const KeptWording &) = default;
};

} // namespace debrief
