// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CauseRows.h"

namespace debrief {

namespace {

/// Beyond this many, walking through the whole tree is quicker than looking at each.
constexpr qsizetype fewCauses = 16;

} // namespace

CauseRows::CauseRows(Listener &listener)
    : m_listener(listener)
{
}

CauseRow *CauseRows::find(const CauseId &id)
{
    if (id.isNull())
        return &m_incident;
    const auto found = m_rows.find(id);
    return found == m_rows.end() ? nullptr : &found->second;
}

CauseRow &CauseRows::create(const CauseId &id)
{
    auto &item = m_rows[id];
    item.id = id;
    return item;
}

void CauseRows::rebuild(const CauseTree &wanted)
{
    m_rows.clear();
    m_incident.children.clear();
    for (const auto &id : wanted.inTreeOrder()) {
        auto &parent = *find(wanted.parent(id));
        auto &item = create(id);
        item.parent = &parent;
        item.row = int(parent.children.size());
        parent.children.push_back(&item);
    }
}

void CauseRows::arrange(const CauseTree &wanted, const QList<CauseId> &placed)
{
    removeGone(wanted);
    if (placed.size() <= fewCauses) {
        for (const auto &id : placed) {
            auto *parent = find(wanted.parent(id));
            if (parent != nullptr && wanted.contains(id))
                put(*parent, int(wanted.children(parent->id).indexOf(id)), id);
        }
    }
    // Each parent stands where it belongs before its children are looked at, so no move can close a circle.
    putChildren(m_incident, wanted.roots());
    for (const auto &id : wanted.inTreeOrder())
        putChildren(*find(id), wanted.children(id));
    removeGone(wanted);
}

/// As near to the row as the rows that are there allow.
void CauseRows::put(CauseRow &parent, int row, const CauseId &id)
{
    auto *item = find(id);
    const auto count = int(parent.children.size());
    if (item == nullptr) {
        insert(parent, qMin(row, count), id);
        return;
    }
    if (isAtOrBelow(parent, *item))
        return;
    const int last = item->parent == &parent ? count - 1 : count;
    move(*item, parent, qMin(row, last));
}

void CauseRows::putChildren(CauseRow &parent, const QList<CauseId> &wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        auto *item = find(wanted[row]);
        if (item == nullptr) {
            insert(parent, row, wanted[row]);
            continue;
        }
        if (item->parent == &parent && item->row == row)
            continue;
        // One that only moved down its list is moved itself, instead of all those it passed.
        if (item->parent == &parent && item->row == row + 1) {
            auto &passed = *parent.children[size_t(row)];
            if (const auto place = wanted.indexOf(passed.id); place > row) {
                move(passed, parent, qMin(int(place), int(parent.children.size()) - 1));
                if (parent.children[size_t(row)] == item)
                    continue;
            }
        }
        move(*item, parent, row);
    }
}

void CauseRows::insert(CauseRow &parent, int row, const CauseId &id)
{
    m_listener.aboutToInsert(parent, row);
    auto &item = create(id);
    item.parent = &parent;
    parent.children.insert(parent.children.begin() + row, &item);
    renumber(parent, row);
    m_listener.inserted();
}

void CauseRows::move(CauseRow &item, CauseRow &parent, int row)
{
    auto &from = *item.parent;
    const int oldRow = item.row;
    if (&from == &parent && oldRow == row)
        return;
    m_listener.aboutToMove(from, oldRow, parent, &from == &parent && row > oldRow ? row + 1 : row);
    from.children.erase(from.children.begin() + oldRow);
    parent.children.insert(parent.children.begin() + row, &item);
    item.parent = &parent;
    renumber(from, &from == &parent ? qMin(oldRow, row) : oldRow);
    renumber(parent, &from == &parent ? qMin(oldRow, row) : row);
    m_listener.moved();
}

/// Branches of which nothing is kept. After everything that is kept found its place, that is all that is gone.
void CauseRows::removeGone(const CauseTree &wanted)
{
    QList<CauseId> gone;
    for (const auto &[id, item] : m_rows) {
        if (!wanted.contains(id))
            gone.append(id);
    }
    for (const auto &id : gone) {
        auto *top = find(id);
        while (top != nullptr && top->parent != &m_incident && !wanted.contains(top->parent->id))
            top = top->parent;
        if (top != nullptr && isWhollyGone(*top, wanted))
            removeBranch(*top);
    }
}

bool CauseRows::isWhollyGone(const CauseRow &top, const CauseTree &wanted)
{
    std::vector<const CauseRow *> pending{&top};
    while (!pending.empty()) {
        const auto *next = pending.back();
        pending.pop_back();
        if (wanted.contains(next->id))
            return false;
        pending.insert(pending.end(), next->children.begin(), next->children.end());
    }
    return true;
}

void CauseRows::removeBranch(CauseRow &item)
{
    auto &parent = *item.parent;
    const int row = item.row;
    m_listener.aboutToRemove(parent, row);
    parent.children.erase(parent.children.begin() + row);
    renumber(parent, row);
    std::vector<CauseRow *> pending{&item};
    while (!pending.empty()) {
        auto *next = pending.back();
        pending.pop_back();
        pending.insert(pending.end(), next->children.begin(), next->children.end());
        const CauseId id = next->id; // a copy: erasing takes the row away
        m_rows.erase(id);
    }
    m_listener.removed();
}

bool CauseRows::isAtOrBelow(const CauseRow &item, const CauseRow &ancestor)
{
    for (const auto *at = &item; at != nullptr; at = at->parent) {
        if (at == &ancestor)
            return true;
    }
    return false;
}

void CauseRows::renumber(CauseRow &parent, int from)
{
    for (auto row = size_t(from); row < parent.children.size(); ++row)
        parent.children[row]->row = int(row);
}

} // namespace debrief
