// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a meeting that are about time.
#include "domain/meeting/MeetingWake.h"
#include "domain/meeting/ShownTime.h"
#include "editing/MeetingSession.h"
#include "store/Library.h"

#include <algorithm>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr int meetingsToGoBy = 10;

} // namespace

void MeetingSession::readAgendas()
{
    const auto builtIn = std::find_if(m_presets.presets.begin(), m_presets.presets.end(),
                                      [](const AgendaPreset &preset) { return !preset.isBuiltIn(); });
    m_presets.presets.erase(builtIn, m_presets.presets.end());
    if (const auto own = m_document.library().ownAgendas())
        m_presets.presets += own.value();
    if (const auto past = m_document.library().pastMeetings(meetingsToGoBy, postmortem().id))
        m_usualPace = UsualPace(past.value());
    readLog();
    refresh();
    Q_EMIT changed();
}

void MeetingSession::readLog()
{
    m_agenda = withWordsOf(m_presets, postmortem().meetingPlan.preset);
    m_time = MeetingClock(plan(), postmortem().meetingLog);
}

Result<Done> MeetingSession::start()
{
    return startAt(m_clock.now());
}

Result<Done> MeetingSession::startAt(Instant at)
{
    const auto now = m_clock.now();
    if (at > now)
        return Error{Error::Kind::BadInput, tr("That is still to come. Give the time when the meeting began.")};
    if (m_state.isUnderWay()) {
        const auto line = upToDate().moveStart(now, at);
        if (!line && m_state.startedAt != at) {
            return Error{Error::Kind::BadInput,
                         tr("The meeting cannot have begun then: within a day, and before the first part was left.")};
        }
        return record(line);
    }
    const auto line = upToDate().start(at);
    if (!line)
        return Done{};
    ChangeSet changes;
    changes.replace(postmortem().meetingPlan, plan());
    changes.add(*line);
    return record(changes);
}

Result<Done> MeetingSession::pauseOrResume()
{
    const auto &time = upToDate();
    const auto now = m_clock.now();
    return record(m_state.phase == MeetingPhase::Paused ? time.resume(now) : time.pause(now));
}

Result<Done> MeetingSession::nextPart()
{
    return record(upToDate().next(m_clock.now()));
}

Result<Done> MeetingSession::previousPart()
{
    return record(upToDate().back(m_clock.now()));
}

Result<Done> MeetingSession::jumpTo(int part)
{
    return record(upToDate().jump(m_clock.now(), part));
}

Result<Done> MeetingSession::takeBackMove()
{
    return record(upToDate().takeBackMove(m_clock.now()));
}

Result<Done> MeetingSession::extend(std::chrono::minutes by)
{
    return record(upToDate().extend(m_clock.now(), by));
}

Result<Done> MeetingSession::moreTime()
{
    const auto proposed = proposal();
    return extend(proposed ? proposed->minutes : usualExtension);
}

Result<Done> MeetingSession::answerGap(bool count)
{
    return record(upToDate().answerGap(m_clock.now(), count));
}

std::optional<MinuteProposal> MeetingSession::proposal() const
{
    return proposeMinutes(m_time, m_clock.now());
}

Result<Done> MeetingSession::showSeconds(bool seconds)
{
    auto after = postmortem().meetingPlan;
    after.showSeconds = seconds;
    ChangeSet changes;
    changes.replace(postmortem().meetingPlan, after);
    return record(changes);
}

const MeetingClock &MeetingSession::upToDate()
{
    noteGaps();
    return m_time;
}

void MeetingSession::noteGaps()
{
    const auto gaps = m_watch.look(m_clock);
    if (m_document.isReadOnly())
        return;
    for (const auto &gap : gaps)
        (void) record(m_time.gap(m_clock.now(), gap)); // what could not be written waits in the document
}

void MeetingSession::setWatched(bool watched)
{
    m_watched = watched;
    refresh();
}

void MeetingSession::refresh()
{
    noteGaps();
    m_state = m_time.at(m_clock.now());
    project();
    follow();
    Q_EMIT ticked();
}

/// Only time passed: what is shown besides it stays, so a second costs little however much was captured.
void MeetingSession::tick()
{
    noteGaps();
    m_state = m_time.at(m_clock.now());
    auto projection = m_projection;
    showTime(projection, {postmortem(), m_state, m_agenda, m_clock.zone()});
    if (projection != m_projection) {
        m_projection = std::move(projection);
        Q_EMIT projectionChanged(m_projection);
    }
    follow();
    Q_EMIT ticked();
}

/// Wakes when something that is shown changes, and not before.
void MeetingSession::follow()
{
    if (!m_watched || m_state.phase == MeetingPhase::Ended)
        m_timer.stop();
    else
        m_timer.start(untilNextChange(m_state, plan().showSeconds));
}

} // namespace debrief
