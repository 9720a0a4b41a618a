// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChangeSet.h"

namespace debrief {

/// One step of reading a chain upward: `lower`, therefore `upper`.
struct ReadingLink
{
    CauseId cause; ///< the lower one, which keeps the answer
    QString lower;
    QString upper; ///< the text of the cause above, or the problem
    LinkCheck check = LinkCheck::Unchecked;

    friend bool operator==(const ReadingLink &, const ReadingLink &) = default;
};

/// From the cause up to the problem; empty for an unknown or null id.
[[nodiscard]] QList<ReadingLink> linksUpward(const Postmortem &postmortem, const CauseId &from);

/// Writes the answer onto the cause. A doubt asks an open question, which goes away again when the link is said to hold
/// and nobody has changed it.
[[nodiscard]] ChangeSet answerLink(const Postmortem &postmortem, const CauseId &cause, LinkCheck answer);

/// Where the meeting reads.
struct ChainPlace
{
    CauseId from; ///< the chain that is read
    int link = 0; ///< counted from 0

    friend bool operator==(const ChainPlace &, const ChainPlace &) = default;
};

/// The step at that place; nothing when the chain is shorter or gone.
[[nodiscard]] std::optional<ReadingLink> linkAt(const Postmortem &postmortem, const ChainPlace &place);

} // namespace debrief
