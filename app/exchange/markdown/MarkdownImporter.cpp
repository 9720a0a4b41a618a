// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdown/MarkdownImporter.h"

#include "exchange/ImportLimits.h"
#include "exchange/markdown/MarkdownParser.h"
#include "exchange/report/ReportReader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace debrief {

QString MarkdownImporter::key() const
{
    return QStringLiteral("markdown");
}

QString MarkdownImporter::name() const
{
    return QCoreApplication::translate("Formats", "Markdown report of Debrief");
}

QStringList MarkdownImporter::suffixes() const
{
    return {QStringLiteral("md"), QStringLiteral("markdown")};
}

int MarkdownImporter::recognises(const QString &, const QByteArray &firstBytes) const
{
    static const QRegularExpression facts(QStringLiteral("(?m)^\\|\\s*Incident\\s*\\|[^|]*\\|\\s*$"));
    return facts.match(QString::fromUtf8(firstBytes)).hasMatch() ? 90 : 0;
}

Result<ImportedPostmortem> MarkdownImporter::read(const QByteArray &bytes, const ImportOptions &options) const
{
    const auto text = checkedUtf8(bytes);
    if (!text.ok())
        return text.error();
    const auto document = parseMarkdown(text.value());
    if (!document.ok())
        return document.error();
    return readReport(document.value(), options);
}

} // namespace debrief
