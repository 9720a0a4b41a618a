// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief {

/// What a list row and a whole postmortem both know about where it stands.
struct ProgressFacts
{
    Stage stage = Stage::Draft;
    QDate incidentDate;
    QTimeZone zone = QTimeZone::utc();
    std::optional<Instant> meetingAt;
    int events = 0;
    int people = 0;
    int formsIn = 0;            ///< preparation forms
    int formsWanted = 0;        ///< 0 where it is not known
    bool hasFacilitator = true; ///< true where it is not known
    bool hasSystemicCause = false;
    int actions = 0;
    int overdueActions = 0;
    QString overdueOwner; ///< of the most overdue item; empty when nobody owns it or it is not known
    QString overdueTitle;
    std::optional<Instant> publishedAt;
    std::optional<QDate> nextClosureCheck; ///< the earliest that is pending
};
[[nodiscard]] ProgressFacts progressFacts(const Postmortem &postmortem, QDate today);

/// What brings it forward, in one short phrase: "Run the meeting", "Closure check due 24 March", "None".
[[nodiscard]] QString nextStep(const ProgressFacts &facts, QDate today);
/// The stage for a list: "Meeting today 15:00" on its day, else the stage itself.
[[nodiscard]] QString stageText(const ProgressFacts &facts, QDate today);

/// One of the five steps on the overview.
struct StageStep
{
    enum class State { Completed, Current, Upcoming };

    State state = State::Upcoming;
    QString title;   ///< "Timeline"
    QString caption; ///< "6 events"
};
/// Timeline, Preparation, Meeting, Published, Closure check. At most one is current; none when all is done or when no
/// postmortem is required.
[[nodiscard]] QList<StageStep> stageSteps(const ProgressFacts &facts, QDate today);

} // namespace debrief
