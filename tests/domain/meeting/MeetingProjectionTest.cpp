// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingProjection.h"

#include "domain/meeting/MeetingClock.h"
#include "support/FakeClock.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MeetingProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = FakeClock();
        m_question.clear();
        m_zone = QTimeZone::utc();
        m_postmortem = {};
        auto &incident = m_postmortem.incident;
        incident.reference = u"INC-2026-0847"_s;
        incident.title = u"Connection pool exhausted after deploy"_s;
        incident.problem = u"Connection pool broke in production"_s;
        incident.date = {2026, 3, 22};
        incident.closingStatement = u"We know more than yesterday."_s;
        m_postmortem.meetingPlan = planFromPreset(u"standard-90");
        addEvent(u"14:23"_s, u"Alert: database CPU spike to 98%"_s);
        addEvent(u"14:25"_s, u"War room opened"_s);
        addEvent(u"14:27"_s, u"Rollback chosen over forward fix"_s, true);
        addEvent(u"14:28"_s, u"Rollback started"_s);
        addEvent(u"14:35"_s, u"Incident resolved"_s);
        addPerson(u"Alice Wong"_s, u"On-call manager"_s);
    }

    void theHeaderOfThePicture()
    {
        goTo(1, 5min);
        m_time.advance(8min + 42s);
        const auto shown = projection();
        QCOMPARE(shown.reference, u"INC-2026-0847"_s);
        QCOMPARE(shown.partTitle, u"Timeline walkthrough"_s);
        QCOMPARE(shown.minute, u"Minute 13 of 90"_s);
        QCOMPARE(shown.ends, u"Ends 16:30"_s);
        QCOMPARE(shown.arc.number, u"6"_s);
        QCOMPARE(shown.arc.unit, u"min"_s);
        QVERIFY(qAbs(shown.arc.fraction - 0.42) < 0.01);
        QVERIFY(shown.notice.isEmpty());
        QStringList titles;
        double width = 0;
        for (const auto &segment : shown.agenda) {
            titles.append(segment.title);
            width += segment.share;
        }
        QCOMPARE(titles, (QStringList{u"Frame"_s, u"Timeline"_s, u"Five whys"_s, u"Action items"_s, u"Debrief"_s}));
        QVERIFY(qFuzzyCompare(width, 1.0));
        QCOMPARE(shown.agenda[0].place, ShownSegment::Place::Past);
        QCOMPARE(shown.agenda[1].place, ShownSegment::Place::Current);
        QVERIFY(qAbs(shown.agenda[1].progress - 0.58) < 0.01);
        QCOMPARE(shown.agenda[2].place, ShownSegment::Place::Upcoming);
        QCOMPARE(shown.agenda[2].progress, 0.0);
    }

    void theEndNamesTheZoneWhereItDiffers()
    {
        goTo(0, 0min);
        m_zone = QTimeZone("Asia/Kolkata");
        QVERIFY(projection().ends.startsWith(u"Ends 22:00 "));
        m_postmortem.incident.zone = m_zone;
        QCOMPARE(projection().ends, u"Ends 22:00"_s);
    }

    void noticesComeInTheirTurn()
    {
        QCOMPARE(projection().notice, u"Not started yet"_s);
        QCOMPARE(projection().minute, u"90 minutes"_s);
        QVERIFY(projection().ends.isEmpty());
        m_postmortem.incident.meetingAt = m_time.now();
        QCOMPARE(projection().ends, u"Starts 15:00"_s);
        goTo(0, 0min);
        QCOMPARE(projection().minute, u"Minute 1 of 90"_s);
        m_time.advance(3min);
        QCOMPARE(projection().notice, u"2 min left"_s);
        QVERIFY(projection().twoMinutesLeft);
        m_time.advance(1min + 1s);
        QCOMPARE(projection().arc.number, u"<1"_s);
        m_time.advance(59s);
        QCOMPARE(projection().notice, u"The time of this part is up"_s);
        m_time.advance(4min + 5s);
        const auto over = projection();
        QCOMPARE(over.notice, u"+4 min over"_s);
        QVERIFY(over.over && !over.twoMinutesLeft);
        QCOMPARE(over.arc.number, u"+4"_s);
        QCOMPARE(over.arc.unit, u"min over"_s);
        QCOMPARE(over.arc.fraction, 0.0);
        QCOMPARE(over.ends, u"Ends 16:30"_s);
        m_postmortem.meetingPlan.showSeconds = true;
        QCOMPARE(projection().arc.number, u"+4:05"_s);
        add(clock().pause(m_time.now()));
        QCOMPARE(projection().notice, u"Paused"_s);
        m_time.advance(10min);
        QCOMPARE(projection().ends, u"Ends 16:40"_s);
        add(clock().end(m_time.now()));
        m_time.advance(30min);
        QCOMPARE(projection().notice, u"The meeting has ended"_s);
        QCOMPARE(projection().ends, u"Ended 15:19"_s);
        QCOMPARE(projection().minute, u"Took 9 of 90 minutes"_s);
        QCOMPARE(std::get<DebriefView>(projection().part).closing, u"We know more than yesterday."_s);
    }

    void digitsWithSecondsAreAnOption()
    {
        m_postmortem.meetingPlan.showSeconds = true;
        goTo(1, 5min);
        m_time.advance(8min + 42s);
        QCOMPARE(projection().arc.number, u"6:18"_s);
    }

    void nothingIsPaintedAgainWhileNothingChanges()
    {
        goTo(2, 0min);
        int changes = 0;
        auto before = projection();
        for (int second = 0; second < 600; ++second) {
            m_time.advance(1s);
            const auto after = projection();
            changes += after == before ? 0 : 1;
            before = after;
        }
        QVERIFY2(changes < 220, qPrintable(QString::number(changes)));
    }

    void frameShowsThePurposeThenEachRule()
    {
        goTo(0, 0min);
        auto view = std::get<FrameView>(projection().part);
        QVERIFY(view.purpose.contains(u"learn"));
        QVERIFY(view.rule.isEmpty());
        QCOMPARE(view.ruleCount, 4);
        QVERIFY(showNext());
        view = std::get<FrameView>(projection().part);
        QCOMPARE(view.rule, u"Let people finish"_s);
        QCOMPARE(view.ruleNumber, 1);
        QVERIFY(view.purpose.isEmpty());
    }

    void timelineShowsTwoAroundAndEndsAtTheGate()
    {
        goTo(1, 0min);
        auto view = std::get<TimelineView>(projection().part);
        QVERIFY(view.before.isEmpty());
        QVERIFY(view.current->since.isEmpty());
        QCOMPARE(view.after.size(), 2);
        showNext();
        showNext();
        view = std::get<TimelineView>(projection().part);
        QCOMPARE(view.current->time, u"14:27"_s);
        QCOMPARE(view.current->text, u"Rollback chosen over forward fix"_s);
        QVERIFY(view.current->decisionPoint);
        QCOMPARE(view.current->since, u"2 min after 14:25"_s);
        QCOMPARE(view.current->source, u"PagerDuty"_s);
        QCOMPARE(view.before.first().text, u"Alert: database CPU spike to 98%"_s);
        QCOMPARE(view.after.last().text, u"Incident resolved"_s);
        QCOMPARE(view.number, 3);
        QCOMPARE(view.count, 5);
        QCOMPARE(view.zone, u"Times in UTC"_s);
        QVERIFY(view.gate.isEmpty());
        while (showNext()) {
        }
        view = std::get<TimelineView>(projection().part);
        QVERIFY(!view.current);
        QCOMPARE(view.gate, u"Anything missing, anything different?"_s);
        QCOMPARE(view.before.last().text, u"Incident resolved"_s);
        QVERIFY(view.after.isEmpty());
    }

    void aTimelineOverMidnightNamesTheDay()
    {
        goTo(1, 0min);
        m_postmortem.timeline.last().at += 12h;
        QVERIFY(std::get<TimelineView>(projection().part).current->time.startsWith(u"22 Mar"));
    }

    void anEmptyPostmortemIsShownToo()
    {
        const auto plan = m_postmortem.meetingPlan;
        m_postmortem = {};
        QVERIFY(projection().agenda.isEmpty());
        m_postmortem.meetingPlan = plan;
        for (int part = 0; part < 5; ++part) {
            goTo(part, 0min);
            QCOMPARE(projection().part.index(), size_t(part));
            while (showNext())
                QCOMPARE(projection().part.index(), size_t(part));
        }
    }

    void whysShowPathChildrenAndMap()
    {
        const auto top = addCause({}, u"Limits were not tested"_s);
        const auto middle = addCause(top, u"No load test in CI"_s);
        addCause(middle, u"Load test takes too long"_s, true);
        addCause({}, u"Review did not look"_s);
        sortLists(m_postmortem);
        goTo(2, 0min);
        auto view = std::get<WhysView>(projection().part);
        QCOMPARE(view.current.text, u"Connection pool broke in production"_s);
        QVERIFY(view.path.isEmpty());
        QCOMPARE(view.children.size(), 2);
        show(causeItem(middle));
        view = std::get<WhysView>(projection().part);
        QCOMPARE(view.current.text, u"No load test in CI"_s);
        QCOMPARE(view.path.size(), 2);
        QCOMPARE(view.path.last().text, u"Limits were not tested"_s);
        QCOMPARE(view.children.first().text, u"Load test takes too long"_s);
        QVERIFY(view.children.first().systemic);
        QCOMPARE(view.map.size(), 5);
        QCOMPARE(view.map[0].parent, -1);
        const auto current =
            std::find_if(view.map.cbegin(), view.map.cend(), [](const MapNode &node) { return node.current; });
        QVERIFY(view.map[current->parent].onPath);
        QCOMPARE(std::count_if(view.map.cbegin(), view.map.cend(), [](const MapNode &node) { return node.onPath; }), 2);
    }

    void actionsNameTheCausesNothingAnswers()
    {
        const auto answered = addCause({}, u"No load test"_s, true);
        addCause(answered, u"No alert on exhaustion"_s, true);
        addAction(u"Load test in CI"_s, u"DevOps"_s).causes.append(answered);
        addAction(u"Forbid deployments"_s, u"Alice Wong"_s).state = ActionState::WillNotDo;
        m_postmortem.actions[0].deadline = QDate(2026, 3, 29);
        m_postmortem.actions[1].successCriteria = u"Nobody deploys"_s;
        goTo(3, 0min);
        show(actionItem(m_postmortem.actions[1].id));
        const auto view = std::get<ActionsView>(projection().part);
        QCOMPARE(view.current, 1);
        QCOMPARE(view.successCriteria, u"Nobody deploys"_s);
        QCOMPARE(view.actions[0].deadline, u"29 Mar"_s);
        QCOMPARE(view.actions[0].priority, u"P1"_s);
        QCOMPARE(view.actions[0].owner, u"DevOps"_s);
        QCOMPARE(view.actions[1].owner, u"On-call manager"_s);
        QVERIFY(view.actions[1].dropped);
        QCOMPARE(view.causes.size(), 2);
        QVERIFY(view.causes[0].hasAction);
        QVERIFY(!view.causes[1].hasAction);
    }

    void debriefHasItsPages()
    {
        addReflection(ReflectionKind::WentWell, u"The alert fired"_s);
        addReflection(ReflectionKind::WasLucky, u"It was quiet"_s);
        addReflection(ReflectionKind::Thanks, u"Kept everyone informed"_s, u"Alice Wong"_s);
        addReflection(ReflectionKind::Lesson, u"Detection works"_s);
        sortLists(m_postmortem);
        addAction(u"Pool alert"_s, {}).deadline = QDate(2026, 3, 25);
        goTo(4, 0min);
        auto view = std::get<DebriefView>(projection().part);
        QCOMPARE(view.wentWell, QStringList{u"The alert fired"_s});
        QCOMPARE(view.lucky, QStringList{u"It was quiet"_s});
        QVERIFY(view.thanks.isEmpty() && view.closing.isEmpty());
        showNext();
        view = std::get<DebriefView>(projection().part);
        QCOMPARE(view.thanks, (QList<ShownThanks>{{u"On-call manager"_s, u"Kept everyone informed"_s}}));
        showNext(); // the same, read out one at a time
        view = std::get<DebriefView>(projection().part);
        QVERIFY(view.readOut == (ShownThanks{u"On-call manager"_s, u"Kept everyone informed"_s}));
        showNext();
        view = std::get<DebriefView>(projection().part);
        QVERIFY(!view.changes.isEmpty());
        QCOMPARE(view.changes.first().title, u"Pool alert"_s);
        QCOMPARE(view.lessons, QStringList{u"Detection works"_s});
        showNext();
        view = std::get<DebriefView>(projection().part);
        QCOMPARE(view.dates, (QList<ShownDate>{{u"22 Mar"_s, u"Publish the report"_s},
                                               {u"25 Mar"_s, u"P1  Pool alert"_s},
                                               {u"29 Mar"_s, u"Closure check"_s}}));
        showNext();
        QCOMPARE(std::get<DebriefView>(projection().part).closing, u"We know more than yesterday."_s);
    }

    void whatWasHeardBelongsToTheEventShown()
    {
        const auto first = m_postmortem.timeline[0].id;
        addCapture(CaptureKind::Gap, PartKind::Timeline, u"No pool test"_s, first);
        addCapture(CaptureKind::Note, PartKind::Timeline, u"Elsewhere"_s, m_postmortem.timeline[1].id);
        addCapture(CaptureKind::Parked, PartKind::Timeline, u"Friday"_s, first);
        addCapture(CaptureKind::Parked, PartKind::Timeline, u"Done"_s, first);
        m_postmortem.captures.last().outcome = CaptureOutcome::Dropped;
        addCapture(CaptureKind::ActionIdea, PartKind::Whys, u"Alert on it"_s, {});
        goTo(1, 0min);
        auto shown = projection();
        QCOMPARE(shown.heardTitle, u"Heard at 14:23"_s);
        QCOMPARE(shown.heard, (QList<ShownCapture>{{CaptureKind::Gap, u"Gap"_s, u"No pool test"_s}}));
        QCOMPARE(shown.parked, u"Parked until later: 1"_s);
        goTo(2, 0min);
        shown = projection();
        QCOMPARE(shown.heard, (QList<ShownCapture>{{CaptureKind::ActionIdea, u"Idea"_s, u"Alert on it"_s}}));
    }

    void namesAreShownOnlyWhenThePlanSaysSo()
    {
        goTo(1, 0min);
        m_question = u"Alice, what was on your screen?"_s;
        m_postmortem.timeline[0].text = u"Alice Wong was paged"_s;
        QCOMPARE(projection().question, u"On-call manager, what was on your screen?"_s);
        QCOMPARE(std::get<TimelineView>(projection().part).current->text, u"On-call manager was paged"_s);
        m_postmortem.meetingPlan.showNames = true;
        QCOMPARE(projection().question, m_question);
        QCOMPARE(std::get<TimelineView>(projection().part).current->text, u"Alice Wong was paged"_s);
    }

