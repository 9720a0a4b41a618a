// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/StartCard.h"

#include "domain/rules/DayText.h"
#include "editing/MeetingSession.h"
#include "widgets/meeting/console/ConsoleActions.h"

#include <QPushButton>
#include <QTimeEdit>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr Millis graceAfterPlan = 1min;
constexpr Millis sameMeeting = 12h; ///< later than that another day is meant

} // namespace

StartCard::StartCard(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : NoticeCard(QStringLiteral("startCard"), Tone::Attention, parent)
    , m_session(session)
    , m_time(new QTimeEdit)
    , m_set(new QPushButton(tr("Set the start")))
{
    m_time->setObjectName(QStringLiteral("startedAtTime"));
    m_time->setAccessibleName(tr("When the meeting began"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_set->setObjectName(QStringLiteral("setStartButton"));
    m_set->setAccessibleName(m_set->text());
    m_set->setAutoDefault(true);
    addControl(m_time);
    addControl(m_set);
    connect(m_set, &QPushButton::clicked, this, &StartCard::set);
    connect(actions.startedAt, &QAction::triggered, this, &StartCard::open);
    connect(actions.backToItem, &QAction::triggered, this, &StartCard::close);
    connect(&session, &MeetingSession::changed, this, &StartCard::follow);
    connect(&session, &MeetingSession::ticked, this, &StartCard::follow);
    follow();
}

bool StartCard::isLate() const
{
    const auto &planned = m_session.postmortem().incident.meetingAt;
    const auto since = planned ? m_session.clock().now() - *planned : 0ms;
    return m_session.state().phase == MeetingPhase::NotStarted && !m_session.document().isReadOnly() &&
           since >= graceAfterPlan && since < sameMeeting;
}

void StartCard::follow()
{
    const bool shown = m_asked || isLate();
    if (shown && isHidden())
        setTime(m_session.state().startedAt.value_or(
            m_session.postmortem().incident.meetingAt.value_or(m_session.clock().now())));
    setVisible(shown);
    if (!shown)
        return;
    if (m_session.state().isUnderWay()) {
        setMessage(tr("When did the meeting begin?"), tr("The time before the start goes to the first part."));
        return;
    }
    if (!isLate()) {
        setMessage(tr("When did the meeting begin?"), tr("It starts as of that time."));
        return;
    }
    const auto planned = *m_session.postmortem().incident.meetingAt;
    const auto minutes = std::chrono::floor<std::chrono::minutes>(m_session.clock().now() - planned).count();
    const auto time = timeText(toDateTime(planned, m_session.clock().zone()).time(), Seconds::Never, QLocale());
    setMessage(tr("The meeting was planned for %1, %2 min ago.").arg(time).arg(minutes),
               tr("Start it now, or say when it began."));
}

void StartCard::open()
{
    m_asked = true;
    follow();
    m_time->setFocus(Qt::ShortcutFocusReason);
}

void StartCard::close()
{
    m_asked = false;
    follow();
}

void StartCard::setTime(Instant at)
{
    m_time->setTime(toDateTime(at, m_session.clock().zone()).time());
}

Result<Instant> StartCard::chosen() const
{
    const auto zone = m_session.clock().zone();
    const auto now = m_session.clock().now();
    const auto today = toDateTime(now, zone).date();
    const auto at = instantAt(today, m_time->time(), zone);
    // Just after midnight, an evening is meant.
    return at && at.value() - now > sameMeeting ? instantAt(today.addDays(-1), m_time->time(), zone) : at;
}

void StartCard::set()
{
    const auto at = chosen();
    const auto written = at ? m_session.startAt(at.value()) : Result<Done>(at.error());
    if (written)
        close();
    Q_EMIT answered(written);
}

} // namespace debrief
