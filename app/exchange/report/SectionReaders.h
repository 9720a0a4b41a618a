// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/ReportReading.h"

namespace debrief {

// Each reads back what the section of the same name in ReportSections.h adds.

/// Reference, severity, date, zone and so on; needed by all others, so it comes first.
void readFacts(const ReportFacts &facts, const ImportOptions &options, ReportReading &reading);
/// The moments the facts name, as events: for a report without a timeline.
void readMoments(const ReportFacts &facts, ReportReading &reading);
void readTimeline(const ReportSectionBlocks &section, ReportReading &reading);
void readWhys(const ReportSectionBlocks &section, ReportReading &reading);
void readActions(const ReportSectionBlocks &section, ReportReading &reading);
void readDeclinedActions(const ReportSectionBlocks &section, ReportReading &reading);
/// Puts both kinds of action items into the order of their numbers.
void orderActions(ReportReading &reading);
void readReflections(const ReportSectionBlocks &section, ReflectionKind kind, ReportReading &reading);
void readAttendees(const ReportSectionBlocks &section, ReportReading &reading);
void readMeetingMinutes(const ReportSectionBlocks &section, ReportReading &reading);
void readClosingStatement(const ReportSectionBlocks &section, ReportReading &reading);
void readClosureChecks(const ReportSectionBlocks &section, ReportReading &reading);

} // namespace debrief
