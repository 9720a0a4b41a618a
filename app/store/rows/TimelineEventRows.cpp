// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<TimelineEvent>()
{
    static const TableLayout layout{u"timeline_event"_s,
                                    {u"id"_s, u"at"_s, u"place"_s, u"kind"_s, u"text"_s, u"details"_s, u"source"_s,
                                     u"link"_s, u"decision_point"_s, u"marks"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const TimelineEvent &item)
{
    row.id(item.id);
    row.instant(item.at);
    row.number(item.order);
    row.key(item.kind);
    row.text(item.text);
    row.text(item.details);
    row.text(item.source);
    row.text(item.link);
    row.boolean(item.decisionPoint);
    row.flags(item.marks);
}

template <>
TimelineEvent readRow<TimelineEvent>(RowReader &row)
{
    TimelineEvent item;
    item.id = row.ownId<EventId>();
    item.at = row.instant();
    item.order = row.number();
    item.kind = row.key(item.kind);
    item.text = row.text();
    item.details = row.text();
    item.source = row.text();
    item.link = row.text();
    item.decisionPoint = row.boolean();
    item.marks = row.flags<Mark>();
    return item;
}

} // namespace debrief
