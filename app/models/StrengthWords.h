// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"

namespace debrief {

/// Whether the words of an open item stand lower on the strength ladder than it is rated; an unrated one only when its
/// words are weak. `inWords` is what the verb it starts with tells.
[[nodiscard]] bool readsWeaker(const ActionItem &item, Strength inWords);

/// What the verb of an item tells about its strength, for a line below the rating: why it reads weaker, or, while it is
/// not rated, what it reads like. Empty when there is nothing to say.
[[nodiscard]] QString strengthWords(const ActionItem &item, Strength inWords);

} // namespace debrief
