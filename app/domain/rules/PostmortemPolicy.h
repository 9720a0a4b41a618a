// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/IncidentDetails.h"
#include "domain/rules/Durations.h"

#include <QList>

#include <chrono>

namespace debrief {

enum class Requirement { Always, WhenCauseIsUnclear, Optional, Never };

struct SeverityRule
{
    Severity severity = Severity::Sev1;
    Requirement requirement = Requirement::Always;
    /// Resolved in less than this: optional, whatever the requirement says. None: no such exception.
    std::optional<std::chrono::minutes> optionalBelow;

    friend bool operator==(const SeverityRule &, const SeverityRule &) = default;
};

/// Which incidents get a postmortem, and when. Data that a team can change.
struct PostmortemPolicy
{
    QList<SeverityRule> rules = {
        {Severity::Sev1, Requirement::Always, std::nullopt},
        {Severity::Sev2, Requirement::Always, std::nullopt},
        {Severity::Sev3, Requirement::WhenCauseIsUnclear, std::chrono::minutes(10)},
    };
    int meetWithinDays = 3;   ///< after the incident
    int closureAfterDays = 7; ///< after the incident

    friend bool operator==(const PostmortemPolicy &, const PostmortemPolicy &) = default;
};

struct DueVerdict
{
    enum class Kind { Due, Optional, NotDue };

    Kind kind = Kind::Due;
    QString title;  ///< "A postmortem is due"
    QString reason; ///< "Sev 1 always gets one."
    QDate meetBy;   ///< invalid when none is due, when it was decided against, or without a date of the incident

    /// "Sev 1 always gets one. Meet by 25 March."
    [[nodiscard]] QString text() const;
};

[[nodiscard]] DueVerdict postmortemDue(const IncidentDetails &incident, const Durations &durations,
                                       const PostmortemPolicy &policy = {});
/// When the first closure check is due; invalid without a date of the incident.
[[nodiscard]] QDate firstClosureCheckDue(const IncidentDetails &incident, const PostmortemPolicy &policy = {});

/// "Sev 1", without the word that explains it.
[[nodiscard]] QString shortSeverity(Severity severity);

} // namespace debrief
