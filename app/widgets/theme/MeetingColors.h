// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/Colors.h"

#include <QList>

namespace debrief {

/// One background of the shared window and the inks used on it.
struct MeetingSurface
{
    QColor background;
    QColor text;
    QColor quiet;  ///< what stands around the main thing
    QColor strong; ///< in the colour of the surface: labels, titles of what is over

    [[nodiscard]] TonePair main() const { return {text, background}; }
    [[nodiscard]] TonePair second() const { return {quiet, background}; }
    [[nodiscard]] TonePair label() const { return {strong, background}; }
};

/// The colours of the shared window. Calls compress the picture and projectors wash it out, so every text stands at
/// least 7:1 against what is behind it.
struct MeetingColors
{
    MeetingSurface content;
    MeetingSurface side;
    MeetingSurface upcoming; ///< parts of the agenda to come
    MeetingSurface past;     ///< parts of the agenda that are over
    MeetingSurface current;  ///< the thing being talked about
    MeetingSurface decision; ///< the same when it is a decision point; also the question to all
    QColor line;
    QColor accent; ///< progress; no text
    QColor mark;   ///< the bar beside a decision point; no text
    QColor track;  ///< what progress runs on; no text
    QColor over;   ///< the ring once the time is up; no text
    TonePair neutral;
    TonePair attention;
    TonePair urgent;
    TonePair good;
    TonePair information;

    [[nodiscard]] const TonePair &chip(Tone tone) const;
    /// Every text with what it may stand on.
    [[nodiscard]] QList<TonePair> textPairs() const;
};

[[nodiscard]] const MeetingColors &lightMeetingColors();
[[nodiscard]] const MeetingColors &darkMeetingColors();
[[nodiscard]] const MeetingColors &meetingColorsFor(const QPalette &palette);

} // namespace debrief
