// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/SectionReaders.h"

namespace debrief {

namespace {

/// "Facilitator, invited" or "Attended"
void readPlace(Participant &person, const QString &words, const QString &where, ReportReading &reading)
{
    const auto pieces = words.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    for (const auto &piece : pieces) {
        if (const auto duty = fromWord<MeetingDuty>(piece))
            person.duty = *duty;
        else
            person.attendance = reading.meaning(piece, person.attendance, where);
    }
}

} // namespace

void readAttendees(const ReportSectionBlocks &section, ReportReading &reading)
{
    auto &value = reading.value();
    value.report.sections |= ReportSection::Attendees;
    const auto *table = reading.only<ReportTable>(section);
    if (table == nullptr)
        return;
    value.report.rolesInsteadOfNames = !table->columns.contains(word(ReportWords::name));
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        const ReportRow row(*table, i, section.heading);
        Participant person;
        person.id = ParticipantId::create();
        person.order = int(i);
        person.name = row.text(ReportWords::name);
        person.role = row.text(ReportWords::role);
        person.team = row.text(ReportWords::team);
        person.part = row.text(ReportWords::part);
        readPlace(person, row.text(ReportWords::inTheMeeting), row.where(), reading);
        value.participants.append(person);
    }
}

} // namespace debrief
