// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<Reflection>()
{
    static const TableLayout layout{u"reflection"_s,
                                    {u"id"_s, u"place"_s, u"kind"_s, u"text"_s, u"who"_s, u"answer"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const Reflection &item)
{
    row.id(item.id);
    row.number(item.order);
    row.key(item.kind);
    row.text(item.text);
    row.text(item.who);
    row.text(item.answer);
}

template <>
Reflection readRow<Reflection>(RowReader &row)
{
    Reflection item;
    item.id = row.ownId<ReflectionId>();
    item.order = row.number();
    item.kind = row.key(item.kind);
    item.text = row.text();
    item.who = row.text();
    item.answer = row.text();
    return item;
}

} // namespace debrief
