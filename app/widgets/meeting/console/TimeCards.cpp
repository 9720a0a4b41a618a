// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/TimeCards.h"

#include "editing/MeetingSession.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/GapCard.h"
#include "widgets/meeting/console/ProposalCard.h"
#include "widgets/meeting/console/StartCard.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

TimeCards::TimeCards(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_proposal(new ProposalCard(session, actions))
{
    auto *start = new StartCard(session, actions);
    auto *gap = new GapCard(session);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    for (NoticeCard *card : std::initializer_list<NoticeCard *>{start, gap, m_proposal})
        column->addWidget(card);
    connect(start, &StartCard::answered, this, &TimeCards::answered);
    connect(gap, &GapCard::answered, this, &TimeCards::answered);
    connect(actions.takeBackMove, &QAction::triggered, this,
            [this, &session] { Q_EMIT answered(session.takeBackMove()); });
    connect(actions.seconds, &QAction::triggered, this,
            [this, &session](bool seconds) { Q_EMIT answered(session.showSeconds(seconds)); });
}

void TimeCards::setPrivateShown(bool shown)
{
    m_proposal->setPrivateShown(shown);
}

} // namespace debrief
