// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/CaptureEdit.h"

#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingClock.h"
#include "domain/meeting/MeetingItems.h"
#include "support/FakeClock.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class CaptureEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.incident.date = {2026, 3, 22};
        m_postmortem.meetingPlan = planFromPreset(u"standard-90");
        addEvent(u"2026-03-22T14:25:00Z", u"War room opened"_s);
        addEvent(u"2026-03-22T14:27:00Z", u"Deployment identified"_s);
        addEvent(u"2026-03-22T14:35:00Z", u"Resolved"_s);
        Participant alice;
        alice.id = ParticipantId::create();
        alice.name = u"Alice Wong"_s;
        m_postmortem.participants.append(alice);
        m_context = {m_time.now(), PartKind::Timeline, m_postmortem.timeline[1].id, {}};
    }

    void remarksKeepMomentPartAndEvent()
    {
        QVERIFY(type(u"g Tests did not cover pool load"_s));
        const auto &capture = m_postmortem.captures.first();
        QCOMPARE(capture.kind, CaptureKind::Gap);
        QCOMPARE(capture.text, u"Tests did not cover pool load"_s);
        QCOMPARE(capture.part, PartKind::Timeline);
        QCOMPARE(capture.event, m_context.currentEvent);
        QVERIFY(capture.at == m_time.now());
        QVERIFY(!isSettled(capture));
    }

    void anEventGoesToItsPlace()
    {
        QVERIFY(type(u"t 14:31 API errors under 1%"_s));
        QCOMPARE(m_postmortem.timeline[2].text, u"API errors under 1%"_s);
        QCOMPARE(toIsoUtc(m_postmortem.timeline[2].at), u"2026-03-22T14:31:00Z"_s);
        QVERIFY(!m_postmortem.timeline[2].decisionPoint);
        QVERIFY(type(u"t 14:27 Second thing of that minute"_s));
        QCOMPARE(m_postmortem.timeline[2].text, u"Second thing of that minute"_s);
    }

    void lagsCountFromTheEventThatIsShown()
    {
        QVERIFY(type(u"t +2m Rollback started"_s));
        QCOMPARE(toIsoUtc(m_postmortem.timeline[2].at), u"2026-03-22T14:29:00Z"_s);
        QVERIFY(!m_notes.isEmpty());
    }

    void aDecisionWithoutATimeStandsBesideTheEventShown()
    {
        QVERIFY(type(u"d Rollback chosen over forward fix"_s));
        const auto &decision = m_postmortem.timeline[2];
        QCOMPARE(decision.text, u"Rollback chosen over forward fix"_s);
        QVERIFY(decision.at == m_postmortem.timeline[1].at);
        QVERIFY(decision.decisionPoint);
        QCOMPARE(decision.kind, EventKind::Decision);
        QVERIFY(type(u"d 14:29 Wait for the caches"_s));
        QCOMPARE(m_postmortem.timeline[3].text, u"Wait for the caches"_s);
        QVERIFY(m_postmortem.timeline[3].decisionPoint);
    }

    void dAloneMarksTheEventShown()
    {
        QVERIFY(type(u"d"_s));
        QVERIFY(m_postmortem.timeline[1].decisionPoint);
        const auto again = edit(u"d"_s);
        QVERIFY(again.ok());
        QVERIFY(again.value().changes.isEmpty());
        m_context.currentEvent = {};
        QVERIFY(!type(u"d"_s));
    }

    void aBadTimeChangesNothingAndSaysHowToWriteIt()
    {
        const auto before = m_postmortem;
        for (const auto &line : {u"t errors under 1%"_s, u"t 25:61 errors"_s, u"t 14:31"_s, u"d 99:99 x"_s}) {
            const auto result = edit(line);
            QVERIFY2(!result.ok(), qPrintable(line));
            QVERIFY(!result.error().message.isEmpty());
        }
        QCOMPARE(m_postmortem, before);
    }

    void whysGoBelowTheCurrentCause()
    {
        m_context.part = PartKind::Whys;
        m_context.currentEvent = {};
        QVERIFY(type(u"w Pool broke in production"_s));
        QVERIFY(m_postmortem.causes.first().parent.isNull());
        const auto top = m_postmortem.causes.first().id;
        m_context.currentCause = top;
        QVERIFY(type(u"w Limits were not tested"_s));
        QVERIFY(type(u"w Review did not look at limits"_s));
        const auto below = [&](int order) {
            for (const auto &cause : std::as_const(m_postmortem.causes)) {
                if (cause.parent == top && cause.order == order)
                    return cause.text;
            }
            return QString();
        };
        QCOMPARE(below(0), u"Limits were not tested"_s);
        QCOMPARE(below(1), u"Review did not look at limits"_s);
        m_context.currentCause = CauseId::create(); // deleted meanwhile
        QVERIFY(type(u"w No alert"_s));
        QCOMPARE(std::count_if(m_postmortem.causes.cbegin(), m_postmortem.causes.cend(),
                               [](const Cause &cause) { return cause.parent.isNull(); }),
                 2);
    }

    void evidenceIsKeptWithTheCurrentCause()
    {
        QVERIFY(!type(u"e CI run 18211"_s));
        QVERIFY(type(u"w No load test in CI"_s));
        m_context.currentCause = m_postmortem.causes.first().id;
        QVERIFY(type(u"e CI run 18211"_s));
        QVERIFY(type(u"e The pipeline has no such step"_s));
        QCOMPARE(m_postmortem.causes.first().evidence, u"CI run 18211\nThe pipeline has no such step"_s);
        // As the completion writes an event.
        QVERIFY(type(u"e 14:27 Deployment identified"_s));
        QVERIFY(type(u"e 14:27 Deployment identified"_s));
        QCOMPARE(m_postmortem.causes.first().evidenceEvents, QList<EventId>{m_postmortem.timeline[1].id});
        QVERIFY(!m_postmortem.causes.first().evidence.contains(u"14:27"_s));
    }

    void itemsNameTheSystemicCausesTheyAnswerByNumber()
    {
        for (const auto &text : {u"Deploy broke"_s, u"No load test"_s, u"No pool alert"_s}) {
            Cause cause;
            cause.id = CauseId::create();
            cause.text = text;
            cause.order = int(m_postmortem.causes.size());
            cause.systemic = cause.order > 0;
            m_postmortem.causes.append(cause);
        }
        const auto loadTest = m_postmortem.causes[1].id;
        const auto alert = m_postmortem.causes[2].id;
        m_context.part = PartKind::Actions;
        QVERIFY(type(u"a Alert on the pool P0 3d #2 #1 #2 => closes #1"_s));
        const auto item = m_postmortem.actions.last();
        QCOMPARE(item.title, u"Alert on the pool"_s);
        QCOMPARE(item.causes, (QList<CauseId>{alert, loadTest}));
        QCOMPARE(item.successCriteria, u"closes #1"_s);
        QVERIFY(item.deadline.has_value());
        QVERIFY(m_notes.join(u' ').contains(u"No pool alert; No load test"_s));
        QVERIFY(type(u"a Close ticket #4711 and #3 P1"_s));
        QCOMPARE(m_postmortem.actions.last().title, u"Close ticket #4711 and #3"_s);
        QVERIFY(m_postmortem.actions.last().causes.isEmpty());
        const auto result = completeAction(m_postmortem, m_postmortem.actions.last().id, u"#1"_s, m_context);
        QVERIFY(result.ok());
        apply(m_postmortem, result.value().changes);
        QCOMPARE(m_postmortem.actions.last().causes, QList<CauseId>{loadTest});
    }

    void thanksAreKeptInOrder()
    {
        QVERIFY(type(u"k Alice kept everyone informed"_s));
        QVERIFY(type(u"k Alice wrote the record"_s));
        QCOMPARE(m_postmortem.reflections[0].who, u"Alice Wong"_s);
        QCOMPARE(m_postmortem.reflections[0].kind, ReflectionKind::Thanks);
        QCOMPARE(m_postmortem.reflections[1].text, u"wrote the record"_s);
        QCOMPARE(m_postmortem.reflections[1].order, 1);
    }

    void anIdeaIsAnItemOnceActionItemsBegan()
    {
        QVERIFY(type(u"a Load test in CI"_s));
        QVERIFY(m_postmortem.actions.isEmpty());
        QCOMPARE(m_postmortem.captures.first().kind, CaptureKind::ActionIdea);

        const auto clock = [&] { return MeetingClock(m_postmortem.meetingPlan, m_postmortem.meetingLog); };
        m_postmortem.meetingLog.append(*clock().start(m_time.now()));
        m_postmortem.meetingLog.append(*clock().jump(m_time.now(), 3));
        m_context.part = PartKind::Actions;
        m_context.currentEvent = {};
        QVERIFY(type(u"a Load test in CI"_s));
        QVERIFY(type(u"a Pool alert"_s));
        QCOMPARE(m_postmortem.captures.size(), 1);
        QCOMPARE(m_postmortem.actions.size(), 2);
        QCOMPARE(m_postmortem.actions[1].title, u"Pool alert"_s);
        const auto state = clock().at(m_time.now());
        QCOMPARE(state.currentPart()->shown, actionItem(m_postmortem.actions[1].id));
    }

    void anItemIsReadAsItsQuickLine()
    {
        m_context.part = PartKind::Actions;
        m_context.currentEvent = {};
        QVERIFY(type(u"a Add pool alert @alice P0 3d => alert fires above 90%"_s));
        const auto &item = m_postmortem.actions.first();
        QCOMPARE(item.title, u"Add pool alert"_s);
        QCOMPARE(item.owner, u"Alice Wong"_s);
        QCOMPARE(item.priority, Priority::P0);
        QCOMPARE(item.deadline, QDate(2026, 3, 25));
        QCOMPARE(item.successCriteria, u"alert fires above 90%"_s);
        m_context.today = {2026, 4, 1};
        QVERIFY(type(u"a Document deploy windows 1w"_s));
        QCOMPARE(m_postmortem.actions[1].deadline, QDate(2026, 4, 8));
        QCOMPARE(m_postmortem.actions[1].order, 1);
        QVERIFY(!type(u"a @alice P0"_s));
    }

    void causesAndItemsOfTheMeetingAreDrafts()
    {
        QVERIFY(type(u"w Limits were not tested"_s));
        QVERIFY(m_postmortem.causes.first().draft);
        m_context.part = PartKind::Actions;
        QVERIFY(type(u"a Load test in CI"_s));
        QVERIFY(m_postmortem.actions.first().draft);
    }

    void theDebriefTakesNotesForWhatItsPageIsAbout()
    {
        m_context = {m_time.now(), PartKind::Debrief, {}, {}};
        m_context.page = DebriefPage::WentWell;
        QVERIFY(type(u"The alert fired at once"_s));
        QVERIFY(type(u"l It was a quiet Sunday"_s));
        m_context.page = DebriefPage::WhatChanges;
        QVERIFY(type(u"Detection works"_s));
        QVERIFY(type(u"+ Customers were told"_s));
        m_context.page = DebriefPage::Closing;
        QVERIFY(type(u"We know more."_s));
        QVERIFY(type(u"Thank you."_s));
        QVERIFY(type(u"q Who tells support?"_s));
        QStringList kinds;
        for (const auto &reflection : std::as_const(m_postmortem.reflections))
            kinds.append(enumKey(reflection.kind));
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"lesson"_s, u"lucky"_s, u"went-well"_s, u"went-well"_s}));
        QCOMPARE(m_postmortem.incident.closingStatement, u"We know more. Thank you."_s);
        QCOMPARE(m_postmortem.captures.size(), 1);
    }

    void anItemIsCompletedByWhatIsSaid()
    {
        ActionItem item;
        item.id = ActionId::create();
        item.title = u"Add pool alert"_s;
        item.priority = Priority::P0;
        m_postmortem.actions = {item};
        m_context.today = {2026, 3, 22};
        const auto complete = [&](const QString &typed) {
            const auto result = completeAction(m_postmortem, item.id, typed, m_context);
            if (result)
                apply(m_postmortem, result.value().changes);
            return result.ok();
        };
        QVERIFY(complete(u"@alice 3d"_s));
        QVERIFY(complete(u"=> fires above 90%"_s));
        const auto &done = m_postmortem.actions.first();
        QCOMPARE(done.title, u"Add pool alert"_s);
        QCOMPARE(done.owner, u"Alice Wong"_s);
        QCOMPARE(done.deadline, QDate(2026, 3, 25));
        QCOMPARE(done.successCriteria, u"fires above 90%"_s);
        QCOMPARE(done.priority, Priority::P0);
        QVERIFY(complete(u"P1"_s));
        QCOMPARE(m_postmortem.actions.first().priority, Priority::P1);
        QVERIFY(!complete(u"something else"_s));
        QVERIFY(!complete(u""_s));
    }

    void everyLineCanBeTakenBack()
    {
        for (unsigned seed = 1; seed < 100; ++seed) {
            const auto before = randomPostmortem(seed);
            for (const auto &line : {u"n x"_s, u"q x"_s, u"w x"_s, u"k x"_s, u"p x"_s, u"a x"_s, u"d"_s, u"d x"_s,
                                     u"e x"_s, u"t 14:31 x"_s}) {
                const auto parsed = parseCaptureLine(line, before.participants);
                const auto event = before.timeline.isEmpty() ? EventId() : before.timeline.last().id;
                const auto cause = before.causes.isEmpty() ? CauseId() : before.causes.first().id;
                const auto result =
                    captureEdit(before, parsed.value(), {m_time.now(), PartKind(seed % 5), event, cause});
                if (!result)
                    continue;
                auto after = before;
                apply(after, result.value().changes);
                auto sorted = after;
                sortLists(sorted);
                QVERIFY(sorted == after);
                apply(after, result.value().changes.reversed());
                QVERIFY(after == before);
            }
        }
    }

private:
    Result<CaptureEdit> edit(const QString &typed)
    {
        const auto line = parseCaptureLine(typed, m_postmortem.participants);
        if (!line)
            return line.error();
        return captureEdit(m_postmortem, line.value(), m_context);
    }
    bool type(const QString &typed)
    {
        const auto result = edit(typed);
        if (!result)
            return false;
        apply(m_postmortem, result.value().changes);
        m_notes = result.value().notes;
        return true;
    }
    void addEvent(QStringView at, const QString &text)
    {
        TimelineEvent event;
        event.id = EventId::create();
        event.at = fromIso(at).value();
        event.text = text;
        m_postmortem.timeline.append(event);
    }

    Postmortem m_postmortem;
    CaptureContext m_context;
    QStringList m_notes;
    FakeClock m_time;
};

QTEST_GUILESS_MAIN(CaptureEditTest)
#include "CaptureEditTest.moc"
