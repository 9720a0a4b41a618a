// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/TidyTree.h"

#include <cstddef>

namespace debrief {

namespace {

constexpr int none = -1;

/// The names follow the paper.
struct Node
{
    int parent = none;
    int number = 0; ///< among its siblings
    int leftSibling = none;
    int thread = none;
    int ancestor = none;
    int defaultAncestor = none;
    double prelim = 0;
    double mod = 0;
    double shift = 0;
    double change = 0;
    std::vector<int> children;
};

class TidyTree
{
public:
    TidyTree(const TreeShape &shape, double siblingDistance, double cousinDistance)
        : m_nodes(shape.parents.size())
        , m_siblingDistance(siblingDistance)
        , m_cousinDistance(cousinDistance)
    {
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            auto &node = at(i);
            node.parent = shape.parents[size_t(i)];
            node.ancestor = i;
            if (node.parent == none)
                continue;
            auto &siblings = at(node.parent).children;
            node.number = int(siblings.size());
            node.leftSibling = siblings.empty() ? none : siblings.back();
            siblings.push_back(i);
            at(node.parent).defaultAncestor = siblings.front();
        }
    }

    std::vector<double> places()
    {
        for (const int v : postOrder()) {
            placeAboveChildren(v);
            if (at(v).parent != none)
                at(at(v).parent).defaultAncestor = apportion(v, at(at(v).parent).defaultAncestor);
        }
        // Parents stand before their children, so one pass hands the shifts down.
        std::vector<double> shifts(m_nodes.size());
        std::vector<double> result(m_nodes.size());
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const auto &node = m_nodes[i];
            shifts[i] = node.parent == none ? 0 : shifts[size_t(node.parent)] + at(node.parent).mod;
            result[i] = node.prelim + shifts[i];
        }
        return result;
    }

private:
    Node &at(int v) { return m_nodes[size_t(v)]; }

    /// Children before parents, left before right.
    [[nodiscard]] std::vector<int> postOrder() const
    {
        std::vector<int> reversed;
        reversed.reserve(m_nodes.size());
        std::vector<int> pending = {0};
        while (!pending.empty()) {
            const int v = pending.back();
            pending.pop_back();
            reversed.push_back(v);
            const auto &children = m_nodes[size_t(v)].children;
            pending.insert(pending.end(), children.begin(), children.end());
        }
        return {reversed.rbegin(), reversed.rend()};
    }

    double distance(int left, int right)
    {
        return at(left).parent == at(right).parent ? m_siblingDistance : m_cousinDistance;
    }

    void placeAboveChildren(int v)
    {
        auto &node = at(v);
        const bool hasLeft = node.leftSibling != none;
        const double besideLeft = hasLeft ? at(node.leftSibling).prelim + m_siblingDistance : 0;
        if (node.children.empty()) {
            node.prelim = besideLeft;
            return;
        }
        executeShifts(node);
        const double middle = (at(node.children.front()).prelim + at(node.children.back()).prelim) / 2;
        node.prelim = hasLeft ? besideLeft : middle;
        node.mod = hasLeft ? node.prelim - middle : 0;
    }

    void executeShifts(const Node &node)
    {
        double shift = 0;
        double change = 0;
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
            at(*child).prelim += shift;
            at(*child).mod += shift;
            change += at(*child).change;
            shift += at(*child).shift + change;
        }
    }

    int nextLeft(int v) { return at(v).children.empty() ? at(v).thread : at(v).children.front(); }
    int nextRight(int v) { return at(v).children.empty() ? at(v).thread : at(v).children.back(); }

    /// Pushes the subtree of v away from those left of it where their contours meet.
    int apportion(int v, int defaultAncestor)
    {
        const int w = at(v).leftSibling;
        if (w == none)
            return defaultAncestor;
        int insideRight = v;
        int outsideRight = v;
        int insideLeft = w;
        int outsideLeft = at(at(v).parent).children.front();
        double sumInsideRight = at(insideRight).mod;
        double sumOutsideRight = at(outsideRight).mod;
        double sumInsideLeft = at(insideLeft).mod;
        double sumOutsideLeft = at(outsideLeft).mod;
        while (nextRight(insideLeft) != none && nextLeft(insideRight) != none) {
            insideLeft = nextRight(insideLeft);
            insideRight = nextLeft(insideRight);
            outsideLeft = nextLeft(outsideLeft);
            outsideRight = nextRight(outsideRight);
            at(outsideRight).ancestor = v;
            const double shift = (at(insideLeft).prelim + sumInsideLeft) - (at(insideRight).prelim + sumInsideRight) +
                                 distance(insideLeft, insideRight);
            if (shift > 0) {
                moveSubtree(ancestor(insideLeft, v, defaultAncestor), v, shift);
                sumInsideRight += shift;
                sumOutsideRight += shift;
            }
            sumInsideLeft += at(insideLeft).mod;
            sumInsideRight += at(insideRight).mod;
            sumOutsideLeft += at(outsideLeft).mod;
            sumOutsideRight += at(outsideRight).mod;
        }
        if (nextRight(insideLeft) != none && nextRight(outsideRight) == none) {
            at(outsideRight).thread = nextRight(insideLeft);
            at(outsideRight).mod += sumInsideLeft - sumOutsideRight;
        }
        if (nextLeft(insideRight) != none && nextLeft(outsideLeft) == none) {
            at(outsideLeft).thread = nextLeft(insideRight);
            at(outsideLeft).mod += sumInsideRight - sumOutsideLeft;
            defaultAncestor = v;
        }
        return defaultAncestor;
    }

    int ancestor(int insideLeft, int v, int defaultAncestor)
    {
        const int candidate = at(insideLeft).ancestor;
        return at(candidate).parent == at(v).parent ? candidate : defaultAncestor;
    }

    void moveSubtree(int left, int right, double shift)
    {
        const int between = at(right).number - at(left).number;
        at(right).change -= shift / between;
        at(right).shift += shift;
        at(left).change += shift / between;
        at(right).prelim += shift;
        at(right).mod += shift;
    }

    std::vector<Node> m_nodes;
    double m_siblingDistance;
    double m_cousinDistance;
};

} // namespace

std::vector<double> tidyPlaces(const TreeShape &shape, double siblingDistance, double cousinDistance)
{
    if (shape.parents.empty())
        return {};
    return TidyTree(shape, siblingDistance, cousinDistance).places();
}

} // namespace debrief
