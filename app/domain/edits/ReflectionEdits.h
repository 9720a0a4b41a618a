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
/// Puts them, in their order, before what stands at `position` among those of that kind. From another kind they bring
/// all they say: who and answer, where the new kind has no place for them, become part of the text.
[[nodiscard]] ChangeSet moveReflections(const Postmortem &postmortem, const QList<ReflectionId> &ids,
                                        ReflectionKind kind, qsizetype position = -1);

[[nodiscard]] QList<Reflection> reflectionsOfKind(const Postmortem &postmortem, ReflectionKind kind);

} // namespace debrief
