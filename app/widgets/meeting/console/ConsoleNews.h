// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MeetingProjection.h"
#include "widgets/common/LiveRegion.h"

namespace debrief {

class MeetingSession;

/// Tells the facilitator who hears the console what the others see: another part, two minutes left, paused.
class ConsoleNews : public LiveRegion
{
    Q_OBJECT

public:
    ConsoleNews(const MeetingSession &session, QWidget *console);

private:
    MeetingProjection m_before;
};

} // namespace debrief
