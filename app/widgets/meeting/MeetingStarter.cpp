// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/MeetingStarter.h"

#include <QWidget>

namespace debrief {

MeetingStarter::MeetingStarter(const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
}

void MeetingStarter::start(PostmortemDocument &) {}

void MeetingStarter::close(const PostmortemDocument &) {}

void MeetingStarter::closeAll() {}

} // namespace debrief
