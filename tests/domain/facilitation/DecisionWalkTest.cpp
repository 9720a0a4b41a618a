// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/DecisionWalk.h"

#include "support/LoggedMeeting.h"

#include <QtTest>

using namespace debrief;

class DecisionWalkTest : public QObject
{
    Q_OBJECT

private:
    LoggedMeeting m_meeting;

    const EventId &event(int index) const { return m_meeting.postmortem.timeline[index].id; }
    DecisionWalk walk() const { return decisionWalk(m_meeting.state(), m_meeting.postmortem); }
    void show(int index) { m_meeting.show(eventItem(event(index))); }

private Q_SLOTS:
    void init()
    {
        m_meeting = LoggedMeeting();
        for (const int decision : {0, 2, 3, 5})
            m_meeting.postmortem.timeline[decision].decisionPoint = true;
    }

    void allAreLeftBeforeTheWalkthrough()
    {
        QCOMPARE(walk().count, 4);
        QCOMPARE(walk().left.size(), 4);
        QCOMPARE(walk().next, event(0));
    }

    void theOneShownIsNotLeft()
    {
        m_meeting.goTo(1); // opens with the first event
        QCOMPARE(walk().left.size(), 3);
        QCOMPARE(walk().next, event(2));
        show(3);
        QCOMPARE(walk().left.size(), 2);
        QCOMPARE(walk().next, event(5));
        show(5);
        QCOMPARE(walk().next, event(2)); // passed over before
        m_meeting.show(gateItem());
        QCOMPARE(walk().left.size(), 1);
        show(2);
        QVERIFY(walk().left.isEmpty());
        QVERIFY(walk().next.isNull());
    }

    void itIsStillDiscussedInAnotherPart()
    {
        m_meeting.goTo(1);
        show(2);
        m_meeting.goTo(2);
        QCOMPARE(walk().left.size(), 2);
    }

    void noneIsNoTrouble()
    {
        m_meeting.postmortem.timeline.clear();
        m_meeting.goTo(1);
        QCOMPARE(walk(), DecisionWalk());
    }
};

QTEST_GUILESS_MAIN(DecisionWalkTest)
#include "DecisionWalkTest.moc"
