// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidDiagrams.h"
#include "exchange/report/ReportSections.h"
#include "exchange/report/ReportWords.h"

namespace debrief {

namespace {

/// How sure the team is, and why: "Observed: CI run 18211 …"
ReportText evidenceOf(const Cause &cause, const ReportContext &context)
{
    auto text = reportLines(cause.evidence, wordFor(cause.confidence));
    if (text.isEmpty())
        text.append({wordFor(cause.confidence), {}});
    if (context.shows(ReportSection::Timeline)) {
        QStringList references;
        for (const auto &event : cause.evidenceEvents)
            references.append(context.referenceTo(event));
        references.removeAll(QString());
        text += reportLines(references.join(QStringLiteral(", ")), word(ReportWords::seenAt));
    }
    return text;
}

ReportText describe(const Cause &cause, const ReportContext &context)
{
    const auto kind = word(cause.systemic ? ReportWords::systemicCause : ReportWords::why);
    const QString label = kind + QLatin1Char(' ') + context.numberOf(cause.id);
    auto text = reportLines(cause.text, label);
    if (text.isEmpty())
        text.append({label, {}});
    text += evidenceOf(cause, context);
    if (cause.factor != FactorKind::Unset)
        text += reportLines(wordFor(cause.factor), word(ReportWords::factor));
    text += reportLines(cause.openQuestion, word(ReportWords::openQuestion));
    return text;
}

/// Without recursion: children are finished before their parents, in reverse tree order.
std::vector<ReportListItem> itemsOf(const ReportContext &context)
{
    QHash<CauseId, std::vector<ReportListItem>> children;
    const auto order = context.tree().inTreeOrder();
    for (auto id = order.crbegin(); id != order.crend(); ++id) {
        auto below = children.take(*id);
        std::reverse(below.begin(), below.end());
        children[context.tree().parent(*id)].push_back(
            {describe(*context.tree().cause(*id), context), std::move(below)});
    }
    auto items = children.take({});
    std::reverse(items.begin(), items.end());
    return items;
}

} // namespace

void addRootCauses(ReportDocument &document, const ReportContext &context)
{
    ReportList list{true, {}};
    for (const auto &id : context.tree().systemicCauses()) {
        const auto text = reportLines(context.tree().cause(id)->text);
        list.items.push_back({text.isEmpty() ? ReportText{{context.numberOf(id), {}}} : text, {}});
    }
    if (list.items.empty())
        return;
    document.heading(2, word(ReportWords::rootCauses));
    document.blocks.push_back(list);
}

void addWhys(ReportDocument &document, const ReportContext &context)
{
    const auto problem = reportLines(context.postmortem().incident.problem, word(ReportWords::incident));
    if (problem.isEmpty() && context.tree().size() == 0)
        return;
    document.heading(2, word(ReportWords::whys));
    for (const auto &line : problem)
        document.paragraph(line);
    if (context.tree().size() == 0)
        return;
    document.blocks.push_back(ReportList{false, itemsOf(context)});
    if (context.shows(ReportSection::WhysDiagram))
        document.blocks.push_back(ReportCode{QStringLiteral("mermaid"), whysDiagram(context)});
}

} // namespace debrief
