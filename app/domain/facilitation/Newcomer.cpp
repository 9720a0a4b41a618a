// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/Newcomer.h"

#include <QCoreApplication>

#include <algorithm>

namespace debrief {

Result<Participant> newcomerFromLine(const QString &line, const QList<Participant> &participants)
{
    const auto comma = line.indexOf(u',');
    const auto name = line.left(comma).simplified();
    const auto role = comma < 0 ? QString() : line.mid(comma + 1).simplified();
    if (name.isEmpty()) {
        return Error{Error::Kind::BadInput,
                     QCoreApplication::translate("Newcomer", "Write the name, then the role: Priya Patel, database "
                                                             "engineer")};
    }
    const auto known = std::find_if(participants.cbegin(), participants.cend(), [&](const Participant &person) {
        return person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    Participant person;
    if (known != participants.cend())
        person = *known;
    else
        person.name = name;
    if (!role.isEmpty())
        person.role = role;
    person.attendance = Attendance::Attended;
    return person;
}

} // namespace debrief
