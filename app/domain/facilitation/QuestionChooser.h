// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Meeting.h"
#include "domain/facilitation/QuestionBank.h"

namespace debrief {

struct OfferedQuestion
{
    Question question;
    bool isUsed = false; ///< asked in this meeting

    friend bool operator==(const OfferedQuestion &, const OfferedQuestion &) = default;
};

/// Two or three questions for what was heard last; none before anything was heard, fewer where the bank has fewer.
/// A function of the bank, the parts of the plan and the log alone: a restart offers the same.
///
/// Questions not yet asked come first, of different topics where there are such, and those offered least; with one
/// press of a button after the other no two of the same come up again while there are others. Asked ones stand last.
[[nodiscard]] QList<OfferedQuestion> offeredQuestions(const QuestionBank &bank, const QList<AgendaPart> &parts,
                                                      const QList<MeetingEntry> &log);

} // namespace debrief
