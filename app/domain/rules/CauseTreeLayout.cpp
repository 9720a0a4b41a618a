// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/CauseTreeLayout.h"

#include "domain/rules/TidyTree.h"

namespace debrief {

namespace {

/// What is not folded away, with the incident as node 0.
class VisibleTree
{
public:
    VisibleTree(const CauseTree &tree, const QSet<CauseId> &collapsed)
    {
        add({}, -1, 0);
        int folded = -1; // everything deeper than this belongs to a collapsed cause
        for (const auto &id : tree.inTreeOrder()) {
            const int depth = tree.depth(id);
            if (folded >= 0 && depth > folded) {
                ++m_boxes.last().hidden;
                continue;
            }
            folded = collapsed.contains(id) ? depth : -1;
            add(id, m_places.value(tree.parent(id)), depth);
        }
    }

    [[nodiscard]] const TreeShape &shape() const { return m_shape; }
    [[nodiscard]] const QList<CauseBox> &boxes() const { return m_boxes; }
    [[nodiscard]] const QHash<CauseId, int> &places() const { return m_places; }

private:
    void add(const CauseId &id, int parent, int level)
    {
        m_places.insert(id, int(m_boxes.size()));
        m_shape.parents.push_back(parent);
        m_boxes.append({id, {}, level, 0});
    }

    TreeShape m_shape;
    QList<CauseBox> m_boxes;
    QHash<CauseId, int> m_places;
};

/// The upper edge of each level.
std::vector<double> levelTops(const QList<CauseBox> &boxes, const std::vector<double> &heights, double gap)
{
    std::vector<double> highest;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const auto level = size_t(boxes[i].level);
        if (level >= highest.size())
            highest.resize(level + 1, 0);
        highest[level] = std::max(highest[level], heights[size_t(i)]);
    }
    std::vector<double> tops(highest.size(), 0);
    for (size_t level = 1; level < tops.size(); ++level)
        tops[level] = tops[level - 1] + highest[level - 1] + gap;
    return tops;
}

CauseLine lineBetween(const CauseBox &parent, const CauseBox &child)
{
    CauseLine line{parent.id, child.id, {}, {}, {}, {}};
    line.from = QPointF(parent.box.center().x(), parent.box.bottom());
    line.to = QPointF(child.box.center().x(), child.box.top());
    const double middle = (line.from.y() + line.to.y()) / 2;
    line.fromControl = QPointF(line.from.x(), middle);
    line.toControl = QPointF(line.to.x(), middle);
    return line;
}

} // namespace

QRectF CauseTreeLayout::boxOf(const CauseId &id) const
{
    const int place = places.value(id, -1);
    return place < 0 ? QRectF() : boxes[place].box;
}

const CauseBox *CauseTreeLayout::boxAt(QPointF point) const
{
    const auto found =
        std::find_if(boxes.cbegin(), boxes.cend(), [&](const CauseBox &one) { return one.box.contains(point); });
    return found == boxes.cend() ? nullptr : &*found;
}

CauseTreeLayout layOutCauses(const CauseTree &tree, const std::function<double(const CauseId &)> &heightOf,
                             const CauseTreeMetrics &metrics, const QSet<CauseId> &collapsed)
{
    const VisibleTree visible(tree, collapsed);
    const auto centres =
        tidyPlaces(visible.shape(), metrics.nodeWidth + metrics.siblingGap, metrics.nodeWidth + metrics.cousinGap);
    const auto [leftmost, rightmost] = std::minmax_element(centres.begin(), centres.end());

    CauseTreeLayout layout;
    layout.boxes = visible.boxes();
    layout.places = visible.places();
    std::vector<double> heights;
    heights.reserve(centres.size());
    for (const auto &one : layout.boxes)
        heights.push_back(heightOf(one.id));
    const auto tops = levelTops(layout.boxes, heights, metrics.levelGap);

    layout.lines.reserve(layout.boxes.size());
    for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
        auto &one = layout.boxes[i];
        const double left = metrics.mirrored ? *rightmost - centres[size_t(i)] : centres[size_t(i)] - *leftmost;
        one.box = QRectF(left, tops[size_t(one.level)], metrics.nodeWidth, heights[size_t(i)]);
        layout.bounds |= one.box;
        const int parent = visible.shape().parents[size_t(i)];
        if (parent >= 0)
            layout.lines.append(lineBetween(layout.boxes[parent], one));
    }
    return layout;
}

} // namespace debrief
