// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

namespace debrief {

namespace {

void line(const QString &text)
{
    QTextStream(stdout) << text << '\n' << Qt::flush;
}

QString verdict(double value, std::optional<double> target)
{
    if (!target)
        return QStringLiteral("no target");
    return value <= *target ? QStringLiteral("target %1 met").arg(*target)
                            : QStringLiteral("TARGET %1 MISSED").arg(*target);
}

} // namespace

double timed(const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

void printRatio(const QString &what, double value, double floor, const char *unit, std::optional<double> target)
{
    const double ratio = floor > 0 ? value / floor : 0;
    line(QStringLiteral("%1 %2 %6  floor %3 %6  ratio %4  (%5)")
             .arg(what.leftJustified(44))
             .arg(value, 9, 'f', 2)
             .arg(floor, 9, 'f', 2)
             .arg(ratio, 5, 'f', 2)
             .arg(verdict(ratio, target), QLatin1String(unit)));
}

void printFigure(const QString &what, double value, const char *unit, std::optional<double> target)
{
    line(QStringLiteral("%1 %2 %3  (%4)")
             .arg(what.leftJustified(44))
             .arg(value, 9, 'f', 2)
             .arg(QLatin1String(unit), verdict(value, target)));
}

void printHeading(const QString &text)
{
    line(QStringLiteral("\n") + text);
}

} // namespace debrief
