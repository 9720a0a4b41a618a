// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// What was typed about an action item, without the numbers of the causes it answers.
struct NumberedLine
{
    QString line;
    QList<CauseId> causes; ///< in the order they were named, each once

    friend bool operator==(const NumberedLine &, const NumberedLine &) = default;
};

/// Takes `#1` out of the words before the arrow: a systemic cause by the number the shared window gives it. A number
/// no cause has stays in the line, as in "Close ticket #4711".
[[nodiscard]] NumberedLine takeCauseNumbers(const QString &line, const Postmortem &postmortem);

/// How the numbers were understood: "Answers: no load test in the pipeline". Empty without causes.
[[nodiscard]] QStringList causeNotes(const QList<CauseId> &causes, const Postmortem &postmortem);

} // namespace debrief
