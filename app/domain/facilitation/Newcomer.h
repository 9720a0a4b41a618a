// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// Reads "Priya Patel, database engineer": somebody who joins the meeting. What is known of a person who is in the list
/// already is kept, by name in any case; they attend now. Without a name: an error that says how to write the line.
[[nodiscard]] Result<Participant> newcomerFromLine(const QString &line, const QList<Participant> &participants);

} // namespace debrief
