// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows/ListText.h"
#include "store/rows/Rows.h"

namespace debrief {

using namespace Qt::StringLiterals;

template <>
const TableLayout &layoutOf<PreparationForm>()
{
    static const TableLayout layout{u"preparation_form"_s,
                                    {u"id"_s, u"participant"_s, u"asked_at"_s, u"answered_at"_s,
                                     u"needs_conversation"_s, u"conversation_held_at"_s, u"my_role"_s, u"saw"_s,
                                     u"went_well"_s, u"could_be_better"_s, u"questions"_s, u"call_on"_s,
                                     u"may_be_shown"_s, u"unplaced"_s}};
    return layout;
}

template <>
void writeRow(RowWriter &row, const PreparationForm &item)
{
    row.id(item.id);
    row.id(item.participant);
    row.instant(item.askedAt);
    row.instant(item.answeredAt);
    row.boolean(item.needsConversation);
    row.instant(item.conversationHeldAt);
    row.text(item.answers.myRole);
    row.text(item.answers.saw);
    row.text(textOfStrings(item.answers.wentWell));
    row.text(textOfStrings(item.answers.couldBeBetter));
    row.text(textOfQuestions(item.answers.questions));
    row.key(item.answers.callOn);
    row.boolean(item.answers.mayBeShown);
    row.text(item.answers.unplaced);
}

template <>
PreparationForm readRow<PreparationForm>(RowReader &row)
{
    PreparationForm item;
    item.id = row.ownId<PreparationFormId>();
    item.participant = row.id<ParticipantId>();
    item.askedAt = row.optionalInstant();
    item.answeredAt = row.optionalInstant();
    item.needsConversation = row.boolean();
    item.conversationHeldAt = row.optionalInstant();
    item.answers.myRole = row.text();
    item.answers.saw = row.text();
    item.answers.wentWell = readList(row, stringsFromText);
    item.answers.couldBeBetter = readList(row, stringsFromText);
    item.answers.questions = readList(row, questionsFromText);
    item.answers.callOn = row.key(item.answers.callOn);
    item.answers.mayBeShown = row.boolean();
    item.answers.unplaced = row.text();
    return item;
}

} // namespace debrief
