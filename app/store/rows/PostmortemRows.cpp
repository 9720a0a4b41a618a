// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/ListText.h"
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

namespace {

QTimeZone readZone(RowReader &row)
{
    const auto id = row.text();
    if (id.isEmpty())
        return {};
    const QTimeZone zone(id.toUtf8());
    if (zone.isValid())
        return zone;
    row.unknownValue(id); // damaged, or a zone this system does not know
    return QTimeZone::utc();
}

} // namespace

template <>
const TableLayout &layoutOf<IncidentDetails>()
{
    static const TableLayout layout{u"postmortem"_s,
                                    {u"reference"_s, u"title"_s, u"severity"_s, u"stage"_s, u"services"_s, u"date"_s,
                                     u"meeting_at"_s, u"zone"_s, u"cause_is_clear"_s, u"customer_facing_bug"_s,
                                     u"summary"_s, u"impact"_s, u"problem"_s, u"closing_statement"_s, u"notes"_s,
                                     u"look_back_worked"_s, u"look_back_different"_s, u"look_back_everyone_spoke"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const IncidentDetails &item)
{
    row.text(item.reference);
    row.text(item.title);
    row.key(item.severity);
    row.key(item.stage);
    row.text(textOfStrings(item.services));
    row.date(item.date);
    row.instant(item.meetingAt);
    row.text(QString::fromUtf8(item.zone.id()));
    row.boolean(item.causeIsClear);
    row.boolean(item.customerFacingBug);
    row.text(item.summary);
    row.text(item.impact);
    row.text(item.problem);
    row.text(item.closingStatement);
    row.text(item.notes);
    row.text(item.lookBack.worked);
    row.text(item.lookBack.different);
    row.key(item.lookBack.everyoneSpoke);
}

template <>
IncidentDetails readRow<IncidentDetails>(RowReader &row)
{
    IncidentDetails item;
    item.reference = row.text();
    item.title = row.text();
    item.severity = row.key(item.severity);
    item.stage = row.key(item.stage);
    item.services = readList(row, stringsFromText);
    item.date = row.date();
    item.meetingAt = row.optionalInstant();
    item.zone = readZone(row);
    item.causeIsClear = row.boolean();
    item.customerFacingBug = row.boolean();
    item.summary = row.text();
    item.impact = row.text();
    item.problem = row.text();
    item.closingStatement = row.text();
    item.notes = row.text();
    item.lookBack.worked = row.text();
    item.lookBack.different = row.text();
    item.lookBack.everyoneSpoke = row.key(item.lookBack.everyoneSpoke);
    return item;
}

template <>
const TableLayout &layoutOf<MeetingPlan>()
{
    static const TableLayout layout{u"postmortem"_s,
                                    {u"agenda_preset"_s, u"agenda_parts"_s, u"show_names"_s, u"show_seconds"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const MeetingPlan &item)
{
    row.text(item.preset);
    row.text(textOfParts(item.parts));
    row.boolean(item.showNames);
    row.boolean(item.showSeconds);
}

template <>
MeetingPlan readRow<MeetingPlan>(RowReader &row)
{
    MeetingPlan item;
    item.preset = row.text();
    item.parts = readList(row, partsFromText);
    item.showNames = row.boolean();
    item.showSeconds = row.boolean();
    return item;
}

template <>
const TableLayout &layoutOf<ReportSettings>()
{
    static const TableLayout layout{
        u"postmortem"_s, {u"report_sections"_s, u"roles_instead_of_names"_s, u"published_at"_s, u"published_to"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const ReportSettings &item)
{
    row.flags(item.sections);
    row.boolean(item.rolesInsteadOfNames);
    row.instant(item.publishedAt);
    row.text(item.publishedTo);
}

template <>
ReportSettings readRow<ReportSettings>(RowReader &row)
{
    ReportSettings item;
    item.sections = row.flags<ReportSection>();
    item.rolesInsteadOfNames = row.boolean();
    item.publishedAt = row.optionalInstant();
    item.publishedTo = row.text();
    return item;
}

} // namespace debrief
