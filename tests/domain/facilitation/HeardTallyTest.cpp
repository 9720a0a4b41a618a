// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/facilitation/HeardTally.h"

#include "support/LoggedMeeting.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class HeardTallyTest : public QObject
{
    Q_OBJECT

private:
    LoggedMeeting m_meeting;

    Participant &person(int index) { return m_meeting.postmortem.participants[index]; }
    void heardFrom(int index) { m_meeting.note(MeetingEntryKind::HeardFrom, person(index).id.toString()); }
    QList<HeardRole> roles() const { return heardByRole(m_meeting.postmortem); }

private Q_SLOTS:
    void init()
    {
        m_meeting = LoggedMeeting();
        const auto add = [&](const QString &name, const QString &role) {
            auto person = build::participant(name);
            person.role = role;
            person.attendance = Attendance::Attended;
            person.order = int(m_meeting.postmortem.participants.size());
            m_meeting.postmortem.participants.append(person);
        };
        add(u"Ada"_s, u"Engineer"_s);
        add(u"Ben"_s, u"On-call"_s);
        add(u"Cleo"_s, u"Engineer"_s);
        add(u"Dan"_s, {});
        add(u"Eve"_s, u"Facilitator"_s);
        person(4).duty = MeetingDuty::Facilitator;
    }

    void thePreparationSaysWhoIsToBeAskedFirst()
    {
        PreparationForm form;
        form.id = PreparationFormId::create();
        form.participant = person(1).id;
        form.answers.callOn = CallOn::AskFirst;
        m_meeting.postmortem.preparation = {form};
        for (const auto &role : roles()) {
            for (const auto &each : role.people)
                QCOMPARE(each.callOn, each.id == form.participant ? CallOn::AskFirst : CallOn::Unset);
        }
    }

    void peopleStandBelowTheirRole()
    {
        const auto all = roles();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0].role, u"Engineer"_s);
        QCOMPARE(all[0].people.size(), 2);
        QCOMPARE(all[1].role, u"On-call"_s);
        QCOMPARE(all[2].role, u"Dan"_s); // known by name only
    }

    void marksAreCountedAndTakenBack()
    {
        heardFrom(0);
        heardFrom(2);
        heardFrom(0);
        QCOMPARE(roles()[0].count(), 3);
        QCOMPARE(roles()[0].people[0].count, 2);
        QCOMPARE(roles()[1].count(), 0);
        QCOMPARE(lastHeard(m_meeting.postmortem.meetingLog), person(0).id);
        m_meeting.note(MeetingEntryKind::TookHeardFromBack, person(0).id.toString());
        QCOMPARE(roles()[0].people[0].count, 1);
        QCOMPARE(lastHeard(m_meeting.postmortem.meetingLog), person(2).id);
        m_meeting.note(MeetingEntryKind::TookHeardFromBack, person(1).id.toString()); // never marked
        QCOMPARE(roles()[1].count(), 0);
    }

    void onlyThoseInTheRoomCount()
    {
        person(1).attendance = Attendance::Absent;
        person(3).attendance = Attendance::Invited;
        QCOMPARE(roles().size(), 1);
        heardFrom(1); // spoke before leaving
        QCOMPARE(roles().size(), 2);
        for (int i = 0; i < 5; ++i)
            person(i).attendance = Attendance::Invited;
        QCOMPARE(attending(m_meeting.postmortem).size(), 5); // nobody was noted yet
    }

    void managementIsThereToListen()
    {
        person(1).isManagement = true;
        QVERIFY(roles()[1].people[0].mayStayQuiet);
        QVERIFY(!roles()[0].people[0].mayStayQuiet);
    }
};

QTEST_GUILESS_MAIN(HeardTallyTest)
#include "HeardTallyTest.moc"
