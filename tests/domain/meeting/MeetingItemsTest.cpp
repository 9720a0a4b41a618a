// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/MeetingItems.h"

#include "domain/meeting/MeetingClock.h"
#include "support/FakeClock.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class MeetingItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.meetingPlan = planFromPreset(u"standard-90");
        for (int i = 0; i < 3; ++i)
            m_postmortem.timeline.append(
                {EventId::create(), fromMillis(i * 60000), 0, {}, QString::number(i), {}, {}, {}, false, {}});
        m_top = addCause({}, 0);
        m_left = addCause(m_top, 0);
        m_leaf = addCause(m_left, 0);
        m_right = addCause(m_top, 1);
        addAction(0);
        addAction(1);
        sortLists(m_postmortem);
    }

    void timelineEndsAtTheGate()
    {
        goTo(1);
        QCOMPARE(currentEvent(state(), m_postmortem), m_postmortem.timeline[0].id);
        QVERIFY(!previousItem(state(), items()));
        QVERIFY(showNext());
        QVERIFY(showNext());
        QCOMPARE(currentEvent(state(), m_postmortem), m_postmortem.timeline[2].id);
        QVERIFY(showNext());
        QVERIFY(currentEvent(state(), m_postmortem).isNull());
        QCOMPARE(items()[currentPlace(state(), items())], gateItem());
        QVERIFY(!showNext());
        QCOMPARE(previousItem(state(), items()), eventItem(m_postmortem.timeline[2].id));
    }

    void anEventAddedBeforeTheCurrentOneDoesNotMoveIt()
    {
        goTo(1);
        showNext();
        const auto current = currentEvent(state(), m_postmortem);
        m_postmortem.timeline.prepend({EventId::create(), fromMillis(-1), 0, {}, u"earlier"_s, {}, {}, {}, false, {}});
        QCOMPARE(currentEvent(state(), m_postmortem), current);
        QCOMPARE(currentPlace(state(), items()), 2);
    }

    void aDeletedItemFallsBackToTheFirst()
    {
        goTo(1);
        showNext();
        m_postmortem.timeline.removeAt(1);
        QCOMPARE(currentEvent(state(), m_postmortem), m_postmortem.timeline[0].id);
        QCOMPARE(currentPlace(state(), items()), 0);
    }

    void whysGoDownBeforeTheyGoAcross()
    {
        goTo(2);
        QVERIFY(currentCause(state(), m_postmortem).isNull());
        QList<CauseId> walked;
        while (showNext())
            walked.append(currentCause(state(), m_postmortem));
        QCOMPARE(walked, (QList<CauseId>{m_top, m_left, m_leaf, m_right}));
        goTo(3);
        QCOMPARE(currentCause(state(), m_postmortem), m_right);
    }

    void everyPartHasItsItems()
    {
        const auto agenda = builtInAgenda().value();
        QCOMPARE(itemsOf(PartKind::Frame, m_postmortem, agenda).size(), 5);
        QCOMPARE(itemsOf(PartKind::Actions, m_postmortem, agenda).first(), actionItem(m_postmortem.actions[0].id));
        QCOMPARE(itemsOf(PartKind::Debrief, m_postmortem, agenda).size(), debriefPageCount);
        QCOMPARE(itemsOf(PartKind::Timeline, {}, agenda), QList<MeetingItem>{gateItem()});
        QVERIFY(itemsOf(PartKind::Actions, {}, agenda).isEmpty());
        QCOMPARE(currentPlace({}, {}), -1);
        QVERIFY(!nextItem({}, {}));
        QVERIFY(!previousItem({}, {}));
    }

    void thanksAreReadOutOneAtATime()
    {
        for (const auto &text : {u"first"_s, u"second"_s})
            m_postmortem.reflections.append(
                {ReflectionId::create(), int(m_postmortem.reflections.size()), ReflectionKind::Thanks, text, {}, {}});
        goTo(4);
        const auto place = [&] { return debriefPlace(state(), m_postmortem, builtInAgenda().value()); };
        QCOMPARE(place(), (DebriefPlace{DebriefPage::WentWell, {}}));
        QVERIFY(showNext());
        QCOMPARE(place(), (DebriefPlace{DebriefPage::Thanks, {}}));
        QVERIFY(!wasReadOut(m_postmortem, m_postmortem.reflections[0].id));
        QVERIFY(showNext());
        QCOMPARE(place(), (DebriefPlace{DebriefPage::Thanks, m_postmortem.reflections[0].id}));
        QVERIFY(wasReadOut(m_postmortem, m_postmortem.reflections[0].id));
        QVERIFY(!wasReadOut(m_postmortem, m_postmortem.reflections[1].id));
        QVERIFY(showNext());
        QVERIFY(showNext());
        QCOMPARE(place(), (DebriefPlace{DebriefPage::WhatChanges, {}}));
    }

    void everyItemIsWalkedOnce()
    {
        const auto agenda = builtInAgenda().value();
        for (unsigned seed = 1; seed < 200; ++seed) {
            const auto random = randomPostmortem(seed);
            QCOMPARE(itemsOf(PartKind::Whys, random, agenda).size(), random.causes.size() + 1);
            QCOMPARE(itemsOf(PartKind::Timeline, random, agenda).size(), random.timeline.size() + 1);
        }
    }

private:
    static Cause cause(const CauseId &parent, int order)
    {
        Cause result;
        result.id = CauseId::create();
        result.parent = parent;
        result.order = order;
        return result;
    }
    void addAction(int order)
    {
        ActionItem item;
        item.id = ActionId::create();
        item.order = order;
        m_postmortem.actions.append(item);
    }
    CauseId addCause(const CauseId &parent, int order)
    {
        m_postmortem.causes.append(cause(parent, order));
        return m_postmortem.causes.last().id;
    }
    MeetingClock clock() const { return {m_postmortem.meetingPlan, m_postmortem.meetingLog}; }
    MeetingState state() const { return clock().at(m_time.now()); }
    QList<MeetingItem> items() const
    {
        return itemsOf(state().currentPart()->kind, m_postmortem, builtInAgenda().value());
    }
    void goTo(int part)
    {
        if (const auto entry = clock().start(m_time.now()))
            m_postmortem.meetingLog.append(*entry);
        if (const auto entry = clock().jump(m_time.now(), part))
            m_postmortem.meetingLog.append(*entry);
    }
    bool showNext()
    {
        const auto item = nextItem(state(), items());
        if (item)
            m_postmortem.meetingLog.append(*clock().show(m_time.now(), *item));
        return item.has_value();
    }

    Postmortem m_postmortem;
    FakeClock m_time;
    CauseId m_top;
    CauseId m_left;
    CauseId m_leaf;
    CauseId m_right;
};

QTEST_GUILESS_MAIN(MeetingItemsTest)
#include "MeetingItemsTest.moc"
