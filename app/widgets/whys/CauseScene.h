// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/CauseTreeLayout.h"

#include <QFont>

#include <array>

namespace debrief {

/// How many lines a text takes, told from the widths of its letters: quick enough for ten thousand texts.
class LineEstimate
{
public:
    LineEstimate(const QFont &font, double width);
    [[nodiscard]] int lines(const QString &text) const;

private:
    [[nodiscard]] double advance(QChar letter) const;

    std::array<double, 0x250> m_advances{}; ///< of Latin letters
    double m_wide = 0;                      ///< of letters that fill a square
    double m_average = 0;
    double m_width = 0;
};

/// The tree as it is drawn at 100 %: a box for the incident and for each cause that is not folded away.
class CauseScene
{
public:
    CauseScene();

    /// `problem` is what the box of the incident says.
    void setTree(const CauseTree &tree, const QString &problem, bool mirrored);
    [[nodiscard]] const CauseTreeLayout &layout() const { return m_layout; }
    [[nodiscard]] const CauseTree &tree() const { return m_tree; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    /// The box of a cause, or of the incident for the null id. Null when the cause is unknown or folded away.
    [[nodiscard]] const CauseBox *box(const CauseId &id) const;

    [[nodiscard]] bool isCollapsed(const CauseId &id) const { return m_collapsed.contains(id); }
    [[nodiscard]] const QSet<CauseId> &collapsed() const { return m_collapsed; }
    void setCollapsed(const CauseId &id, bool collapsed);
    /// Unfolds whatever hides the cause. False when nothing did.
    bool uncover(const CauseId &id);
    /// The cause itself, or the folded cause that hides it.
    [[nodiscard]] CauseId shownFor(const CauseId &id) const;

    /// Where the knob stands that folds what is below the box.
    [[nodiscard]] static QRectF knob(const QRectF &box);
    /// What the text of a box may fill, and the line above it.
    [[nodiscard]] static QRectF textArea(const QRectF &box);
    [[nodiscard]] static QRectF captionArea(const QRectF &box);

private:
    void layOut();

    LineEstimate m_estimate;
    CauseTree m_tree;
    QString m_problem;
    QSet<CauseId> m_collapsed;
    CauseTreeLayout m_layout;
    bool m_mirrored = false;
};

} // namespace debrief
