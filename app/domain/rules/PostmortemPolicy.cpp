// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/PostmortemPolicy.h"

#include "domain/rules/DayText.h"

#include <QCoreApplication>

namespace debrief {

namespace {

using Kind = DueVerdict::Kind;

QString text(const char *source)
{
    return QCoreApplication::translate("PostmortemPolicy", source);
}

SeverityRule ruleFor(Severity severity, const PostmortemPolicy &policy)
{
    for (const auto &rule : policy.rules) {
        if (rule.severity == severity)
            return rule;
    }
    return {severity, Requirement::Always, std::nullopt};
}

bool wasShort(const SeverityRule &rule, const Durations &durations)
{
    return rule.optionalBelow && durations.resolved && durations.resolved->sinceStart >= Millis(0) &&
           durations.resolved->sinceStart < *rule.optionalBelow;
}

DueVerdict verdict(const SeverityRule &rule, const IncidentDetails &incident, const Durations &durations)
{
    const auto severity = shortSeverity(incident.severity);
    if (wasShort(rule, durations)) {
        return {Kind::Optional,
                {},
                text(QT_TRANSLATE_NOOP("PostmortemPolicy", "%1, resolved in less than %2."))
                    .arg(severity, formatDuration(*rule.optionalBelow)),
                {}};
    }
    switch (rule.requirement) {
    case Requirement::Always:
        return {Kind::Due, {}, text(QT_TRANSLATE_NOOP("PostmortemPolicy", "%1 always gets one.")).arg(severity), {}};
    case Requirement::WhenCauseIsUnclear:
        if (incident.causeIsClear) {
            return {Kind::NotDue,
                    {},
                    text(QT_TRANSLATE_NOOP("PostmortemPolicy",
                                           "%1 gets one when the cause is unclear. This cause is clear."))
                        .arg(severity),
                    {}};
        }
        return {Kind::Due,
                {},
                text(QT_TRANSLATE_NOOP("PostmortemPolicy", "%1 gets one when the cause is unclear.")).arg(severity),
                {}};
    case Requirement::Optional:
        return {Kind::Optional,
                {},
                text(QT_TRANSLATE_NOOP("PostmortemPolicy", "%1 gets one when the team wants it.")).arg(severity),
                {}};
    case Requirement::Never:
        return {Kind::NotDue, {}, text(QT_TRANSLATE_NOOP("PostmortemPolicy", "%1 gets none.")).arg(severity), {}};
    }
    return {};
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Due:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "A postmortem is due"));
    case Kind::Optional:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "A postmortem is optional"));
    case Kind::NotDue:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "No postmortem is due"));
    }
    return {};
}

} // namespace

QString DueVerdict::text() const
{
    if (!meetBy.isValid())
        return reason;
    return reason + u' ' + QCoreApplication::translate("PostmortemPolicy", "Meet by %1.").arg(dayText(meetBy));
}

DueVerdict postmortemDue(const IncidentDetails &incident, const Durations &durations, const PostmortemPolicy &policy)
{
    auto result = verdict(ruleFor(incident.severity, policy), incident, durations);
    result.title = titleOf(result.kind);
    const bool stillToMeet =
        incident.stage == Stage::Draft || incident.stage == Stage::Preparing || incident.stage == Stage::ReadyToMeet;
    if (result.kind == Kind::Due && stillToMeet && incident.date.isValid())
        result.meetBy = incident.date.addDays(policy.meetWithinDays);
    return result;
}

QDate firstClosureCheckDue(const IncidentDetails &incident, const PostmortemPolicy &policy)
{
    return incident.date.isValid() ? incident.date.addDays(policy.closureAfterDays) : QDate();
}

QString shortSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Sev1:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "Sev 1"));
    case Severity::Sev2:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "Sev 2"));
    case Severity::Sev3:
        return text(QT_TRANSLATE_NOOP("PostmortemPolicy", "Sev 3"));
    }
    return {};
}

} // namespace debrief
