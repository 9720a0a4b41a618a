// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace debrief {

/// Puts roles where names of participants stand, as everything others see does by default: full names, first and last
/// names alone, handles, in any text. A name two persons share becomes their common role, or "a participant".
/// Teams are no persons and keep their names.
class RoleNames
{
public:
    /// Leaves every text as it is.
    RoleNames() = default;
    explicit RoleNames(const QList<Participant> &participants);

    [[nodiscard]] QString applied(const QString &text) const;

private:
    QRegularExpression m_names;
    QHash<QString, QString> m_roles; ///< by the name in lower case with single spaces
    bool m_active = false;
};

} // namespace debrief
