// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingClock.h"
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

using std::chrono::minutes;

QString inMinutes(minutes length)
{
    return QString::number(length.count()) + QStringLiteral(" min");
}

/// Whole minutes are shown, so the end is never before what they add up to.
ReportLine whenItWas(const MeetingState &state, minutes actual, const IncidentDetails &incident)
{
    const auto end = std::max<Instant>(*state.endedAt, *state.startedAt + actual);
    const TimeLabels labels(incident.zone, incident.date, hasSeconds(*state.startedAt) || hasSeconds(end));
    return {word(ReportWords::meeting), labels.label(*state.startedAt) + QStringLiteral(" to ") + labels.label(end)};
}

} // namespace

void addMeetingMinutes(ReportDocument &document, const ReportContext &context)
{
    const auto &postmortem = context.postmortem();
    if (!context.shows(ReportSection::MeetingMinutes) || postmortem.meetingPlan.parts.isEmpty())
        return;
    // Only a meeting that has ended has actual minutes, and then they do not depend on now.
    const auto state = MeetingClock(postmortem.meetingPlan, postmortem.meetingLog).at({});
    const bool ended = state.startedAt && state.endedAt;
    ReportTable table{{word(ReportWords::agendaPart), word(ReportWords::planned), word(ReportWords::actual)}, {}};
    minutes planned{0};
    minutes actual{0};
    for (const auto &part : state.parts) {
        const auto partPlanned = floor<minutes>(part.planned);
        const auto partActual = floor<minutes>(part.actual);
        planned += partPlanned;
        actual += partActual;
        table.rows.append({reportLines(wordFor(part.kind)), reportLines(inMinutes(partPlanned)),
                           ended ? reportLines(inMinutes(partActual)) : ReportText()});
    }
    table.rows.append({reportLines(word(ReportWords::total)), reportLines(inMinutes(planned)),
                       ended ? reportLines(inMinutes(actual)) : ReportText()});
    document.heading(2, word(ReportWords::minutes));
    if (ended)
        document.paragraph(whenItWas(state, actual, postmortem.incident));
    document.blocks.push_back(table);
}

} // namespace debrief
