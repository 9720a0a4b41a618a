// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

/// What a document tells everyone after its value changed.
struct ChangeEvent
{
    enum class Origin {
        Edit, ///< done by the user, can be undone
        Undo,
        Redo,
        Record, ///< recorded without an undo step, such as the meeting's log
        Reload, ///< the whole value was read again; `changes` is empty
    };

    Origin origin = Origin::Edit;
    ChangeSet changes; ///< already applied to the document's value

    /// Whether a thing of this type changed.
    template <typename T>
    [[nodiscard]] bool touches() const
    {
        return origin == Origin::Reload ||
               std::any_of(changes.changes.begin(), changes.changes.end(),
                           [](const AnyChange &change) { return std::holds_alternative<Change<T>>(change); });
    }
};

} // namespace debrief
