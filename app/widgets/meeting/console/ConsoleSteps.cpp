// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleSteps.h"

#include "domain/edits/CaptureSettling.h"
#include "editing/MeetingSession.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/CorrectionPanel.h"
#include "widgets/meeting/console/ParkedPanel.h"
#include "widgets/meeting/console/ReadingPanel.h"
#include "widgets/meeting/console/ThanksPanel.h"
#include "widgets/meeting/console/UnfinishedPanel.h"
#include "widgets/theme/Metrics.h"

#include <QVBoxLayout>

namespace debrief {

ConsoleSteps::ConsoleSteps(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(new ReadingPanel(session, actions))
    , m_correction(new CorrectionPanel(session))
    , m_parked(new ParkedPanel(session, actions))
    , m_unfinished(new UnfinishedPanel(session))
    , m_thanks(new ThanksPanel(session, actions))
    , m_wasActions(session.currentPart() == PartKind::Actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::space2);
    for (auto *panel :
         {static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_correction), static_cast<QWidget *>(m_parked),
          static_cast<QWidget *>(m_unfinished), static_cast<QWidget *>(m_thanks)})
        column->addWidget(panel);
    connectActions(actions);
    connect(m_reading, &ReadingPanel::failed, this, &ConsoleSteps::failed);
    connect(m_parked, &ParkedPanel::openChanged, this, &ConsoleSteps::parkedOpenChanged);
    connect(m_correction, &CorrectionPanel::closed, this, &ConsoleSteps::captureWanted);
    connect(m_thanks, &ThanksPanel::proposed, this, &ConsoleSteps::lineProposed);
    connect(&session, &MeetingSession::changed, this, &ConsoleSteps::follow);
}

void ConsoleSteps::connectActions(ConsoleActions &actions)
{
    connect(actions.parked, &QAction::triggered, this, [this] {
        if (m_parked->isHidden()) {
            m_correction->close();
            m_parked->open();
        } else {
            close();
        }
    });
    connect(actions.correct, &QAction::triggered, this, [this] {
        m_parked->close();
        m_correction->open();
    });
}

void ConsoleSteps::setPrivateShown(bool shown)
{
    m_unfinished->setPrivateShown(shown);
    m_correction->setPrivateShown(shown);
}

void ConsoleSteps::close()
{
    m_session.stopReading();
    m_correction->close();
    m_parked->close();
}

void ConsoleSteps::follow()
{
    const bool isActions = m_session.state().isUnderWay() && m_session.currentPart() == PartKind::Actions;
    const bool began = isActions && !m_wasActions;
    const bool left = !isActions && m_wasActions;
    m_wasActions = isActions;
    if (began && !parkedCaptures(m_session.postmortem()).isEmpty())
        m_parked->open();
    else if (left)
        m_parked->close();
}

} // namespace debrief
