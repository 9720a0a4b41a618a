// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"
#include "domain/Result.h"

#include <QByteArray>

namespace debrief {

/// What a returned form says. Lines that belong to no question are in `answers.unplaced`: nothing is lost.
struct ReturnedForm
{
    QString person; ///< as the form names them; empty when it does not
    PreparationAnswers answers;
};

/// Never fails: a text that is no form at all is unplaced as a whole. Quotation marks of mail programs are taken off.
[[nodiscard]] ReturnedForm readPreparationForm(const QString &text);
/// The same from a file. Fails when it is too large for a form or no text.
[[nodiscard]] Result<ReturnedForm> readPreparationForm(const QByteArray &bytes);

/// Who of the postmortem the form is from, by the name in it; null when it names nobody or two people.
[[nodiscard]] ParticipantId personOf(const ReturnedForm &form, const Postmortem &postmortem);

} // namespace debrief
