// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wording/WordingHint.h"
#include "widgets/theme/Colors.h"
#include "widgets/whys/CauseScene.h"

#include <QTransform>

#include <functional>

class QPainter;

namespace debrief {

/// Paints the part of the tree that is in sight. Zoomed out, texts and curves give way to plain shapes, so that a
/// tree of ten thousand causes still moves smoothly.
class CausePainter
{
public:
    struct Look
    {
        bool selected = false;
        bool focused = false;    ///< the keyboard is here
        bool dropTarget = false; ///< a dragged cause would come to stand below
        bool faded = false;      ///< is being dragged away
        bool knob = false;       ///< offer to fold what is below
    };
    struct Source
    {
        std::function<Look(const CauseId &)> look;
        std::function<int(const CauseId &)> actionCount;
        std::function<QList<WordingHint>(const CauseId &)> wording; ///< to underline
        QString problem;
    };

    CausePainter(QPainter &painter, const CauseScene &scene, const QPalette &palette, const Source &source);

    /// `toView` takes the scene to the pixels of the painter; `visible` is in pixels.
    void paint(const QTransform &toView, const QRectF &visible);

    /// Below this scale there are no words.
    static constexpr double smallestReadable = 0.4;

private:
    [[nodiscard]] std::vector<int> placesIn(const QRectF &area) const;
    void paintLines(const QRectF &area);
    void paintBox(const CauseBox &one, const Look &look);
    void paintWords(const CauseBox &one, const Cause *cause, const TonePair &tone);
    void paintKnob(const CauseBox &one);
    void paintPlainly(const QTransform &toView, const std::vector<int> &places);
    void paintPlainLines(const QTransform &toView, const QRectF &area);
    [[nodiscard]] const TonePair &toneOf(const Cause *cause, const CauseId &id) const;
    [[nodiscard]] Qt::Alignment sideOf(Qt::Alignment side) const;

    QPainter &m_painter;
    const CauseScene &m_scene;
    const QPalette &m_palette;
    const Colors &m_colors;
    const Source &m_source;
    TonePair m_plain; ///< a cause without a mark
};

} // namespace debrief
