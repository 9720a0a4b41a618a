// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <variant>

namespace debrief {

/// `t 14:31 text`, `d 14:31 text`: an event. `d text` without a time: a decision at the event that is shown.
struct EventLine
{
    QString line; ///< time and text, as the quick line of the timeline reads them
    bool decisionPoint = false;

    friend bool operator==(const EventLine &, const EventLine &) = default;
};
/// `d` alone: what is shown is a decision point.
struct DecisionMark
{
    friend bool operator==(const DecisionMark &, const DecisionMark &) = default;
};
/// `n` or nothing: note; `q` question; `g` gap; `a` action idea; `p` park.
struct Remark
{
    CaptureKind kind = CaptureKind::Note;
    QString text;

    friend bool operator==(const Remark &, const Remark &) = default;
};
/// `w`: why the current cause came to be.
struct WhyLine
{
    QString text;

    friend bool operator==(const WhyLine &, const WhyLine &) = default;
};
/// `e CI run 18211`: how we know that the current cause is true.
struct EvidenceLine
{
    QString text;

    friend bool operator==(const EvidenceLine &, const EvidenceLine &) = default;
};
/// `k Alice kept everyone informed`
struct ThanksLine
{
    QString who; ///< name of the participant; what stood before a colon where it is none; empty where nobody is named
    QString text;

    friend bool operator==(const ThanksLine &, const ThanksLine &) = default;
};

/// `+ Alerts fired at once`: what went well. `l`: where we were lucky.
struct ReflectionLine
{
    ReflectionKind kind = ReflectionKind::WentWell;
    QString text;

    friend bool operator==(const ReflectionLine &, const ReflectionLine &) = default;
};

using CaptureLine = std::variant<EventLine, DecisionMark, Remark, WhyLine, EvidenceLine, ThanksLine, ReflectionLine>;

/// Reads what the facilitator typed. The prefix is one small letter or a plus, and a space; "A load test" is a note.
/// An empty line, or a prefix with nothing behind it, is an error that says what to write.
[[nodiscard]] Result<CaptureLine> parseCaptureLine(QStringView typed, const QList<Participant> &participants);

} // namespace debrief
