// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<Capture>()
{
    static const TableLayout layout{u"capture"_s,
                                    {u"id"_s, u"at"_s, u"kind"_s, u"part"_s, u"text"_s, u"event"_s, u"outcome"_s,
                                     u"reason"_s, u"became"_s, u"said_by"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const Capture &item)
{
    row.id(item.id);
    row.instant(item.at);
    row.key(item.kind);
    row.key(item.part);
    row.text(item.text);
    row.id(item.event);
    row.key(item.outcome);
    row.text(item.reason);
    row.text(item.became);
    row.text(item.saidBy);
}

template <>
Capture readRow<Capture>(RowReader &row)
{
    Capture item;
    item.id = row.ownId<CaptureId>();
    item.at = row.instant();
    item.kind = row.key(item.kind);
    item.part = row.key(item.part);
    item.text = row.text();
    item.event = row.id<EventId>();
    item.outcome = row.key(item.outcome);
    item.reason = row.text();
    item.became = row.text();
    item.saidBy = row.text();
    return item;
}

} // namespace debrief
