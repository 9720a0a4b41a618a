// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample/GeneratedStory.h"

namespace debrief {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

const QList<QByteArray> &zones()
{
    static const QList<QByteArray> all = {"UTC", "UTC", "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata"};
    return all;
}

Severity severityFor(int roll)
{
    if (roll <= 20)
        return Severity::Sev1;
    return roll <= 60 ? Severity::Sev2 : Severity::Sev3;
}

} // namespace

GeneratedStory::GeneratedStory(const Scenarios &all, const Scenario &scenario, QString service, GeneratorRandom &random,
                               int age)
    : m_all(all)
    , m_scenario(scenario)
    , m_service(std::move(service))
    , m_random(random)
    , m_age(age)
    , m_minutes(random.between(9, 140))
    , m_percent(random.between(1, 38))
    , m_thousand(random.between(120, 9800))
{
}

Postmortem GeneratedStory::take()
{
    sortLists(m_postmortem);
    return std::move(m_postmortem);
}

QString GeneratedStory::filled(const QString &text) const
{
    if (!text.contains(u'{'))
        return text;
    auto result = text;
    result.replace(QLatin1String("{service}"), m_service);
    result.replace(QLatin1String("{n}"), QString::number(2 + m_percent % 9));
    result.replace(QLatin1String("{m}"), QString::number(m_minutes));
    result.replace(QLatin1String("{k}"), QString::number(m_thousand));
    result.replace(QLatin1String("{p}"), QString::number(m_percent));
    return result;
}

Instant GeneratedStory::day(int daysAfter, int hour) const
{
    const auto &incident = m_postmortem.incident;
    return toInstant(QDateTime(incident.date.addDays(daysAfter), QTime(hour, 0), incident.zone));
}

bool GeneratedStory::hasMet() const
{
    const auto stage = m_postmortem.incident.stage;
    return stage == Stage::MeetingHeld || stage == Stage::Published || stage == Stage::Closed;
}

void GeneratedStory::tellIncident(const QString &reference, QDate date)
{
    m_postmortem.id = m_random.id<PostmortemId>();
    auto &incident = m_postmortem.incident;
    incident.reference = reference;
    incident.title = filled(m_scenario.title);
    incident.severity = severityFor(m_random.between(1, 100));
    incident.problem = filled(m_scenario.problem);
    incident.impact = filled(m_scenario.impact);
    incident.services = {m_service};
    if (m_random.chance(40)) {
        const auto &other = m_random.oneOf(m_scenario.services);
        if (other != m_service)
            incident.services.append(other);
    }
    incident.date = date;
    incident.zone = QTimeZone(m_random.oneOf(zones()));
    incident.customerFacingBug = m_random.chance(15);
    incident.causeIsClear = m_random.chance(50);
    incident.summary = QStringLiteral("%1. %2 until this was done: %3.")
                           .arg(filled(m_scenario.change), incident.problem, filled(m_scenario.fix));
    if (m_age > 30)
        incident.stage = m_random.chance(82) ? Stage::Closed : Stage::Published;
    else if (m_age > 7)
        incident.stage = Stage::Published;
    else if (m_age > 5)
        incident.stage = Stage::MeetingHeld;
    else
        incident.stage = m_age > 3 ? Stage::ReadyToMeet : (m_age > 1 ? Stage::Preparing : Stage::Draft);
    if (incident.severity == Severity::Sev3 && incident.causeIsClear && m_random.chance(40))
        incident.stage = Stage::NotRequired;
    incident.meetingAt = day(hasMet() ? 2 : m_age + 1, 14);
    if (hasMet())
        incident.closingStatement = m_all.closing;
}

void GeneratedStory::addEvent(int minutesAfterLast, EventKind kind, const QString &text, const QString &details,
                              Marks marks)
{
    auto &timeline = m_postmortem.timeline;
    TimelineEvent event;
    event.id = m_random.id<EventId>();
    const auto last = timeline.isEmpty() ? day(0, m_random.between(1, 19)) : timeline.last().at;
    event.at =
        last + minutes(minutesAfterLast) + std::chrono::seconds(m_random.chance(25) ? m_random.between(1, 59) : 0);
    event.kind = kind;
    event.text = filled(text);
    event.details = filled(details);
    event.source = m_random.oneOf(m_all.sources);
    event.decisionPoint = kind == EventKind::Decision;
    event.marks = marks;
    timeline.append(event);
}

