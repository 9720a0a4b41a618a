// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/TimeScale.h"
#include "models/Tone.h"

#include <functional>
#include <optional>

namespace debrief {

/// A dot or diamond on the ribbon: one event, or several that would cover each other exactly.
struct RibbonMark
{
    QList<EventId> events;
    double x = 0;
    Tone tone = Tone::Neutral;
    bool diamond = false; ///< a decision point; the shape says it beside the colour

    friend bool operator==(const RibbonMark &, const RibbonMark &) = default;
};

struct RibbonLabel
{
    QString text;
    Tone tone = Tone::Neutral;
    bool strong = false;
    double left = 0;
    double width = 0;

    friend bool operator==(const RibbonLabel &, const RibbonLabel &) = default;
};

/// From the start to the resolution, as far as it can be seen.
struct RibbonBand
{
    double from = 0;
    double to = 0;

    friend bool operator==(const RibbonBand &, const RibbonBand &) = default;
};

/// What a ribbon shows and where, from left to right; whoever paints it mirrors it where people read the other way.
struct RibbonLayout
{
    QList<RibbonMark> marks;
    QList<RibbonLabel> labels;
    QList<TimeTick> ticks;
    std::optional<RibbonBand> impact;

    /// How wide a text is, and whether it is set in semibold.
    using Measure = std::function<double(const QString &text, bool strong)>;

    static RibbonLayout of(const QList<TimelineEvent> &timeline, const TimeScale &scale, const Measure &measure);
    /// The mark nearest to that place, or -1 when none is within reach.
    [[nodiscard]] int markAt(double x, double reach) const;
    /// Whether a later mark of the same shape lies on top of this one, to the pixel: nobody would see it.
    [[nodiscard]] bool isCovered(int mark) const;
    /// The mark that stands for that event, or -1.
    [[nodiscard]] int markOf(const EventId &event) const;
};

} // namespace debrief
