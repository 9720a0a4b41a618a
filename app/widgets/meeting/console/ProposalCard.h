// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting/MinuteProposal.h"
#include "widgets/meeting/console/NoticeCard.h"

namespace debrief {

class ConsoleActions;
class MeetingSession;

/// At the end of a part: how many more minutes it would take, where they come from, and when the meeting would end.
class ProposalCard : public NoticeCard
{
    Q_OBJECT

public:
    ProposalCard(MeetingSession &session, ConsoleActions &actions, QWidget *parent = nullptr);

    void setPrivateShown(bool shown);

private:
    void follow();
    [[nodiscard]] QString source(const MinuteProposal &proposal) const;
    [[nodiscard]] QString end(const MinuteProposal &proposal) const;

    MeetingSession &m_session;
    ConsoleActions &m_actions;
    bool m_privateShown = true;
};

} // namespace debrief
