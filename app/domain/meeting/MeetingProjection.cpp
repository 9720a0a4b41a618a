// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingProjection.h"

#include "domain/meeting/PartProjector.h"
#include "domain/meeting/ShownTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MeetingProjection", text);
}

QString parkedText(const QList<Capture> &captures)
{
    const auto count = std::count_if(captures.cbegin(), captures.cend(), [](const Capture &capture) {
        return capture.kind == CaptureKind::Parked && !isSettled(capture);
    });
    return count == 0 ? QString() : tr("Parked until later: %1").arg(count);
}

} // namespace

MeetingProjection projectMeeting(const ProjectionInput &input)
{
    const auto &postmortem = input.postmortem;
    const auto &state = input.state;
    const auto names = postmortem.meetingPlan.showNames ? RoleNames() : RoleNames(postmortem.participants);
    const PartProjector parts(input, names);
    const auto *part = state.currentPart();
    const auto kind = part == nullptr ? PartKind::Frame : part->kind;

    MeetingProjection projection;
    projection.reference = names.applied(postmortem.incident.reference);
    projection.title = names.applied(postmortem.incident.title);
    projection.partTitle = textsOf(input.agenda, kind).title;
    showTime(projection, input);
    projection.part = parts.view(kind);
    if (state.phase == MeetingPhase::Ended) {
        projection.partTitle = textsOf(input.agenda, PartKind::Debrief).title;
        projection.part = parts.closing();
        return projection;
    }
    projection.heardTitle = parts.heardTitle(kind);
    projection.heard = parts.heard(kind);
    projection.parked = parkedText(postmortem.captures);
    projection.question = names.applied(input.question);
    return projection;
}

} // namespace debrief
