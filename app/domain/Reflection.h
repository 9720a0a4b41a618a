// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Enums.h"
#include "domain/Id.h"

#include <QString>

namespace debrief {

/// What the team takes away: what went well, what could be better, luck, lessons, thanks, questions.
struct Reflection {
    ReflectionId id;
    int order = 0; ///< among those of one kind, ascending
    ReflectionKind kind = ReflectionKind::Lesson;
    QString text;
    QString who;    ///< Thanks: the person thanked. Question: who asked. Else empty.
    QString answer; ///< Question only

    friend bool operator==(const Reflection &, const Reflection &) = default;
};

} // namespace debrief
