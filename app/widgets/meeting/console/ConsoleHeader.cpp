// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleHeader.h"

#include "domain/meeting/MeetingPace.h"
#include "editing/MeetingSession.h"
#include "widgets/common/Labels.h"
#include "widgets/common/ToneLabel.h"
#include "widgets/meeting/console/ConsoleActions.h"
#include "widgets/meeting/console/KeyButton.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <utility>

namespace debrief {

using namespace std::chrono_literals;

namespace {

QString digits(Millis time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time < 0ms ? -time : time).count();
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Whole minutes, as on the shared window, unless seconds are wanted.
QString timeText(Millis time, bool seconds)
{
    if (seconds)
        return digits(time);
    const auto left = time < 0ms ? -time : time;
    if (time > 0ms && left < 1min)
        return ConsoleHeader::tr("<1 min");
    return ConsoleHeader::tr("%1 min").arg(std::chrono::floor<std::chrono::minutes>(left).count());
}

QString paceText(const MeetingState &state, bool seconds)
{
    const auto planned = std::chrono::floor<std::chrono::minutes>(state.plannedTotal).count();
    if (!state.isUnderWay())
        return ConsoleHeader::tr("%1 minutes planned").arg(planned);
    const auto behind = minutesBehind(state);
    const auto pace = behind == 0 ? ConsoleHeader::tr("on pace") : ConsoleHeader::tr("ends %1 min late").arg(behind);
    const auto run = seconds ? digits(state.runningTotal())
                             : QString::number(std::chrono::floor<std::chrono::minutes>(state.runningTotal()).count());
    return ConsoleHeader::tr("%1 of %2, %3").arg(run, QString::number(planned), pace);
}

/// Keeps the room of the widest text so far: else each second would lay out the whole console anew.
void setSteadily(QLabel &label, const QString &text)
{
    if (label.text() == text)
        return;
    label.setText(text);
    const auto needed = label.sizeHint();
    const auto room = needed.expandedTo(label.minimumSize());
    if (label.minimumSize() != room || label.maximumSize() != room)
        label.setFixedSize(room);
}

/// The room is measured anew with the next text.
void forgetRoom(QLabel &label)
{
    label.setMinimumSize(0, 0);
    label.clear();
}

} // namespace

ConsoleHeader::ConsoleHeader(MeetingSession &session, ConsoleActions &actions, QWidget *parent)
    : PageHeader(parent)
    , m_session(session)
    , m_part(new TitleLabel)
    , m_pause(new KeyButton(*actions.startOrPause))
    , m_remaining(new ToneLabel)
    , m_pace(new SecondLabel)
{
    auto *caption = new CaptionLabel;
    caption->setText(tr("Console, private. Share the other window."));
    m_part->setObjectName(QStringLiteral("partLabel"));
    m_remaining->setObjectName(QStringLiteral("remainingLabel"));
    m_pace->setObjectName(QStringLiteral("paceLabel"));
    m_pace->setWordWrap(false);
    m_pace->setFont(Theme::font(TextStyle::Caption));
    m_pace->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_remaining->setFont(Theme::font(TextStyle::Number));
    m_remaining->setAlignment(Qt::AlignTrailing);
    auto *next = new KeyButton(*actions.nextPart);
    next->setProperty("primary", true);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(caption);
    names->addWidget(m_part);
    auto *times = new QVBoxLayout;
    times->setSpacing(0);
    times->addWidget(m_remaining);
    times->addWidget(m_pace);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::space6, metrics::space2, metrics::space6, metrics::space2);
    row->setSpacing(metrics::space3);
    row->addLayout(names, 1);
    row->addWidget(m_pause);
    row->addWidget(new KeyButton(*actions.moreTime));
    row->addWidget(next);
    row->addSpacing(metrics::space2);
    row->addLayout(times);

    connect(&session, &MeetingSession::changed, this, &ConsoleHeader::follow);
    connect(&session, &MeetingSession::ticked, this, &ConsoleHeader::followTime);
    follow();
}

void ConsoleHeader::follow()
{
    const auto &state = m_session.state();
    m_part->setText(state.phase == MeetingPhase::NotStarted ? m_session.postmortem().incident.title
                    : state.phase == MeetingPhase::Ended    ? tr("The meeting has ended")
                                                         : textsOf(m_session.agenda(), m_session.currentPart()).title);
    const std::pair look(state.phase, m_session.postmortem().meetingPlan.showSeconds);
    if (m_look != look) {
        m_look = look;
        forgetRoom(*m_remaining);
        forgetRoom(*m_pace);
    }
    followTime();
}

void ConsoleHeader::followTime()
{
    const auto &state = m_session.state();
    const bool over = isOver(state);
    m_remaining->setVisible(state.isUnderWay());
    m_pause->setVisible(state.isUnderWay()); // before that it stands at the end of the preparations
    const bool seconds = m_session.postmortem().meetingPlan.showSeconds;
    const auto time = timeText(state.remainingInPart, seconds);
    setSteadily(*m_remaining, over ? QStringLiteral("+%1").arg(time) : time);
    m_remaining->setAccessibleName(over ? tr("Over by %1").arg(time) : tr("Left in this part: %1").arg(time));
    announce(state);
    m_remaining->setTone(over || hasTwoMinutesLeft(state) ? std::optional(Tone::Attention) : std::nullopt);
    auto pace = paceText(state, seconds);
    if (state.phase == MeetingPhase::Paused)
        pace = tr("Paused, %1").arg(pace);
    setSteadily(*m_pace, pace);
}

/// Once for each part and each time it comes near its end, for those who hear it.
void ConsoleHeader::announce(const MeetingState &state)
{
    const bool twoMinutes = hasTwoMinutesLeft(state);
    const bool isNews = twoMinutes && !std::exchange(m_saidTwoMinutes, twoMinutes);
    m_saidTwoMinutes = twoMinutes;
    if (!isNews)
        return;
    m_remaining->setAccessibleName(tr("Two minutes left in this part"));
    QAccessibleEvent event(m_remaining, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace debrief
