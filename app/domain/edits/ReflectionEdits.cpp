// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/ReflectionEdits.h"

namespace debrief {

namespace {

/// The same, said as that kind says it.
Reflection asKind(Reflection reflection, ReflectionKind kind)
{
    if (reflection.kind == kind)
        return reflection;
    const bool keepsWho = kind == ReflectionKind::Thanks || kind == ReflectionKind::Question;
    if (!keepsWho && !reflection.who.isEmpty()) {
        reflection.text = reflection.who + QStringLiteral(": ") + reflection.text;
        reflection.who.clear();
    }
    if (kind != ReflectionKind::Question && !reflection.answer.isEmpty()) {
        reflection.text += QLatin1Char(' ') + reflection.answer;
        reflection.answer.clear();
    }
    reflection.kind = kind;
    return reflection;
}

} // namespace

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

ChangeSet moveReflections(const Postmortem &postmortem, const QList<ReflectionId> &ids, ReflectionKind kind,
                          qsizetype position)
{
    const auto ofKind = reflectionsOfKind(postmortem, kind);
    const auto moved = chosen(postmortem.reflections, ids);
    const auto movedIds = idsIn(moved);
    const auto end = position < 0 || position > ofKind.size() ? ofKind.size() : position;
    auto current = ofKind;
    QList<Reflection> front;
    QList<Reflection> back;
    for (qsizetype i = 0; i < ofKind.size(); ++i) {
        if (!movedIds.contains(ofKind[i].id))
            (i < end ? front : back).append(ofKind[i]);
    }
    for (const auto &reflection : moved) {
        if (reflection.kind != kind)
            current.append(reflection);
        front.append(asKind(reflection, kind));
    }
    ChangeSet edit;
    recordOrder(edit, current, front + back);
    return edit;
}

QList<Reflection> reflectionsOfKind(const Postmortem &postmortem, ReflectionKind kind)
{
    QList<Reflection> result;
    std::copy_if(postmortem.reflections.begin(), postmortem.reflections.end(), std::back_inserter(result),
                 [kind](const Reflection &reflection) { return reflection.kind == kind; });
    return result;
}

} // namespace debrief
