// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<ClosureCheck>()
{
    static const TableLayout layout{u"closure_check"_s,
                                    {u"id"_s, u"due_on"_s, u"held_at"_s, u"urgent_done"_s, u"next_under_way"_s,
                                     u"confident"_s, u"learned"_s, u"outcome"_s, u"reason"_s, u"reason_text"_s,
                                     u"statement"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const ClosureCheck &item)
{
    row.id(item.id);
    row.date(item.dueOn);
    row.instant(item.heldAt);
    row.key(item.urgentDone);
    row.key(item.nextUnderWay);
    row.key(item.confident);
    row.text(item.learned);
    row.key(item.outcome);
    row.key(item.reason);
    row.text(item.reasonText);
    row.text(item.statement);
}

template <>
ClosureCheck readRow<ClosureCheck>(RowReader &row)
{
    ClosureCheck item;
    item.id = row.ownId<ClosureCheckId>();
    item.dueOn = row.date();
    item.heldAt = row.optionalInstant();
    item.urgentDone = row.key(item.urgentDone);
    item.nextUnderWay = row.key(item.nextUnderWay);
    item.confident = row.key(item.confident);
    item.learned = row.text();
    item.outcome = row.key(item.outcome);
    item.reason = row.key(item.reason);
    item.reasonText = row.text();
    item.statement = row.text();
    return item;
}

} // namespace debrief
