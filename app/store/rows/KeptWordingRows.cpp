// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<KeptWording>()
{
    static const TableLayout layout{u"kept_wording"_s, {u"id"_s, u"sentence"_s, u"rule"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const KeptWording &item)
{
    row.id(item.id);
    row.text(item.sentence);
    row.text(item.rule);
}

template <>
KeptWording readRow<KeptWording>(RowReader &row)
{
    KeptWording item;
    item.id = row.ownId<KeptWordingId>();
    item.sentence = row.text();
    item.rule = row.text();
    return item;
}

} // namespace debrief
