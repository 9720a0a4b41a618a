// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleNews.h"

#include "editing/MeetingSession.h"
#include "widgets/meeting/MeetingNews.h"

namespace debrief {

ConsoleNews::ConsoleNews(const MeetingSession &session, QWidget *console)
    : LiveRegion(console)
    , m_before(session.projection())
{
    connect(&session, &MeetingSession::projectionChanged, this, [this](const MeetingProjection &now) {
        say(newsBetween(m_before, now));
        m_before = now;
    });
}

} // namespace debrief
