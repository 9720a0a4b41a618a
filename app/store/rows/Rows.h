// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "store/rows/RowReader.h"
#include "store/rows/RowWriter.h"

namespace debrief {

/// A table and its columns, without `postmortem`, in the order `writeRow` and `readRow` go through them.
/// A thing in a list has its id first. What exists once per postmortem is a group of columns of its table.
struct TableLayout
{
    QString table;
    QStringList columns;
};

// Each type gives these three; a new field is one column in the layout and one line in each of the others.
template <typename T>
const TableLayout &layoutOf();
template <typename T>
void writeRow(RowWriter &row, const T &item);
template <typename T>
T readRow(RowReader &row);

#define DEBRIEF_ROWS_OF(Type)                                                                                          \
    template <>                                                                                                        \
    const TableLayout &layoutOf<Type>();                                                                               \
    template <>                                                                                                        \
    void writeRow(RowWriter &row, const Type &item);                                                                   \
    template <>                                                                                                        \
    Type readRow<Type>(RowReader & row);

DEBRIEF_ROWS_OF(IncidentDetails)
DEBRIEF_ROWS_OF(MeetingPlan)
DEBRIEF_ROWS_OF(ReportSettings)
DEBRIEF_ROWS_OF(Participant)
DEBRIEF_ROWS_OF(PreparationForm)
DEBRIEF_ROWS_OF(TimelineEvent)
DEBRIEF_ROWS_OF(Cause)
DEBRIEF_ROWS_OF(ActionItem)
DEBRIEF_ROWS_OF(Reflection)
DEBRIEF_ROWS_OF(Capture)
DEBRIEF_ROWS_OF(MeetingEntry)
DEBRIEF_ROWS_OF(ClosureCheck)
DEBRIEF_ROWS_OF(StageChange)
DEBRIEF_ROWS_OF(KeptWording)

#undef DEBRIEF_ROWS_OF

} // namespace debrief