private:
    void addEvent(const QString &time, const QString &text, bool decision = false)
    {
        m_postmortem.timeline.append({EventId::create(),
                                      fromIso(QString(u"2026-03-22T" + time + u":00Z")).value(),
                                      0,
                                      EventKind::Action,
                                      text,
                                      {},
                                      u"PagerDuty"_s,
                                      {},
                                      decision,
                                      {}});
    }
    void addPerson(const QString &name, const QString &role)
    {
        Participant person;
        person.id = ParticipantId::create();
        person.name = name;
        person.role = role;
        m_postmortem.participants.append(person);
    }
    CauseId addCause(const CauseId &parent, const QString &text, bool systemic = false)
    {
        Cause cause;
        cause.id = CauseId::create();
        cause.parent = parent;
        cause.order = int(m_postmortem.causes.size());
        cause.text = text;
        cause.systemic = systemic;
        m_postmortem.causes.append(cause);
        return cause.id;
    }
    ActionItem &addAction(const QString &title, const QString &owner)
    {
        ActionItem item;
        item.id = ActionId::create();
        item.order = int(m_postmortem.actions.size());
        item.title = title;
        item.owner = owner;
        m_postmortem.actions.append(item);
        return m_postmortem.actions.last();
    }
    void addReflection(ReflectionKind kind, const QString &text, const QString &who = {})
    {
        m_postmortem.reflections.append({ReflectionId::create(), 0, kind, text, who, {}});
    }
    void addCapture(CaptureKind kind, PartKind part, const QString &text, const EventId &event)
    {
        m_postmortem.captures.append(
            {CaptureId::create(), m_time.now(), kind, part, text, event, CaptureOutcome::Open, {}, {}, {}});
    }

    MeetingClock clock() const { return {m_postmortem.meetingPlan, m_postmortem.meetingLog}; }
    MeetingState state() const { return clock().at(m_time.now()); }
    void add(const std::optional<MeetingEntry> &entry)
    {
        if (entry)
            m_postmortem.meetingLog.append(*entry);
    }
    void goTo(int part, Millis after)
    {
        add(clock().start(m_time.now()));
        m_time.advance(after);
        add(clock().jump(m_time.now(), part));
    }
    void show(const MeetingItem &item) { add(clock().show(m_time.now(), item)); }
    bool showNext()
    {
        const auto now = state();
        const auto item = nextItem(now, itemsOf(now.currentPart()->kind, m_postmortem, m_agenda));
        if (item)
            show(*item);
        return item.has_value();
    }
    MeetingProjection projection() const
    {
        const auto now = state();
        return projectMeeting({m_postmortem, now, m_agenda, m_zone, m_question, QLocale::c()});
    }

    Postmortem m_postmortem;
    Agenda m_agenda = builtInAgenda().value();
    FakeClock m_time;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_question;
};

QTEST_GUILESS_MAIN(MeetingProjectionTest)
#include "MeetingProjectionTest.moc"
