// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<MeetingEntry>()
{
    static const TableLayout layout{
        u"meeting_entry"_s, {u"id"_s, u"sequence"_s, u"at"_s, u"kind"_s, u"part"_s, u"minutes"_s, u"subject"_s,
                           u"span"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const MeetingEntry &item)
{
    row.id(item.id);
    row.number(item.sequence);
    row.instant(item.at);
    row.key(item.kind);
    row.number(item.part);
    row.number(item.minutes.count());
    row.text(item.subject);
    row.number(item.span.count());
}

template <>
MeetingEntry readRow<MeetingEntry>(RowReader &row)
{
    MeetingEntry item;
    item.id = row.ownId<MeetingEntryId>();
    item.sequence = row.number();
    item.at = row.instant();
    item.kind = row.key(item.kind);
    item.part = row.number();
    item.minutes = std::chrono::minutes(row.number());
    item.subject = row.text();
    item.span = row.millis();
    return item;
}

} // namespace debrief
