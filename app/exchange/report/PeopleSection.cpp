// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

ReportText inTheMeeting(const Participant &person)
{
    const auto attendance = wordFor(person.attendance);
    if (person.duty == MeetingDuty::None)
        return reportLines(attendance);
    return reportLines(wordFor(person.duty) + QStringLiteral(", ") + attendance.toLower());
}

} // namespace

void addAttendees(ReportDocument &document, const ReportContext &context)
{
    if (!context.shows(ReportSection::Attendees))
        return;
    const bool names = !context.postmortem().report.rolesInsteadOfNames;
    ReportTable table{
        {word(ReportWords::role), word(ReportWords::team), word(ReportWords::part), word(ReportWords::inTheMeeting)},
        {}};
    if (names)
        table.columns.prepend(word(ReportWords::name));
    for (const auto &person : context.postmortem().participants) {
        if (person.attendance == Attendance::NotInvited)
            continue;
        QList<ReportText> row{reportLines(person.role), reportLines(person.team), reportLines(person.part),
                              inTheMeeting(person)};
        if (names)
            row.prepend(reportLines(person.name));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return;
    document.heading(2, word(ReportWords::attendees));
    document.blocks.push_back(table);
}

} // namespace debrief
