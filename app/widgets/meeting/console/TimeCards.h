// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Result.h"

#include <QWidget>

namespace debrief {

class ConsoleActions;
class MeetingSession;
class ProposalCard;

/// Everything about time that asks for an answer. Takes no room while nothing does.
class TimeCards : public QWidget
{
    Q_OBJECT

public:
    TimeCards(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);

Q_SIGNALS:
    void answered(const debrief::Result<debrief::Done> &written);

private:
    ProposalCard *m_proposal;
};

} // namespace debrief
