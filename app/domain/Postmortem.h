// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ActionItem.h"
#include "domain/Capture.h"
#include "domain/Cause.h"
#include "domain/ClosureCheck.h"
#include "domain/IncidentDetails.h"
#include "domain/KeptWording.h"
#include "domain/Meeting.h"
#include "domain/Participant.h"
#include "domain/PreparationForm.h"
#include "domain/Reflection.h"
#include "domain/ReportSettings.h"
#include "domain/StageChange.h"
#include "domain/TimelineEvent.h"

#include <QList>

#include <algorithm>

namespace debrief {

/// Everything known about one incident and its follow-up, as a plain value.
/// The lists are always in their order (see `inOrder`), so two postmortems with the same content are equal.
struct Postmortem {
    PostmortemId id;
    IncidentDetails incident;
    MeetingPlan meetingPlan;
    ReportSettings report;
    QList<Participant> participants;
    QList<PreparationForm> preparation; ///< private; at most one for each participant
    QList<TimelineEvent> timeline;
    QList<Cause> causes;
    QList<ActionItem> actions;
    QList<Reflection> reflections;
    QList<Capture> captures;
    QList<MeetingEntry> meetingLog;
    QList<ClosureCheck> closureChecks;
    QList<StageChange> stageHistory;
    QList<KeptWording> keptWordings;

    friend bool operator==(const Postmortem &, const Postmortem &) = default;
};

/// The order each list is kept in. The id decides last, so the order is total.
[[nodiscard]] bool inOrder(const Participant &left, const Participant &right);
[[nodiscard]] bool inOrder(const PreparationForm &left, const PreparationForm &right);
[[nodiscard]] bool inOrder(const TimelineEvent &left, const TimelineEvent &right);
[[nodiscard]] bool inOrder(const Cause &left, const Cause &right);
[[nodiscard]] bool inOrder(const ActionItem &left, const ActionItem &right);
[[nodiscard]] bool inOrder(const Reflection &left, const Reflection &right);
[[nodiscard]] bool inOrder(const Capture &left, const Capture &right);
[[nodiscard]] bool inOrder(const MeetingEntry &left, const MeetingEntry &right);
[[nodiscard]] bool inOrder(const ClosureCheck &left, const ClosureCheck &right);
[[nodiscard]] bool inOrder(const StageChange &left, const StageChange &right);
[[nodiscard]] bool inOrder(const KeptWording &left, const KeptWording &right);

/// Puts every list into its order, as after reading a file.
void sortLists(Postmortem &postmortem);

/// The thing with that id, or nullptr.
template <typename T, typename IdType>
[[nodiscard]] const T *findById(const QList<T> &list, const IdType &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const T &item) { return item.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace debrief
