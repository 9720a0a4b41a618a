// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownExporter.h"

#include "exchange/markdown/MarkdownWriter.h"
#include "exchange/report/ReportBuilder.h"

#include <QCoreApplication>

namespace debrief {

QString MarkdownExporter::key() const
{
    return QStringLiteral("markdown");
}

QString MarkdownExporter::name() const
{
    return QCoreApplication::translate("Formats", "Markdown report");
}

QStringList MarkdownExporter::suffixes() const
{
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

Result<QByteArray> MarkdownExporter::write(const Postmortem &postmortem, const ExportOptions &) const
{
    return toMarkdown(buildReport(postmortem)).toUtf8();
}

} // namespace debrief
