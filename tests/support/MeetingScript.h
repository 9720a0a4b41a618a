// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QKeyCombination>

#include <functional>

namespace debrief {

/// One touch of the keyboard in the console.
struct Stroke
{
    enum class Kind {
        Key,   ///< where the keyboard is
        Line,  ///< text for the capture line, with Enter
        Words, ///< text where the keyboard is
        TabTo  ///< the Tab key, until the keyboard is on the thing of that name
    };
    Kind kind = Kind::Key;
    QKeyCombination key{Qt::Key_unknown};
    QString text = {};

    static Stroke press(QKeyCombination combination) { return {Kind::Key, combination, {}}; }
    static Stroke words(const QString &text) { return {Kind::Words, QKeyCombination(Qt::Key_unknown), text}; }
    static Stroke tabTo(const QString &name) { return {Kind::TabTo, QKeyCombination(Qt::Key_unknown), name}; }
};

/// One thing the facilitator does. It writes once, so that it is either done or not.
struct Beat
{
    std::chrono::seconds after{15}; ///< since the one before
    QList<Stroke> strokes;
    QList<MeetingEntryKind> logged = {}; ///< lines it adds to the log of the meeting
    /// Whether it is in the postmortem; none: the log tells.
    std::function<bool(const Postmortem &)> isKept = {};
};

/// The meeting of INC-2026-0847, part by part, as its facilitator types it. Each part ends with going to the next one;
/// the last ends the meeting. `length` is how long the part takes, not what was planned for it.
namespace meetingScript {

[[nodiscard]] Postmortem beforeTheMeeting(); ///< timeline, people and forms; nothing that a meeting brings to light

[[nodiscard]] QList<Beat> frame(std::chrono::minutes length);
[[nodiscard]] QList<Beat> timeline(std::chrono::minutes length);
[[nodiscard]] QList<Beat> whys(std::chrono::minutes length);
[[nodiscard]] QList<Beat> actions(std::chrono::minutes length);
[[nodiscard]] QList<Beat> debrief(std::chrono::minutes length);

/// All of it, as one agenda of 90 minutes has it.
[[nodiscard]] QList<Beat> whole();

[[nodiscard]] Beat press(QKeyCombination key, QList<MeetingEntryKind> logged = {});
/// A line that ends up in the postmortem as `text`.
[[nodiscard]] Beat say(const QString &line, const QString &text, QList<MeetingEntryKind> logged = {});

} // namespace meetingScript

} // namespace debrief
