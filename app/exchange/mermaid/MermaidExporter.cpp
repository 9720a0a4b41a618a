// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mermaid/MermaidExporter.h"

#include "exchange/mermaid/MermaidDiagrams.h"
#include "exchange/report/PublicCopy.h"

#include <QCoreApplication>

namespace debrief {

QString MermaidExporter::key() const
{
    return m_diagram == Diagram::Whys ? QStringLiteral("mermaid") : QStringLiteral("mermaid-timeline");
}

QString MermaidExporter::name() const
{
    return m_diagram == Diagram::Whys ? QCoreApplication::translate("Formats", "Mermaid diagram of the five whys")
                                      : QCoreApplication::translate("Formats", "Mermaid diagram of the timeline");
}

QStringList MermaidExporter::suffixes() const
{
    return {QStringLiteral("mmd")};
}

Result<QByteArray> MermaidExporter::write(const Postmortem &postmortem, const ExportOptions &) const
{
    const auto copy = publicCopy(postmortem);
    const ReportContext context(copy);
    const auto text = m_diagram == Diagram::Whys ? whysDiagram(context) : timelineDiagram(context);
    return QString(text + QLatin1Char('\n')).toUtf8();
}

} // namespace debrief
