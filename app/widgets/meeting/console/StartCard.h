// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"
#include "domain/Result.h"
#include "widgets/meeting/console/NoticeCard.h"

class QPushButton;
class QTimeEdit;

namespace debrief {

class ConsoleActions;
class MeetingSession;

/// "We started at 15:04": asked for with its key, and shown by itself when the planned time has passed and nobody
/// started the meeting.
class StartCard : public NoticeCard
{
    Q_OBJECT

public:
    StartCard(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const debrief::Result<debrief::Done> &written);

private:
    void open();
    void close();
    void follow();
    void set();
    void setTime(Instant at);
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] Result<Instant> chosen() const;

    MeetingSession &m_session;
    QTimeEdit *m_time;
    QPushButton *m_set;
    bool m_asked = false;
};

} // namespace debrief
