// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

ReportText outcomeOf(const ClosureCheck &check)
{
    auto text = reportLines(wordFor(check.outcome));
    if (check.reason != ExtensionReason::None)
        text += reportLines(wordFor(check.reason), word(ReportWords::reason));
    text += reportLines(check.reasonText, word(ReportWords::explanation));
    text += reportLines(check.learned, word(ReportWords::learned));
    text += reportLines(check.statement, word(ReportWords::statement));
    return text;
}

ReportTable checksOf(const Postmortem &postmortem)
{
    using namespace ReportWords;
    const auto &checks = postmortem.closureChecks;
    const bool seconds = std::any_of(checks.cbegin(), checks.cend(), [](const ClosureCheck &check) {
        return check.heldAt && hasSeconds(*check.heldAt);
    });
    const TimeLabels labels(postmortem.incident.zone, {}, seconds);
    ReportTable table{{word(due), word(held), word(urgentDone), word(nextUnderWay), word(confident), word(outcome)},
                      {}};
    for (const auto &check : checks) {
        table.rows.append({reportLines(shortDate(check.dueOn)),
                           reportLines(check.heldAt ? labels.label(*check.heldAt) : QString()),
                           reportLines(wordFor(check.urgentDone)), reportLines(wordFor(check.nextUnderWay)),
                           reportLines(wordFor(check.confident)), outcomeOf(check)});
    }
    return table;
}

} // namespace

void addClosing(ReportDocument &document, const ReportContext &context)
{
    const auto &postmortem = context.postmortem();
    const auto statement = reportLines(postmortem.incident.closingStatement);
    if (!statement.isEmpty()) {
        document.heading(2, word(ReportWords::closing));
        for (const auto &line : statement)
            document.paragraph(line);
    }
    if (!postmortem.closureChecks.isEmpty()) {
        document.heading(2, word(ReportWords::closureChecks));
        document.blocks.push_back(checksOf(postmortem));
    }
}

} // namespace debrief
