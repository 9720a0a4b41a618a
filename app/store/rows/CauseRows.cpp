// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/ListText.h"
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<Cause>()
{
    static const TableLayout layout{u"cause"_s,
                                    {u"id"_s, u"parent"_s, u"place"_s, u"text"_s, u"factor"_s, u"confidence"_s,
                                     u"systemic"_s, u"stop_checks"_s, u"evidence"_s, u"evidence_events"_s,
                                     u"open_question"_s, u"link_check"_s, u"draft"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const Cause &item)
{
    row.id(item.id);
    row.id(item.parent);
    row.number(item.order);
    row.text(item.text);
    row.key(item.factor);
    row.key(item.confidence);
    row.boolean(item.systemic);
    row.flags(item.stopChecks);
    row.text(item.evidence);
    row.text(textOfIds(item.evidenceEvents));
    row.text(item.openQuestion);
    row.key(item.linkCheck);
    row.boolean(item.draft);
}

template <>
Cause readRow<Cause>(RowReader &row)
{
    Cause item;
    item.id = row.ownId<CauseId>();
    item.parent = row.id<CauseId>();
    item.order = row.number();
    item.text = row.text();
    item.factor = row.key(item.factor);
    item.confidence = row.key(item.confidence);
    item.systemic = row.boolean();
    item.stopChecks = row.flags<StopCheck>();
    item.evidence = row.text();
    item.evidenceEvents = readList(row, idsFromText<EventId>);
    item.openQuestion = row.text();
    item.linkCheck = row.key(item.linkCheck);
    item.draft = row.boolean();
    return item;
}

} // namespace debrief
