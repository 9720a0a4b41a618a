// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// One way to go on with what is being typed.
struct LineCompletion
{
    enum class Kind { Event, Cause, Person, Role, Team };

    Kind kind = Kind::Event;
    QString text; ///< shown in the list
    QString hint; ///< shown beside it: the time, the role
    QString line; ///< the whole line once it is taken
    int cursor = 0;

    friend bool operator==(const LineCompletion &, const LineCompletion &) = default;
};

/// What may be meant at the cursor of a capture line; empty where nothing asks for it, so that plain typing stays
/// undisturbed. `@` starts a person, a role or a team; `#` an event or a cause, by time or by words; a time in the
/// words of a remark an event; the words of a line for thanks a person or a role.
[[nodiscard]] QList<LineCompletion> completeLine(const QString &line, qsizetype cursor, const Postmortem &postmortem);

} // namespace debrief
