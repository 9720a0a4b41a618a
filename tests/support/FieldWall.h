// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace debrief::wall {

/// What the shared window may know of a field.
enum class Side {
    Shown, ///< it may show it, or follow it
    Hidden ///< nothing of it may be told from the window
};

/// Every field of a postmortem by its path, "causes.evidence". Whoever adds a field decides here on which side of the
/// wall it stands; until then a test fails.
[[nodiscard]] const QMap<QString, Side> &sides();

/// The paths of all fields there are.
[[nodiscard]] QSet<QString> paths();
/// The values whose fields are not all listed in Fields.h, by the name of the field that holds them.
[[nodiscard]] QStringList incompleteFields();

/// The postmortem with every hidden text replaced by `secret` and its path.
[[nodiscard]] Postmortem marked(Postmortem postmortem, const QString &secret);
/// The postmortem with another value in the hidden fields that are no texts; `only` a path, or all.
[[nodiscard]] Postmortem twisted(Postmortem postmortem, const QString &only = {});
/// The paths twisted() changes.
[[nodiscard]] QStringList twistable();

} // namespace debrief::wall
