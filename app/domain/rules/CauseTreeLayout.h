// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTree.h"

#include <QRectF>
#include <QSet>

#include <functional>

namespace debrief {

/// Lengths in the unit of the caller, such as pixels at 100 %.
struct CauseTreeMetrics
{
    double nodeWidth = 250;
    double siblingGap = 24;
    double cousinGap = 48; ///< between nodes of different parents
    double levelGap = 44;
    bool mirrored = false; ///< first child on the right, for languages read from the right
};

struct CauseBox
{
    CauseId id; ///< null: the incident
    QRectF box;
    int level = 0;  ///< 0: the incident
    int hidden = 0; ///< causes folded away below it
};

/// A curve from the lower edge of the parent to the upper edge of the child.
struct CauseLine
{
    CauseId parent;
    CauseId child;
    QPointF from;
    QPointF fromControl; ///< control points of a cubic curve
    QPointF toControl;
    QPointF to;
};

struct CauseTreeLayout
{
    QList<CauseBox> boxes; ///< the incident first, then the causes in tree order
    QList<CauseLine> lines;
    QRectF bounds; ///< from (0, 0)

    /// Null rectangle when the cause is unknown or folded away.
    [[nodiscard]] QRectF boxOf(const CauseId &id) const;
    /// The box under a point, or nullptr.
    [[nodiscard]] const CauseBox *boxAt(QPointF point) const;

    QHash<CauseId, int> places; ///< into `boxes`
};

/// The incident on top, its causes below, all of one level on one line; a level is as high as its highest box.
/// `heightOf` is asked once for each box, with the null id for the incident. Below `collapsed` causes nothing is shown.
[[nodiscard]] CauseTreeLayout layOutCauses(const CauseTree &tree,
                                           const std::function<double(const CauseId &)> &heightOf,
                                           const CauseTreeMetrics &metrics, const QSet<CauseId> &collapsed = {});

} // namespace debrief
