// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTree.h"

#include <unordered_map>

namespace debrief {

/// One row of the outline. Rows stay where they are in memory while they move in the tree.
struct CauseRow
{
    CauseId id;
    CauseRow *parent = nullptr; ///< null for the incident
    std::vector<CauseRow *> children;
    int row = 0; ///< among the children of its parent
};

/// The rows of a model of causes, with the incident as the one root. What it is told to do it announces to the model
/// first, so that views can follow step by step.
class CauseRows
{
public:
    /// Gets every step before and after it happens.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void aboutToInsert(CauseRow &parent, int row) = 0;
        virtual void inserted() = 0;
        virtual void aboutToRemove(CauseRow &parent, int row) = 0;
        virtual void removed() = 0;
        /// `to` counts the rows of the new parent as they are before the move.
        virtual void aboutToMove(CauseRow &from, int row, CauseRow &parent, int to) = 0;
        virtual void moved() = 0;
    };

    explicit CauseRows(Listener &listener);

    /// Without telling anyone: for a model that resets itself.
    void rebuild(const CauseTree &wanted);
    /// Turns the rows into the wanted tree with few steps. `placed` are the causes that came or moved, where known:
    /// they are put right first, so that one edit is one step.
    void arrange(const CauseTree &wanted, const QList<CauseId> &placed = {});

    [[nodiscard]] CauseRow &incident() { return m_incident; }
    /// The null id names the incident. Null when there is no such row.
    [[nodiscard]] CauseRow *find(const CauseId &id);

private:
    struct IdHash
    {
        size_t operator()(const CauseId &id) const { return qHash(id); }
    };

    CauseRow &create(const CauseId &id);
    void put(CauseRow &parent, int row, const CauseId &id);
    void putChildren(CauseRow &parent, const QList<CauseId> &wanted);
    void insert(CauseRow &parent, int row, const CauseId &id);
    void move(CauseRow &item, CauseRow &parent, int row);
    void removeGone(const CauseTree &wanted);
    void removeBranch(CauseRow &item);
    [[nodiscard]] static bool isWhollyGone(const CauseRow &top, const CauseTree &wanted);
    [[nodiscard]] static bool isAtOrBelow(const CauseRow &item, const CauseRow &ancestor);
    static void renumber(CauseRow &parent, int from);

    Listener &m_listener;
    CauseRow m_incident;
    std::unordered_map<CauseId, CauseRow, IdHash> m_rows;
};

} // namespace debrief
