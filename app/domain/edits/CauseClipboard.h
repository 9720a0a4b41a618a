// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "domain/edits/EditHelpers.h"

#include <QByteArray>

namespace debrief {

/// What a copied subtree is called on the clipboard and in a drag.
inline constexpr auto causesMimeType = "application/x-debrief-causes+json";

enum class ClipboardUse {
    Copy, ///< action items stay with the causes they answer
    Cut,  ///< pasting gives the action items that still exist their links back
};

/// The causes with everything below them; those below another chosen one come along with it.
[[nodiscard]] QByteArray causesToClipboard(const Postmortem &postmortem, const QList<CauseId> &ids, ClipboardUse use);
/// The same as indented lines, for other programs.
[[nodiscard]] QString causesToText(const Postmortem &postmortem, const QList<CauseId> &ids);
/// Below `parent` (null: below the incident), before what stands at `position`, with fresh ids. Evidence that this
/// postmortem does not have is left out. Bytes that are no copied causes are an error.
[[nodiscard]] Result<ChangeSet> pasteCauses(const Postmortem &postmortem, const QByteArray &clipboard,
                                            const CauseId &parent, qsizetype position = -1);

} // namespace debrief
