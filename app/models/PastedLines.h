// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rules/TimelineQuickLine.h"

namespace debrief {

/// One line of a pasted text and what became of it.
struct PastedLine
{
    enum class Kind {
        Event,
        Detail,  ///< belongs to the event above it
        Problem, ///< could not be read; nothing is dropped silently
    };
    int number = 0; ///< from 1, as in the text
    QString typed;
    Kind kind = Kind::Problem;
    TimelineEvent event; ///< for an event, with its detail lines
    QString remark;      ///< why it could not be read, or how it was understood

    friend bool operator==(const PastedLine &, const PastedLine &) = default;
};

struct PasteOptions
{
    /// A line without a time is a detail of the event above it; else it is a problem.
    bool detailsBelow = true;
};

/// Reads each line as the quick line would; bullets and brackets around the time are passed over, empty lines too.
[[nodiscard]] QList<PastedLine> readPastedLines(const QString &text, const TimelineLineContext &context,
                                                const PasteOptions &options = {});
/// The events among them, without ids, in the order of the text.
[[nodiscard]] QList<TimelineEvent> eventsOf(const QList<PastedLine> &lines);
[[nodiscard]] qsizetype problemCount(const QList<PastedLine> &lines);

/// The events as text that reads well elsewhere and is understood again when pasted: times carry their offset, details
/// follow on lines of their own.
[[nodiscard]] QString eventsAsText(const QList<TimelineEvent> &events, const QTimeZone &zone);

} // namespace debrief
