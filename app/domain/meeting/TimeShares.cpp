// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/TimeShares.h"

#include <algorithm>

namespace debrief {

QList<Millis> redistribute(Millis budget, const QList<TimeShare> &shares)
{
    Millis least{0};
    Millis slack{0};
    for (const auto &share : shares) {
        least += share.least;
        slack += share.most - share.least;
    }
    const auto toGive = std::clamp(budget - least, Millis(0), slack);
    QList<Millis> result;
    result.reserve(shares.size());
    // Rounding the running sum, not each share, keeps the total exact.
    Millis slackSoFar{0};
    Millis givenSoFar{0};
    for (const auto &share : shares) {
        slackSoFar += share.most - share.least;
        const auto given = slack.count() == 0 ? Millis(0) : Millis(toGive.count() * slackSoFar.count() / slack.count());
        result.append(share.least + given - givenSoFar);
        givenSoFar = given;
    }
    return result;
}

} // namespace debrief
