// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QList>

class QMimeData;

namespace debrief {

struct Postmortem;

/// What a dragged or copied branch carries: the causes themselves, the same as text for other programs, and which
/// causes of which postmortem they are, so that a drop inside the same postmortem moves them.
namespace causemime {

/// The caller owns it. `cut`: pasting gives the action items their links back.
[[nodiscard]] QMimeData *create(const Postmortem &postmortem, const QList<CauseId> &ids, bool cut = false);
[[nodiscard]] bool holdsCauses(const QMimeData &data);
/// The dragged causes if they are of this postmortem; otherwise none.
[[nodiscard]] QList<CauseId> idsIn(const QMimeData &data, const PostmortemId &postmortem);

} // namespace causemime

} // namespace debrief
