// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits/EditHelpers.h"

namespace debrief {

// A position counts the reflections of one kind from 0; out of range means the end. Unknown ids give an empty edit.

/// A null id becomes a fresh one.
[[nodiscard]] ChangeSet addReflection(const Postmortem &postmortem, const Reflection &draft, qsizetype position = -1);
/// Takes the values of `after`; of another kind it goes to the end of that kind.
[[nodiscard]] ChangeSet replaceReflection(const Postmortem &postmortem, const Reflection &after);
[[nodiscard]] ChangeSet removeReflections(const Postmortem &postmortem, const QList<ReflectionId> &ids);
/// Within its kind.
[[nodiscard]] ChangeSet moveReflection(const Postmortem &postmortem, const ReflectionId &id, qsizetype position);

[[nodiscard]] QList<Reflection> reflectionsOfKind(const Postmortem &postmortem, ReflectionKind kind);

} // namespace debrief
