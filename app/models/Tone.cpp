// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Tone.h"

namespace debrief {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Sev1:
        return Tone::Urgent;
    case Severity::Sev2:
        return Tone::Attention;
    case Severity::Sev3:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(Stage stage)
{
    switch (stage) {
    case Stage::Preparing:
        return Tone::Decision;
    case Stage::ReadyToMeet:
    case Stage::MeetingHeld:
        return Tone::Information;
    case Stage::Published:
        return Tone::Good;
    case Stage::Draft:
    case Stage::Closed:
    case Stage::NotRequired:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Detection:
        return Tone::Information;
    case EventKind::Decision:
        return Tone::Decision;
    case EventKind::Communication:
    case EventKind::Mitigation:
    case EventKind::Resolution:
        return Tone::Good;
    case EventKind::Escalation:
        return Tone::Attention;
    case EventKind::Action:
    case EventKind::Context:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(Priority priority)
{
    switch (priority) {
    case Priority::P0:
        return Tone::Urgent;
    case Priority::P1:
        return Tone::Attention;
    case Priority::P2:
    case Priority::P3:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ActionState state)
{
    switch (state) {
    case ActionState::InProgress:
        return Tone::Information;
    case ActionState::Blocked:
        return Tone::Attention;
    case ActionState::Done:
        return Tone::Good;
    case ActionState::NotStarted:
    case ActionState::WillNotDo:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(CaptureKind kind)
{
    switch (kind) {
    case CaptureKind::Note:
        return Tone::Information;
    case CaptureKind::Gap:
        return Tone::Attention;
    case CaptureKind::ActionIdea:
        return Tone::Good;
    case CaptureKind::Question:
        return Tone::Decision;
    case CaptureKind::Correction:
        return Tone::Information;
    case CaptureKind::Parked:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(ReflectionKind kind)
{
    switch (kind) {
    case ReflectionKind::WentWell:
    case ReflectionKind::Thanks:
        return Tone::Good;
    case ReflectionKind::CouldBeBetter:
    case ReflectionKind::WasLucky:
        return Tone::Attention;
    case ReflectionKind::Lesson:
        return Tone::Information;
    case ReflectionKind::Question:
        return Tone::Decision;
    }
    return Tone::Neutral;
}

} // namespace debrief
