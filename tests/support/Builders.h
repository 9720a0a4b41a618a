// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Postmortem.h"

namespace debrief::build {

/// "2026-03-22 14:23" or "14:23:30" (then on 22 March 2026), in UTC.
inline Instant at(const QString &time)
{
    const auto full = time.contains(u'-') ? time : QStringLiteral("2026-03-22 ") + time;
    const bool seconds = full.count(u':') == 2;
    auto wall = QDateTime::fromString(full, seconds ? QStringLiteral("yyyy-MM-dd HH:mm:ss")
                                                    : QStringLiteral("yyyy-MM-dd HH:mm"));
    wall.setTimeSpec(Qt::UTC);
    Q_ASSERT(wall.isValid());
    return toInstant(wall);
}

inline TimelineEvent event(const QString &time, EventKind kind,
                           const QString &text = QStringLiteral("something happened"))
{
    TimelineEvent result;
    result.id = EventId::create();
    result.at = at(time);
    result.kind = kind;
    result.text = text;
    result.source = QStringLiteral("Manual");
    return result;
}

inline Cause cause(const QString &text, const CauseId &parent = {}, int order = 0)
{
    Cause result;
    result.id = CauseId::create();
    result.parent = parent;
    result.order = order;
    result.text = text;
    return result;
}

inline ActionItem action(const QString &title, Priority priority = Priority::P1, int order = 0)
{
    ActionItem result;
    result.id = ActionId::create();
    result.order = order;
    result.title = title;
    result.priority = priority;
    return result;
}

inline Participant participant(const QString &name, Involvements involvement = {}, MeetingDuty duty = MeetingDuty::None)
{
    Participant result;
    result.id = ParticipantId::create();
    result.name = name;
    result.involvement = involvement;
    result.duty = duty;
    return result;
}

/// The six events of INC-2026-0847.
inline QList<TimelineEvent> sampleTimeline()
{
    QList<TimelineEvent> events = {
        event(QStringLiteral("14:23"), EventKind::Detection, QStringLiteral("Alert: database CPU spike to 98%")),
        event(QStringLiteral("14:25"), EventKind::Action, QStringLiteral("War room opened")),
        event(QStringLiteral("14:27"), EventKind::Decision, QStringLiteral("Chose rollback over forward fix")),
        event(QStringLiteral("14:28"), EventKind::Communication,
              QStringLiteral("Status page updated, rollback initiated")),
        event(QStringLiteral("14:35"), EventKind::Resolution, QStringLiteral("Incident resolved, CPU normal")),
        event(QStringLiteral("14:40"), EventKind::Action, QStringLiteral("Monitoring alerts verified")),
    };
    events[2].decisionPoint = true;
    return events;
}

} // namespace debrief::build
