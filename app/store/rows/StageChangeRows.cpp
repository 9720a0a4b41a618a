// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<StageChange>()
{
    static const TableLayout layout{u"stage_change"_s, {u"id"_s, u"at"_s, u"from_stage"_s, u"to_stage"_s, u"reason"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const StageChange &item)
{
    row.id(item.id);
    row.instant(item.at);
    row.key(item.from);
    row.key(item.to);
    row.text(item.reason);
}

template <>
StageChange readRow<StageChange>(RowReader &row)
{
    StageChange item;
    item.id = row.ownId<StageChangeId>();
    item.at = row.instant();
    item.from = row.key(item.from);
    item.to = row.key(item.to);
    item.reason = row.text();
    return item;
}

} // namespace debrief
