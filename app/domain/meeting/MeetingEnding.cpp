// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingEnding.h"

#include "domain/edits/StageEdits.h"
#include "domain/meeting/MeetingClock.h"

#include <QCoreApplication>

namespace debrief {

namespace {

bool isBeforeMeeting(Stage stage)
{
    return stage == Stage::Draft || stage == Stage::Preparing || stage == Stage::ReadyToMeet;
}

} // namespace

bool needsReasonToEnd(const Postmortem &postmortem)
{
    return postmortem.actions.isEmpty();
}

Result<ChangeSet> endMeeting(const Postmortem &postmortem, const MeetingEnding &ending, Instant now)
{
    const auto reason = ending.reasonWithoutActions.trimmed();
    if (needsReasonToEnd(postmortem) && reason.isEmpty()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("MeetingEnding", "No action item was recorded. Write why nothing is "
                                                                  "changed, or go back to action items.")};
    }
    const auto line = MeetingClock(postmortem.meetingPlan, postmortem.meetingLog).end(now);
    if (!line) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("MeetingEnding", "This meeting is not under way.")};
    }
    auto incident = postmortem.incident;
    incident.closingStatement = ending.closingStatement.trimmed();
    auto edit = replaceIncident(postmortem, incident);
    edit.add(*line);
    // A meeting was held now, so its minutes belong into the report; they can be left out there.
    auto report = postmortem.report;
    report.sections |= ReportSection::MeetingMinutes;
    if (report != postmortem.report)
        edit.replace(postmortem.report, report);
    auto next = postmortem;
    apply(next, edit);
    if (isBeforeMeeting(incident.stage)) {
        const auto step = changeStage(next, Stage::MeetingHeld, now, needsReasonToEnd(postmortem) ? reason : QString());
        if (!step)
            return step.error();
        append(edit, step.value());
    } else if (needsReasonToEnd(postmortem)) {
        // No step of the history to keep it in: it stays with what was said.
        edit.add(Capture{CaptureId::create(),
                         now,
                         CaptureKind::Note,
                         PartKind::Actions,
                         reason,
                         {},
                         CaptureOutcome::Kept,
                         {},
                         {},
                         {}});
    }
    return edit;
}

} // namespace debrief
