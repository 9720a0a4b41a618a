// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportContext.h"
#include "exchange/report/ReportDocument.h"

namespace debrief {

// Each adds its part of the report, or nothing where it is turned off or there is nothing to say.
void addHead(ReportDocument &document, const ReportContext &context);
void addTimeline(ReportDocument &document, const ReportContext &context);
void addRootCauses(ReportDocument &document, const ReportContext &context);
void addWhys(ReportDocument &document, const ReportContext &context);
void addActions(ReportDocument &document, const ReportContext &context);
void addTakeaways(ReportDocument &document, const ReportContext &context);
void addAttendees(ReportDocument &document, const ReportContext &context);
void addMeetingMinutes(ReportDocument &document, const ReportContext &context);
void addClosing(ReportDocument &document, const ReportContext &context);

} // namespace debrief
