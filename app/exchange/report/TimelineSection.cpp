// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidDiagrams.h"
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

ReportText whatHappened(const TimelineEvent &event)
{
    auto text = reportLines(event.text, event.decisionPoint ? word(ReportWords::decisionPoint) : QString());
    if (text.isEmpty() && event.decisionPoint)
        text.append({word(ReportWords::decisionPoint), {}});
    text += reportLines(event.details);
    text += reportLines(wordsFor(event.marks).toLower(), word(ReportWords::marks));
    text += reportLines(event.link, word(ReportWords::link));
    return text;
}

} // namespace

void addTimeline(ReportDocument &document, const ReportContext &context)
{
    const auto &timeline = context.postmortem().timeline;
    if (!context.shows(ReportSection::Timeline) || timeline.isEmpty())
        return;
    document.heading(2, word(ReportWords::timeline));
    ReportTable table{
        {word(ReportWords::time), word(ReportWords::kind), word(ReportWords::whatHappened), word(ReportWords::source)},
        {}};
    for (const auto &event : timeline) {
        table.rows.append({reportLines(context.eventTime(event.at)), reportLines(wordFor(event.kind)),
                           whatHappened(event), reportLines(event.source)});
    }
    document.blocks.push_back(table);
    if (context.shows(ReportSection::TimelineDiagram))
        document.blocks.push_back(ReportCode{QStringLiteral("mermaid"), timelineDiagram(context)});
}

} // namespace debrief
