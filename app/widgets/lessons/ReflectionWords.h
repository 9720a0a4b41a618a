// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"

namespace debrief {

/// What the list of one kind says to the person in front of it.
struct ReflectionWords
{
    QString placeholder; ///< of the line to type into
    QString lineName;    ///< of that line, for screen readers
    QString emptyText;   ///< instead of an empty list
};
[[nodiscard]] ReflectionWords reflectionWords(ReflectionKind kind);

} // namespace debrief
