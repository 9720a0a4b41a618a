// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/StageEdits.h"

#include "domain/edits/ClosureEdits.h"

#include <QCoreApplication>

namespace debrief {

ChangeSet replaceIncident(const Postmortem &postmortem, const IncidentDetails &after)
{
    ChangeSet edit;
    auto incident = after;
    incident.stage = postmortem.incident.stage;
    edit.replace(postmortem.incident, incident);
    return edit;
}

Result<ChangeSet> changeStage(const Postmortem &postmortem, Stage to, Instant now, const QString &reason)
{
    ChangeSet edit;
    if (postmortem.incident.stage == to)
        return edit;
    if (to == Stage::NotRequired && reason.trimmed().isEmpty()) {
        return Error{
            Error::Kind::BadInput,
            QCoreApplication::translate("StageEdits", "Write why no postmortem is required. Others will ask later.")};
    }
    edit.add(StageChange{StageChangeId::create(), now, postmortem.incident.stage, to, reason.trimmed()});
    auto incident = postmortem.incident;
    incident.stage = to;
    edit.replace(postmortem.incident, incident);
    return edit;
}

ChangeSet publish(const Postmortem &postmortem, Instant now, const QString &address, QDate closureDue)
{
    ChangeSet edit;
    auto report = postmortem.report;
    report.publishedAt = now;
    report.publishedTo = address.trimmed();
    edit.replace(postmortem.report, report);
    if (postmortem.incident.stage != Stage::Closed) {
        auto step = changeStage(postmortem, Stage::Published, now);
        if (step)
            append(edit, step.value());
    }
    if (postmortem.closureChecks.isEmpty() && closureDue.isValid()) {
        append(edit, planClosureCheck(closureDue));
    }
    return edit;
}

} // namespace debrief
