// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

#include <QHash>
#include <QSet>

namespace debrief {

template <typename T>
using IdOf = decltype(T::id);

/// Does one edit after the other as one.
inline void append(ChangeSet &edit, const ChangeSet &next)
{
    edit.changes.insert(edit.changes.end(), next.changes.begin(), next.changes.end());
}

/// Ids of the things of this type that the edit adds: what a screen selects afterwards.
template <typename T>
[[nodiscard]] QList<IdOf<T>> addedIds(const ChangeSet &changeSet)
{
    QList<IdOf<T>> ids;
    for (const auto &change : changeSet.changes) {
        const auto *ofType = std::get_if<Change<T>>(&change);
        if (ofType != nullptr && !ofType->before && ofType->after)
            ids.append(ofType->after->id);
    }
    return ids;
}

template <typename T>
[[nodiscard]] QSet<IdOf<T>> idsIn(const QList<T> &list)
{
    QSet<IdOf<T>> ids;
    ids.reserve(list.size());
    for (const auto &item : list)
        ids.insert(item.id);
    return ids;
}

template <typename IdType>
[[nodiscard]] QSet<IdType> setOf(const QList<IdType> &ids)
{
    return QSet<IdType>(ids.begin(), ids.end());
}

/// The things with these ids, in the order of the list.
template <typename T>
[[nodiscard]] QList<T> chosen(const QList<T> &list, const QList<IdOf<T>> &ids)
{
    const auto wanted = setOf(ids);
    QList<T> result;
    std::copy_if(list.begin(), list.end(), std::back_inserter(result),
                 [&](const T &item) { return wanted.contains(item.id); });
    return result;
}

/// Records what turns `current` (some things of one list) into `wanted`: the same things and perhaps new ones, in
/// the order they shall have. Orders that already ascend are left alone, so that few rows change.
template <typename T>
void recordOrder(ChangeSet &changeSet, const QList<T> &current, const QList<T> &wanted)
{
    QHash<IdOf<T>, const T *> before;
    before.reserve(current.size());
    for (const auto &item : current)
        before.insert(item.id, &item);
    int last = -1;
    for (auto item : wanted) {
        const auto *known = before.value(item.id, nullptr);
        if (known == nullptr || item.order <= last)
            item.order = last + 1;
        last = item.order;
        if (known == nullptr)
            changeSet.add(item);
        else
            changeSet.replace(*known, item);
    }
}

/// The list with the things of these ids taken out and put, in their order, before what stood at `position` of the
/// whole list. Out of range means the end.
template <typename T>
[[nodiscard]] QList<T> withMoved(const QList<T> &list, const QList<IdOf<T>> &ids, qsizetype position)
{
    const auto wanted = setOf(ids);
    const auto end = position < 0 || position > list.size() ? list.size() : position;
    QList<T> front;
    QList<T> moved;
    QList<T> back;
    for (qsizetype i = 0; i < list.size(); ++i)
        (wanted.contains(list[i].id) ? moved : i < end ? front : back).append(list[i]);
    return front + moved + back;
}

template <typename T>
[[nodiscard]] QList<T> withInserted(QList<T> list, const QList<T> &items, qsizetype position)
{
    auto place = position < 0 || position > list.size() ? list.size() : position;
    for (const auto &item : items)
        list.insert(place++, item);
    return list;
}

template <typename T>
void giveId(T &item)
{
    if (item.id.isNull())
        item.id = IdOf<T>::create();
}

/// Moves things within a list that has one order, such as the action items.
template <typename T>
[[nodiscard]] ChangeSet movedInList(const QList<T> &list, const QList<IdOf<T>> &ids, qsizetype position)
{
    ChangeSet edit;
    recordOrder(edit, list, withMoved(list, ids, position));
    return edit;
}

/// Adds one thing to such a list. A null id becomes a fresh one.
template <typename T>
[[nodiscard]] ChangeSet addedToList(const QList<T> &list, T item, qsizetype position)
{
    ChangeSet edit;
    giveId(item);
    recordOrder(edit, list, withInserted(list, {item}, position));
    return edit;
}

} // namespace debrief
