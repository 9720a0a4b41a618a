// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ProposalCard.h"

#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/KeyButton.h"

namespace debrief {

using namespace std::chrono_literals;

ProposalCard::ProposalCard(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : NoticeCard(QStringLiteral("proposalCard"), Tone::Accent, parent)
    , m_session(session)
    , m_actions(actions)
{
    auto *accept = new KeyButton(*actions.moreTime);
    accept->setObjectName(QStringLiteral("acceptProposalButton"));
    addControl(accept);
    connect(&session, &MeetingSession::changed, this, &ProposalCard::follow);
    connect(&session, &MeetingSession::ticked, this, &ProposalCard::follow);
    follow();
}

void ProposalCard::setPrivateShown(bool shown)
{
    m_privateShown = shown;
    follow();
}

void ProposalCard::follow()
{
    const auto proposal = m_session.proposal();
    m_actions.moreTime->setText(tr("+%1 min").arg((proposal ? proposal->minutes : usualExtension).count()));
    setVisible(m_privateShown && proposal.has_value());
    if (!proposal)
        return;
    const auto part = textsOf(m_session.agenda(), m_session.currentPart()).shortTitle;
    const auto lead =
        isOver(m_session.state()) ? tr("The time of “%1” is up.").arg(part) : tr("“%1” is nearly over.").arg(part);
    setMessage(lead, source(*proposal) + u' ' + end(*proposal));
}

QString ProposalCard::source(const MinuteProposal &proposal) const
{
    QStringList sources;
    for (const auto &each : proposal.from) {
        sources.append(
            tr("%1 from “%2”").arg(each.minutes.count()).arg(textsOf(m_session.agenda(), each.part).shortTitle));
    }
    const auto minutes = proposal.minutes.count();
    return sources.isEmpty()
               ? tr("%1 more minutes can come from no other part.").arg(minutes)
               : tr("%1 more minutes: %2.").arg(QString::number(minutes), sources.join(QStringLiteral(", ")));
}

QString ProposalCard::end(const MinuteProposal &proposal) const
{
    const auto time = timeText(toDateTime(proposal.end, m_session.clock().zone()).time(), Seconds::Never, QLocale());
    return proposal.later > 0min
               ? tr("The meeting would end at %1, %2 min later.").arg(time).arg(proposal.later.count())
               : tr("The meeting still ends at %1.").arg(time);
}

} // namespace debrief
