// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<Participant>()
{
    static const TableLayout layout{u"participant"_s,
                                    {u"id"_s, u"place"_s, u"name"_s, u"role"_s, u"part"_s, u"team"_s, u"involvement"_s,
                                     u"duty"_s, u"attendance"_s, u"is_management"_s, u"was_affected"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const Participant &item)
{
    row.id(item.id);
    row.number(item.order);
    row.text(item.name);
    row.text(item.role);
    row.text(item.part);
    row.text(item.team);
    row.flags(item.involvement);
    row.key(item.duty);
    row.key(item.attendance);
    row.boolean(item.isManagement);
    row.boolean(item.wasAffected);
}

template <>
Participant readRow<Participant>(RowReader &row)
{
    Participant item;
    item.id = row.ownId<ParticipantId>();
    item.order = row.number();
    item.name = row.text();
    item.role = row.text();
    item.part = row.text();
    item.team = row.text();
    item.involvement = row.flags<Involvement>();
    item.duty = row.key(item.duty);
    item.attendance = row.key(item.attendance);
    item.isManagement = row.boolean();
    item.wasAffected = row.boolean();
    return item;
}

} // namespace debrief
