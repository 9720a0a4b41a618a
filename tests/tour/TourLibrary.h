// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

namespace debrief {

class Library;

/// Fills an empty library with the sample and a year of other postmortems. Returns the sample's id.
PostmortemId fillTourLibrary(Library &library);

} // namespace debrief
