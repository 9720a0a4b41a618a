// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/PeopleEdits.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class PeopleEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    [[nodiscard]] const QList<Participant> &people() const { return m_postmortem.participants; }
    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    [[nodiscard]] QString names() const
    {
        QStringList result;
        for (const auto &person : people())
            result.append(person.name);
        return result.join(u' ');
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        for (const auto &name : {u"Alice"_s, u"John"_s, u"DevOps"_s})
            does(addParticipant(m_postmortem, build::participant(name)));
    }

    void peopleAreAddedMovedAndRemoved()
    {
        QCOMPARE(names(), u"Alice John DevOps");
        does(addParticipant(m_postmortem, build::participant(u"Mia"_s), 0));
        QCOMPARE(names(), u"Mia Alice John DevOps");
        does(moveParticipants(m_postmortem, {people()[3].id}, 1));
        QCOMPARE(names(), u"Mia DevOps Alice John");
        does(removeParticipants(m_postmortem, {people()[0].id, people()[2].id}));
        QCOMPARE(names(), u"DevOps John");
    }

    void editingLeavesThePlaceAlone()
    {
        auto alice = people()[0];
        alice.role = u"On-call manager"_s;
        alice.order = 9;
        does(replaceParticipant(m_postmortem, alice));
        QCOMPARE(names(), u"Alice John DevOps");
        QCOMPARE(people()[0].role, u"On-call manager");
        does(changeParticipants(m_postmortem, {people()[0].id, people()[1].id},
                                [](Participant &person) { person.team = u"Checkout"_s; }));
        QCOMPARE(people()[1].team, u"Checkout");
        QVERIFY(people()[2].team.isEmpty());
    }

    void savingAPersonHandsTheDutyOver()
    {
        auto alice = people()[0];
        alice.duty = MeetingDuty::Facilitator;
        does(savePerson(m_postmortem, alice));
        auto mia = build::participant(u"Mia"_s, Involvement::OnCall, MeetingDuty::Facilitator);
        mia.id = {};
        const auto before = m_postmortem;
        const auto edit = savePerson(m_postmortem, mia);
        does(edit);
        QCOMPARE(names(), u"Alice John DevOps Mia");
        QCOMPARE(people()[0].duty, MeetingDuty::None);
        QCOMPARE(people()[3].duty, MeetingDuty::Facilitator);
        QVERIFY(people()[3].involvement.testFlag(Involvement::OnCall));
        does(edit.reversed());
        QCOMPARE(m_postmortem, before);
    }

    void thereIsOneFacilitator()
    {
        does(giveDuty(m_postmortem, people()[0].id, MeetingDuty::Facilitator));
        does(giveDuty(m_postmortem, people()[1].id, MeetingDuty::Scribe));
        does(giveDuty(m_postmortem, people()[2].id, MeetingDuty::Facilitator));
        QCOMPARE(int(people()[0].duty), int(MeetingDuty::None));
        QCOMPARE(int(people()[1].duty), int(MeetingDuty::Scribe));
        QCOMPARE(int(people()[2].duty), int(MeetingDuty::Facilitator));
        does(giveDuty(m_postmortem, people()[2].id, MeetingDuty::None));
        QCOMPARE(int(people()[1].duty), int(MeetingDuty::Scribe));
        QVERIFY(giveDuty(m_postmortem, ParticipantId::create(), MeetingDuty::Scribe).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PeopleEditsTest)
#include "PeopleEditsTest.moc"
