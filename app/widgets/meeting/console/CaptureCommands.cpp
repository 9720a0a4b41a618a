// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CaptureCommands.h"

#include "domain/edits/CaptureSettling.h"
#include "domain/meeting/MeetingDrafts.h"
#include "editing/MeetingSession.h"
#include "widgets/meeting/console/CaptureList.h"
#include "widgets/meeting/console/ConsoleActions.h"

namespace debrief {

CaptureCommands::CaptureCommands(MeetingSession &session, ConsoleActions &actions, CaptureList &list, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_actions(actions)
    , m_list(list)
{
    connect(actions.acceptItem, &QAction::triggered, this, &CaptureCommands::makeAction);
    connect(actions.makeCause, &QAction::triggered, this, &CaptureCommands::makeCause);
}

void CaptureCommands::makeAction()
{
    // While the list of what waits is open, the keys are about that list.
    if (m_actions.isSettling())
        return;
    const auto id = m_list.chosen(CaptureKind::ActionIdea);
    if (id.isNull())
        Q_EMIT done(tr("No idea is written down here. Write one: a Load test before deploy"));
    else
        perform(makeActions(m_session.postmortem(), {id}), tr("Make action item"));
}

void CaptureCommands::makeCause()
{
    if (m_actions.isSettling())
        return;
    const auto id = m_list.chosen(CaptureKind::Gap);
    if (id.isNull())
        Q_EMIT done(tr("No gap is written down here. Write one: g Tests did not cover pool load"));
    else
        perform(makeCauses(m_session.postmortem(), {id}), tr("Make cause"));
}

void CaptureCommands::perform(const ChangeSet &edit, const QString &text)
{
    const auto written = m_session.apply(asDrafts(edit), text);
    Q_EMIT done(written ? QString() : written.error().message);
}

} // namespace debrief
