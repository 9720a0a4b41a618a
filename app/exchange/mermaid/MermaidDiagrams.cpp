// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidDiagrams.h"

#include "exchange/mermaid/MermaidText.h"

namespace debrief {

namespace {

/// Kept free for the box that says what is left out.
constexpr qsizetype reserve = 200;

/// Adds lines as long as the diagram stays within what Mermaid draws.
class BoundedLines
{
public:
    explicit BoundedLines(const QString &first)
        : m_lines{first}
        , m_size(first.size())
    {
    }

    [[nodiscard]] bool add(const QString &line)
    {
        if (m_lines.size() >= MermaidLimits::edges || m_size + line.size() + 1 > MermaidLimits::characters - reserve)
            return false;
        addAlways(line);
        return true;
    }
    void addAlways(const QString &line)
    {
        m_lines.append(line);
        m_size += line.size() + 1;
    }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')); }

private:
    QStringList m_lines;
    qsizetype m_size;
};

QString titleOf(const IncidentDetails &incident)
{
    if (!incident.problem.isEmpty())
        return incident.problem;
    return incident.title.isEmpty() ? incident.reference : incident.title;
}

/// Those nearest to the incident first.
QList<CauseId> levelByLevel(const CauseTree &tree)
{
    auto order = tree.roots();
    for (qsizetype i = 0; i < order.size(); ++i)
        order += tree.children(order[i]);
    return order;
}

QString boxOf(const Cause &cause)
{
    const auto label = mermaidLabel(cause.text);
    return cause.systemic ? QStringLiteral("[[\"Systemic cause<br/>%1\"]]").arg(label)
                          : QStringLiteral("[\"%1\"]").arg(label);
}

} // namespace

QString whysDiagram(const ReportContext &context)
{
    const auto &tree = context.tree();
    BoundedLines lines(QStringLiteral("flowchart TD"));
    lines.addAlways(
        QStringLiteral("    n0([\"Incident<br/>%1\"])").arg(mermaidLabel(titleOf(context.postmortem().incident))));
    QHash<CauseId, int> names{{CauseId(), 0}};
    const auto order = levelByLevel(tree);
    for (const auto &id : order) {
        const int name = int(names.size());
        const auto line =
            QStringLiteral("    n%1 --> n%2%3")
                .arg(QString::number(names.value(tree.parent(id))), QString::number(name), boxOf(*tree.cause(id)));
        if (!lines.add(line)) {
            const auto left = order.size() - names.size() + 1;
            lines.addAlways(QStringLiteral("    n%1[\"And %2 more causes, see the list\"]").arg(name).arg(left));
            break;
        }
        names.insert(id, name);
    }
    return lines.text();
}

QString timelineDiagram(const ReportContext &context)
{
    const auto &timeline = context.postmortem().timeline;
    BoundedLines lines(QStringLiteral("timeline"));
    lines.addAlways(QStringLiteral("    title ") + mermaidLabel(titleOf(context.postmortem().incident)));
    for (qsizetype i = 0; i < timeline.size(); ++i) {
        const auto &event = timeline[i];
        const auto decision = event.decisionPoint ? QStringLiteral("Decision point<br/>") : QString();
        const auto line = QStringLiteral("    %1 : %2%3")
                              .arg(mermaidText(context.eventTime(event.at)), decision, mermaidLabel(event.text));
        if (!lines.add(line)) {
            lines.addAlways(QStringLiteral("    and %1 more events : see the table").arg(timeline.size() - i));
            break;
        }
    }
    return lines.text();
}

} // namespace debrief