void GeneratedStory::tellTimeline()
{
    addEvent(m_random.between(0, 50), EventKind::Context, m_scenario.change, {}, Mark::Started);
    addEvent(m_random.between(1, 9), EventKind::Detection,
             QStringLiteral("Alert: {service} fails for {p}% of requests"), {}, Mark::Detected);
    addEvent(m_random.between(1, 5), EventKind::Action, QStringLiteral("On-call engineer starts to look"), {},
             Mark::Acknowledged);
    const int steps = m_random.between(18, 28);
    const int firstDecision = m_random.between(5, steps / 2);
    const int secondDecision = m_random.between(steps / 2 + 1, steps);
    for (int i = 0; i < steps; ++i) {
        const int pause = std::max(1, m_random.between(0, 2 * m_minutes / steps));
        if (i == firstDecision || i == secondDecision) {
            const auto &decision = m_random.oneOf(m_all.decisions);
            addEvent(pause, EventKind::Decision, decision.text, decision.details);
        } else {
            const auto &event = m_all.events[i % m_all.events.size()];
            addEvent(pause, event.kind, event.text, event.details);
        }
    }
    addEvent(m_random.between(1, 6), EventKind::Mitigation, m_scenario.fix, {}, Mark::Mitigated);
    addEvent(m_random.between(2, 12), EventKind::Resolution, QStringLiteral("{service} is back to normal"),
             QStringLiteral("Health checks pass"), Mark::Resolved);
    addEvent(m_random.between(3, 20), EventKind::Communication, QStringLiteral("Status page: resolved"));
}

void GeneratedStory::tellPeople()
{
    struct Seat
    {
        const char16_t *role;
        Involvements involvement;
        MeetingDuty duty;
    };
    static const QList<Seat> seats = {
        {u"Facilitator", {}, MeetingDuty::Facilitator},
        {u"Incident commander", Involvement::CommandedIncident, MeetingDuty::None},
        {u"Engineer", Involvements(Involvement::DiagnosedOrFixed) | Involvement::OnCall, MeetingDuty::None},
        {u"Developer", Involvement::AuthoredChange, MeetingDuty::None},
        {u"Support lead", {}, MeetingDuty::Scribe},
    };
    const int first = m_random.between(0, int(m_all.people.size()) - 1);
    const int count = m_random.between(3, int(seats.size()));
    for (int i = 0; i < count; ++i) {
        Participant person;
        person.id = m_random.id<ParticipantId>();
        person.order = i;
        person.name = m_all.people[(first + i * 3) % m_all.people.size()];
        person.role = QString::fromUtf16(seats[i].role);
        person.team = m_service.left(1).toUpper() + m_service.mid(1);
        person.involvement = seats[i].involvement;
        person.duty = seats[i].duty;
        person.attendance =
            hasMet() ? (m_random.chance(90) ? Attendance::Attended : Attendance::Absent) : Attendance::Invited;
        m_postmortem.participants.append(person);
    }
}

void GeneratedStory::tellMeeting()
{
    auto &plan = m_postmortem.meetingPlan;
    const QList<AgendaPart> standard = {{PartKind::Frame, minutes(5), minutes(0)},
                                        {PartKind::Timeline, minutes(15), minutes(0)},
                                        {PartKind::Whys, minutes(30), minutes(0)},
                                        {PartKind::Actions, minutes(25), minutes(10)},
                                        {PartKind::Debrief, minutes(15), minutes(5)}};
    plan.parts = standard;
    if (!hasMet())
        return;
    auto at = *m_postmortem.incident.meetingAt;
    const auto log = [&](MeetingEntryKind kind, int part) {
        m_postmortem.meetingLog.append(
            {m_random.id<MeetingEntryId>(), int(m_postmortem.meetingLog.size()), at, kind, part, {}, {}});
    };
    log(MeetingEntryKind::Started, 0);
    for (int part = 0; part < int(standard.size()); ++part) {
        if (part > 0)
            log(MeetingEntryKind::MovedTo, part);
        const int planned = int(standard[part].planned.count());
        at += minutes(std::max(2, planned + m_random.between(-planned / 3, planned / 4)));
    }
    log(MeetingEntryKind::Ended, int(standard.size()) - 1);
    for (int i = m_random.between(1, 3); i > 0; --i) {
        Capture capture;
        capture.id = m_random.id<CaptureId>();
        capture.at = *m_postmortem.incident.meetingAt + minutes(i * 9);
        capture.kind = i == 1 ? CaptureKind::Note : (i == 2 ? CaptureKind::Gap : CaptureKind::ActionIdea);
        capture.part = PartKind::Timeline;
        capture.text = m_random.oneOf(m_all.couldBeBetter);
        capture.event = m_postmortem.timeline[i * 3].id;
        if (m_postmortem.incident.stage == Stage::Closed)
            capture.outcome = CaptureOutcome::Kept;
        m_postmortem.captures.append(capture);
    }
}

} // namespace debrief
