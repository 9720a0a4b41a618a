// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Participant.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

namespace debrief {

/// Puts roles where names stand. Full names are found whatever their case; first and last names on their own only as
/// they are written, because "will" is also a word.
class NameMask
{
public:
    explicit NameMask(const QList<Participant> &people);

    /// What stands for the person at that place of the list: the role, else the team, else "Participant 2".
    [[nodiscard]] QString roleOf(qsizetype place) const { return m_roles[place]; }
    [[nodiscard]] QString masked(const QString &text) const;
    /// An address that holds a name is taken out whole: a changed one would lead nowhere.
    [[nodiscard]] QString maskedAddress(const QString &address) const;
    /// For fields that hold nothing but somebody's name: who is not among the attendees becomes "a colleague".
    [[nodiscard]] QString maskedPerson(const QString &name) const;

private:
    void chooseRoles(const QList<Participant> &people, const QStringList &names);
    [[nodiscard]] QString learn(const QString &name, const QString &role, bool anyCase);

    QStringList m_roles;
    QStringList m_shownRoles;        ///< of those the report lists
    QHash<QString, QString> m_words; ///< what stands for each name, by the name in lower case
    QRegularExpression m_names;
};

} // namespace debrief
