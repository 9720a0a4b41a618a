// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/MeetingNews.h"

#include <QCoreApplication>

namespace debrief {

namespace {

struct MeetingNews
{
    Q_DECLARE_TR_FUNCTIONS(MeetingNews)
};

} // namespace

QString newsBetween(const MeetingProjection &before, const MeetingProjection &now)
{
    // What a window begins with is no news.
    if (before.partTitle.isEmpty())
        return {};
    if (before.phase != now.phase) {
        if (now.phase == MeetingPhase::Running && before.phase == MeetingPhase::Paused)
            return MeetingNews::tr("The meeting goes on");
        return now.phase == MeetingPhase::Running ? now.partTitle : now.notice;
    }
    if (before.partTitle != now.partTitle)
        return now.partTitle;
    const bool isNew = (now.twoMinutesLeft && !before.twoMinutesLeft) || (now.over && !before.over);
    return isNew ? now.notice : QString();
}

} // namespace debrief
