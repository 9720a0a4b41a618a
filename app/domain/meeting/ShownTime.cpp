// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/ShownTime.h"

#include "domain/meeting/MeetingWake.h"
#include "domain/rules/DayText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace debrief {

using namespace std::chrono_literals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MeetingProjection", text);
}

qint64 wholeMinutes(Millis time)
{
    return std::chrono::floor<std::chrono::minutes>(time).count();
}

double inSteps(Millis time, Millis whole)
{
    if (whole <= 0ms)
        return 0;
    const double share = std::clamp(double(time.count()) / double(whole.count()), 0.0, 1.0);
    return std::round(share * faceSteps) / faceSteps;
}

QString digits(Millis time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// What stands around the content of a part: clock, agenda, notices.
class ClockFace
{
public:
    explicit ClockFace(const ProjectionInput &input)
        : m_input(input)
        , m_state(input.state)
    {
    }

    [[nodiscard]] QString minute() const
    {
        const auto planned = wholeMinutes(m_state.plannedTotal);
        const auto running = wholeMinutes(m_state.runningTotal());
        switch (m_state.phase) {
        case MeetingPhase::NotStarted:
            return tr("%1 minutes").arg(planned);
        case MeetingPhase::Ended:
            return tr("Took %1 of %2 minutes").arg(running).arg(planned);
        default:
            break;
        }
        const auto whole = std::max(planned, wholeMinutes(m_state.projectedTotal + 1min - 1ms));
        return tr("Minute %1 of %2").arg(std::max<qint64>(1, running)).arg(whole);
    }

    [[nodiscard]] QString ends() const
    {
        switch (m_state.phase) {
        case MeetingPhase::NotStarted: {
            const auto &start = m_input.postmortem.incident.meetingAt;
            return start ? tr("Starts %1").arg(timeOf(*start)) : QString();
        }
        case MeetingPhase::Ended:
            return tr("Ended %1").arg(timeOf(m_state.projectedEnd));
        default:
            return tr("Ends %1").arg(timeOf(m_state.projectedEnd));
        }
    }

    [[nodiscard]] QString notice() const
    {
        switch (m_state.phase) {
        case MeetingPhase::NotStarted:
            return tr("Not started yet");
        case MeetingPhase::Paused:
            return tr("Paused");
        case MeetingPhase::Ended:
            return tr("The meeting has ended");
        case MeetingPhase::Running:
            break;
        }
        if (hasTwoMinutesLeft(m_state))
            return tr("2 min left");
        if (m_state.remainingInPart > 0ms)
            return {};
        const auto over = wholeMinutes(-m_state.remainingInPart);
        return over == 0 ? tr("The time of this part is up") : tr("+%1 min over").arg(over);
    }

    [[nodiscard]] ShownArc arc() const
    {
        if (m_state.phase == MeetingPhase::Ended || m_state.parts.isEmpty())
            return {};
        const auto left = m_state.remainingInPart;
        const bool over = left < 0ms;
        ShownArc arc;
        arc.fraction = inSteps(left, m_state.plannedOfPart);
        arc.unit = over ? tr("min over") : tr("min");
        if (m_input.postmortem.meetingPlan.showSeconds)
            arc.number = over ? u'+' + digits(-left) : digits(left);
        else if (over)
            arc.number = QStringLiteral("+%1").arg(wholeMinutes(-left));
        else
            arc.number = left > 0ms && left < 1min ? QStringLiteral("<1") : QString::number(wholeMinutes(left));
        return arc;
    }

    /// Widths follow the agenda as planned, so that the strip stands still while minutes move.
    [[nodiscard]] QList<ShownSegment> agenda() const
    {
        QList<ShownSegment> segments;
        for (qsizetype i = 0; i < m_state.parts.size(); ++i) {
            const auto &part = m_state.parts[i];
            ShownSegment segment;
            segment.title = textsOf(m_input.agenda, part.kind).shortTitle;
            segment.share = double(part.planned.count()) / double(std::max<qint64>(1, m_state.plannedTotal.count()));
            segment.place = placeOf(i);
            if (segment.place == ShownSegment::Place::Past)
                segment.progress = part.visited ? 1 : 0;
            else if (part.visited)
                segment.progress = part.allotted > 0ms ? inSteps(part.actual, part.allotted) : 1;
            segments.append(segment);
        }
        return segments;
    }

private:
    [[nodiscard]] ShownSegment::Place placeOf(qsizetype part) const
    {
        if (m_state.phase == MeetingPhase::NotStarted)
            return ShownSegment::Place::Upcoming;
        if (m_state.phase == MeetingPhase::Ended || part < m_state.part)
            return ShownSegment::Place::Past;
        return part == m_state.part ? ShownSegment::Place::Current : ShownSegment::Place::Upcoming;
    }

    /// In the facilitator's zone, which is named where the postmortem's clock shows another time.
    [[nodiscard]] QString timeOf(Instant at) const
    {
        const auto wall = toDateTime(at, m_input.zone);
        const auto time = timeText(wall.time(), Seconds::Never, m_input.locale);
        const bool same = toDateTime(at, m_input.postmortem.incident.zone).offsetFromUtc() == wall.offsetFromUtc();
        return same ? time : time + u' ' + wall.timeZoneAbbreviation();
    }

    const ProjectionInput &m_input;
    const MeetingState &m_state;
};

} // namespace

void showTime(MeetingProjection &projection, const ProjectionInput &input)
{
    const ClockFace face(input);
    projection.phase = input.state.phase;
    projection.minute = face.minute();
    projection.ends = face.ends();
    projection.notice = face.notice();
    projection.twoMinutesLeft = hasTwoMinutesLeft(input.state);
    projection.over = isOver(input.state);
    projection.arc = face.arc();
    projection.agenda = face.agenda();
}

} // namespace debrief
