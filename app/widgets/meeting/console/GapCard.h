// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"
#include "widgets/meeting/console/NoticeCard.h"

class QPushButton;

namespace debrief {

class MeetingSession;

/// The computer slept, or its clock was set forward: does that time belong to the meeting?
class GapCard : public NoticeCard
{
    Q_OBJECT

public:
    explicit GapCard(MeetingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const debrief::Result<debrief::Done> &written);

private:
    void follow();

    MeetingSession &m_session;
    QPushButton *m_count;
    QPushButton *m_leaveOut;
};

} // namespace debrief
