// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Cause.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace debrief {

/// The causes of one postmortem as the tree they form below the incident, built in O(n).
/// The list must be in its order. A cause whose parent is missing counts as a root, and so does the first of causes
/// that name each other as parents: damaged data is shown, not lost. Ids the tree does not know give empty answers.
class CauseTree
{
public:
    CauseTree() = default;
    explicit CauseTree(const QList<Cause> &causes);

    [[nodiscard]] qsizetype size() const { return m_causes.size(); }
    [[nodiscard]] bool contains(const CauseId &id) const { return m_places.contains(id); }
    /// Lives as long as the tree.
    [[nodiscard]] const Cause *cause(const CauseId &id) const;

    [[nodiscard]] QList<CauseId> roots() const { return children({}); }
    /// In their order; of the null id the roots.
    [[nodiscard]] QList<CauseId> children(const CauseId &parent) const;
    [[nodiscard]] qsizetype childCount(const CauseId &parent) const;
    /// Null for roots.
    [[nodiscard]] CauseId parent(const CauseId &id) const;
    /// 1 for a root, as the incident itself stands at 0.
    [[nodiscard]] int depth(const CauseId &id) const;
    /// From the root down to the cause itself.
    [[nodiscard]] QList<CauseId> path(const CauseId &id) const;
    /// The cause and all below it, each before its children.
    [[nodiscard]] QList<CauseId> subtree(const CauseId &id) const;
    /// Would putting `id` under `newParent` close a circle?
    [[nodiscard]] bool wouldMakeCycle(const CauseId &id, const CauseId &newParent) const;
    /// Of several, those that are not below another of them, in tree order.
    [[nodiscard]] QList<CauseId> topmost(const QList<CauseId> &ids) const;

    /// All causes, each before its children, children in their order.
    [[nodiscard]] QList<CauseId> inTreeOrder() const;
    [[nodiscard]] QList<CauseId> leaves() const;
    /// In tree order: the first is systemic cause 1 of the report.
    [[nodiscard]] QList<CauseId> systemicCauses() const;
    /// Place of a systemic cause in that list, counted from 1; 0 when it is none.
    [[nodiscard]] int systemicNumber(const CauseId &id) const;

private:
    static constexpr int none = -1;

    [[nodiscard]] int place(const CauseId &id) const { return m_places.value(id, none); }
    void linkChildren(const std::vector<int> &parents);
    void walk();
    [[nodiscard]] CauseId idAt(int place) const { return m_causes[place].id; }

    QList<Cause> m_causes;
    QHash<CauseId, int> m_places;
    std::vector<int> m_parents;               ///< by place; none for roots
    std::vector<std::vector<int>> m_children; ///< by place; the roots stand behind all others
    std::vector<int> m_treeOrder;             ///< places
    std::vector<int> m_rank;                  ///< by place: index into the tree order
    std::vector<int> m_depths;                ///< by place
    std::vector<int> m_sizes;                 ///< by place: of the subtree
};

/// The chain from the cause up to the first why, ready to be joined by "therefore": each piece without a full stop,
/// and not starting with a capital where that is certainly only the start of a sentence. `problem` comes last if given.
[[nodiscard]] QStringList readUpward(const CauseTree &tree, const CauseId &cause, const QString &problem = {});
/// "X, therefore Y, therefore Z."
[[nodiscard]] QString joinUpward(const QStringList &pieces);

} // namespace debrief
