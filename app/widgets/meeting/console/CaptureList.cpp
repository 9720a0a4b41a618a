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
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(2 * metrics::controlHeight);
    connect(&session, &MeetingSession::changed, this, &CaptureList::follow);
    follow();
}

CaptureId CaptureList::chosen(CaptureKind kind) const
{
    const auto row = currentRow();
    if (row >= 0 && row < m_captures.size() && !selectedItems().isEmpty())
        return isSettled(m_captures[row]) ? CaptureId() : m_captures[row].id;
    CaptureId fallback;
    for (auto capture = m_captures.crbegin(); capture != m_captures.crend(); ++capture) {
        if (isSettled(*capture))
            continue;
        if (capture->kind == kind)
            return capture->id;
        const bool becomes = capture->kind == CaptureKind::Gap || capture->kind == CaptureKind::ActionIdea;
        if (becomes && fallback.isNull())
            fallback = capture->id;
    }
    return fallback;
}

void CaptureList::follow()
{
    const auto event = currentEvent(m_session.state(), m_session.postmortem());
    QStringList lines;
    QList<Capture> captures;
    for (const auto &capture : m_session.postmortem().captures) {
        const bool here =
            event.isNull() ? capture.event.isNull() && capture.part == m_session.currentPart() : capture.event == event;
        if (!here || capture.outcome == CaptureOutcome::Dropped)
            continue;
        auto line = QStringLiteral("%1: %2").arg(enumLabel(capture.kind), capture.text);
        if (!capture.became.isEmpty())
            line += QStringLiteral("  →  ") + enumLabel(capture.outcome);
        lines.append(line);
        captures.append(capture);
    }
    m_captures = captures;
    if (lines == m_shown && count() > 0)
        return;
    m_shown = lines;
    clear();
    addItems(lines.isEmpty() ? QStringList{tr("Nothing written down here yet.")} : lines);
    for (qsizetype i = 0; i < captures.size(); ++i) {
        if (!captures[i].saidBy.isEmpty())
            item(int(i))->setToolTip(tr("Said by %1, only for you").arg(captures[i].saidBy).toHtmlEscaped());
    }
    scrollToBottom();
}

} // namespace debrief
