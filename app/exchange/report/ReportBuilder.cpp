// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportBuilder.h"

#include "exchange/report/PublicCopy.h"
#include "exchange/report/ReportSections.h"

namespace debrief {

ReportDocument buildReport(const Postmortem &postmortem)
{
    const auto copy = publicCopy(postmortem);
    const ReportContext context(copy);
    ReportDocument document;
    addHead(document, context);
    addTimeline(document, context);
    addRootCauses(document, context);
    addWhys(document, context);
    addActions(document, context);
    addTakeaways(document, context);
    addAttendees(document, context);
    addMeetingMinutes(document, context);
    addClosing(document, context);
    return document;
}

} // namespace debrief
