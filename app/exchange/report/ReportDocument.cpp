// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/ReportDocument.h"

namespace debrief {

ReportText reportLines(const QString &text, const QString &label)
{
    ReportText lines;
    const auto pieces = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const auto &piece : pieces)
        lines.append({lines.isEmpty() ? label : QString(), piece});
    return lines;
}

QString plainText(const ReportText &text)
{
    QStringList lines;
    for (const auto &line : text)
        lines.append(line.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace debrief
