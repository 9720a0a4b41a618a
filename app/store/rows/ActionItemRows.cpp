// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/ListText.h"
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<ActionItem>()
{
    static const TableLayout layout{u"action_item"_s,
                                    {u"id"_s, u"place"_s, u"title"_s, u"details"_s, u"owner"_s, u"priority"_s,
                                     u"deadline"_s, u"success_criteria"_s, u"type"_s, u"strength"_s, u"state"_s,
                                     u"accepted"_s, u"causes"_s, u"ticket"_s, u"reason_not_done"_s, u"history"_s,
                                     u"draft"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const ActionItem &item)
{
    row.id(item.id);
    row.number(item.order);
    row.text(item.title);
    row.text(item.details);
    row.text(item.owner);
    row.key(item.priority);
    row.date(item.deadline);
    row.text(item.successCriteria);
    row.key(item.type);
    row.key(item.strength);
    row.key(item.state);
    row.boolean(item.acceptedByOwner);
    row.text(textOfIds(item.causes));
    row.text(item.ticket);
    row.text(item.reasonNotDone);
    row.text(textOfHistory(item.history));
    row.boolean(item.draft);
}

template <>
ActionItem readRow<ActionItem>(RowReader &row)
{
    ActionItem item;
    item.id = row.ownId<ActionId>();
    item.order = row.number();
    item.title = row.text();
    item.details = row.text();
    item.owner = row.text();
    item.priority = row.key(item.priority);
    item.deadline = row.optionalDate();
    item.successCriteria = row.text();
    item.type = row.key(item.type);
    item.strength = row.key(item.strength);
    item.state = row.key(item.state);
    item.acceptedByOwner = row.boolean();
    item.causes = readList(row, idsFromText<CauseId>);
    item.ticket = row.text();
    item.reasonNotDone = row.text();
    item.history = readList(row, historyFromText);
    item.draft = row.boolean();
    return item;
}

} // namespace debrief
