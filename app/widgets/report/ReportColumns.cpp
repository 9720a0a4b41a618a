// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportColumns.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace debrief {

QList<double> columnWidths(const QList<ColumnNeed> &needs, double available, bool fill)
{
    double least = 0;
    double most = 0;
    double firm = 0;
    for (const auto &need : needs) {
        least += need.least;
        most += std::max(need.least, need.most);
        firm += need.firm;
    }
    QList<double> widths;
    for (const auto &need : needs) {
        const double wish = std::max(need.least, need.most);
        double width = wish;
        if (least >= available)
            width =
                need.firm + (need.least - need.firm) * std::max(0.0, available - firm) / std::max(least - firm, 1.0);
        else if (most > available)
            width = need.least + (wish - need.least) * (available - least) / (most - least);
        else if (fill && most > 0)
            width = wish * available / most;
        widths.append(std::floor(width));
    }
    if (fill && most > 0 && least < available) // what rounding left over
        widths.last() += std::floor(available) - std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    return widths;
}

} // namespace debrief
