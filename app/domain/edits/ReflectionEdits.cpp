// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ReflectionEdits.h"

namespace debrief {

ChangeSet addReflection(const Postmortem &postmortem, const Reflection &draft, qsizetype position)
{
    return addedToList(reflectionsOfKind(postmortem, draft.kind), draft, position);
}

ChangeSet replaceReflection(const Postmortem &postmortem, const Reflection &after)
{
    ChangeSet edit;
    const auto *before = findById(postmortem.reflections, after.id);
    if (before == nullptr)
        return edit;
    auto reflection = after;
    reflection.order = before->order;
    if (before->kind != after.kind) {
        const auto others = reflectionsOfKind(postmortem, after.kind);
        reflection.order = others.isEmpty() ? 0 : others.last().order + 1;
    }
    edit.replace(*before, reflection);
    return edit;
}

ChangeSet removeReflections(const Postmortem &postmortem, const QList<ReflectionId> &ids)
{
    ChangeSet edit;
    for (const auto &reflection : chosen(postmortem.reflections, ids))
        edit.remove(reflection);
    return edit;
}

ChangeSet moveReflection(const Postmortem &postmortem, const ReflectionId &id, qsizetype position)
{
    const auto *reflection = findById(postmortem.reflections, id);
    if (reflection == nullptr)
        return {};
    return movedInList(reflectionsOfKind(postmortem, reflection->kind), {id}, position);
}

QList<Reflection> reflectionsOfKind(const Postmortem &postmortem, ReflectionKind kind)
{
    QList<Reflection> result;
    std::copy_if(postmortem.reflections.begin(), postmortem.reflections.end(), std::back_inserter(result),
                 [kind](const Reflection &reflection) { return reflection.kind == kind; });
    return result;
}

} // namespace debrief
