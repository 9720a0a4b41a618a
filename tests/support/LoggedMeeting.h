// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingItems.h"
#include "support/Builders.h"
#include "support/FakeClock.h"

namespace debrief {

/// A running meeting of 90 minutes as its log alone has it.
class LoggedMeeting
{
public:
    LoggedMeeting()
    {
        postmortem.meetingPlan = planFromPreset(u"standard-90");
        postmortem.timeline = build::sampleTimeline();
        add(clock().start(time.now()));
    }

    [[nodiscard]] MeetingClock clock() const { return {postmortem.meetingPlan, postmortem.meetingLog}; }
    [[nodiscard]] MeetingState state() const { return clock().at(time.now()); }
    void add(const std::optional<MeetingEntry> &entry) { postmortem.meetingLog.append(entry.value()); }
    void note(MeetingEntryKind kind, const QString &subject = {}) { add(clock().note(time.now(), kind, subject)); }
    void heard(HeardKind kind) { note(MeetingEntryKind::Heard, enumKey(kind)); }
    void ask(const QString &question) { note(MeetingEntryKind::AskedQuestion, question); }
    void goTo(int part) { add(clock().jump(time.now(), part)); }
    void show(const MeetingItem &item) { add(clock().show(time.now(), item)); }

    Postmortem postmortem;
    FakeClock time;
};

} // namespace debrief
