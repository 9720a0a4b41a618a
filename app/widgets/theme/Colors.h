// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Tone.h"

#include <QColor>
#include <QPalette>

namespace debrief {

/// Text and the background it stands on; at least 4.5:1 between them.
struct TonePair
{
    QColor text;
    QColor background;
};

/// Every colour of the product, in one place, for one scheme.
struct Colors
{
    QColor window;
    QColor panel;
    QColor text;
    QColor secondText;
    QColor line;
    QColor accent;
    QColor onAccent;
    QColor hover;
    TonePair neutral;
    TonePair accentTone;
    TonePair decision;
    TonePair attention;
    TonePair urgent;
    TonePair good;
    TonePair information;

    [[nodiscard]] const TonePair &tone(Tone tone) const;
    /// The roles widgets draw with: PlaceholderText is second text, Mid the line, Light the hover colour.
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
/// The colours of the scheme this palette belongs to, for what paints without a theme at hand.
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);

/// WCAG contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace debrief
