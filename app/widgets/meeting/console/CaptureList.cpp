// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/CaptureList.h"

#include "editing/MeetingSession.h"
#include "widgets/theme/Metrics.h"

namespace debrief {

CaptureList::CaptureList(MeetingSession &session, QWidget *parent)
    : QListWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("captureList"));
    setAccessibleName(tr("Written down here"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSpacing(metrics::space1 / 2);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(metrics::controlHeight);
    connect(&session, &MeetingSession::changed, this, &CaptureList::follow);
    follow();
}

void CaptureList::follow()
{
    const auto event = currentEvent(m_session.state(), m_session.postmortem());
    QStringList lines;
    for (const auto &capture : m_session.postmortem().captures) {
        const bool here =
            event.isNull() ? capture.event.isNull() && capture.part == m_session.currentPart() : capture.event == event;
        if (here && !capture.settled)
            lines.append(QStringLiteral("%1: %2").arg(enumLabel(capture.kind), capture.text));
    }
    if (lines == m_shown && count() > 0)
        return;
    m_shown = lines;
    clear();
    addItems(lines.isEmpty() ? QStringList{tr("Nothing written down here yet.")} : lines);
    scrollToBottom();
}

} // namespace debrief
