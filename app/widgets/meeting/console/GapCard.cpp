// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/GapCard.h"

#include "editing/MeetingSession.h"

#include <QPushButton>

namespace debrief {

using namespace std::chrono_literals;

namespace {

QString lengthText(Millis length)
{
    if (length < 1min)
        return GapCard::tr("%1 seconds").arg(std::chrono::round<std::chrono::seconds>(length).count());
    return GapCard::tr("%1 min").arg(std::chrono::round<std::chrono::minutes>(length).count());
}

} // namespace

GapCard::GapCard(MeetingSession &session, QWidget *parent)
    : NoticeCard(QStringLiteral("gapCard"), Tone::Attention, parent)
    , m_session(session)
    , m_count(new QPushButton(tr("Count them")))
    , m_leaveOut(new QPushButton(tr("Leave them out")))
{
    m_count->setObjectName(QStringLiteral("countGapButton"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutGapButton"));
    for (auto *button : {m_count, m_leaveOut}) {
        button->setAccessibleName(button->text());
        addControl(button);
    }
    connect(m_count, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_session.answerGap(true)); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_session.answerGap(false)); });
    connect(&session, &MeetingSession::changed, this, &GapCard::follow);
    follow();
}

void GapCard::follow()
{
    const auto &state = m_session.state();
    const auto &gap = state.openGap;
    setVisible(gap && state.isUnderWay());
    if (!gap)
        return;
    const auto length = lengthText(gap->length);
    const bool slept = gap->kind == MeetingEntryKind::ComputerSlept;
    setMessage(slept ? tr("The computer slept %1. Count them?").arg(length)
                     : tr("The clock of the computer was set forward by %1. Count them?").arg(length),
               slept ? tr("Until you answer they count as part of the meeting.")
                     : tr("Until you answer they do not count, and nothing has moved."));
}

} // namespace debrief
