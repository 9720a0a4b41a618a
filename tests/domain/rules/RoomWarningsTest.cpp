// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/RoomWarnings.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class RoomWarningsTest : public QObject
{
    Q_OBJECT

private:
    QList<Participant> m_people;
    Severity m_severity = Severity::Sev1;
    QList<TimelineEvent> m_timeline;

    [[nodiscard]] QList<RoomWarning> warnings() const { return roomWarnings(m_people, m_severity, m_timeline); }
    [[nodiscard]] QList<RoomWarningKind> kinds() const
    {
        QList<RoomWarningKind> result;
        for (const auto &warning : warnings())
            result.append(warning.kind);
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_severity = Severity::Sev1;
        m_people = {
            build::participant(u"Engineering manager"_s, {}, MeetingDuty::Facilitator),
            build::participant(u"Alice Wong"_s, Involvement::CommandedIncident),
            build::participant(u"John Smith"_s, Involvement::DiagnosedOrFixed),
            build::participant(u"Mia"_s, {}, MeetingDuty::Scribe),
        };
        m_timeline = build::sampleTimeline();
    }

    void aGoodRoomHasNoWarnings() { QVERIFY(warnings().isEmpty()); }

    void nobodyInvitedIsOneWarning()
    {
        m_people.clear();
        QCOMPARE(kinds(), QList{RoomWarningKind::NobodyInvited});
        init();
        for (auto &person : m_people)
            person.attendance = Attendance::NotInvited;
        QCOMPARE(kinds(), QList{RoomWarningKind::NobodyInvited});
    }

    void aMissingDutyIsNamed_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("facilitator") << 0 << int(RoomWarningKind::NoFacilitator)
                                     << u"Nobody is named as facilitator."_s;
        QTest::newRow("commander") << 1 << int(RoomWarningKind::NoIncidentCommander)
                                   << u"The incident commander is not invited."_s;
        QTest::newRow("diagnosed") << 2 << int(RoomWarningKind::NobodyWhoDiagnosed)
                                   << u"Nobody who diagnosed or fixed it is invited."_s;
        QTest::newRow("scribe") << 3 << int(RoomWarningKind::NoScribe) << u"Nobody is named as scribe."_s;
    }
    void aMissingDutyIsNamed()
    {
        QFETCH(int, place);
        m_people[place].attendance = Attendance::NotInvited;
        const auto found = warnings();
        QCOMPARE(found.size(), 1);
        QTEST(int(found[0].kind), "kind");
        QTEST(found[0].title, "title");
        QVERIFY(found[0].explanation.endsWith(u'.'));
    }

    void theFacilitatorHasAStake_data()
    {
        QTest::addColumn<int>("involvement");
        QTest::addColumn<int>("kind");
        QTest::newRow("made the change") << int(Involvement::AuthoredChange)
                                         << int(RoomWarningKind::FacilitatorMadeTheChange);
        QTest::newRow("commanded") << int(Involvement::CommandedIncident) << int(RoomWarningKind::FacilitatorCommanded);
        QTest::newRow("diagnosed") << int(Involvement::DiagnosedOrFixed) << int(RoomWarningKind::FacilitatorDiagnosed);
    }
    void theFacilitatorHasAStake()
    {
        QFETCH(int, involvement);
        QFETCH(int, kind);
        m_people[0].involvement = Involvement(involvement);
        const auto found = warnings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(int(found[0].kind), kind);
        QCOMPARE(found[0].participant, m_people[0].id);
    }

    void beingOnCallIsNoStake()
    {
        m_people[0].involvement = Involvement::OnCall;
        QVERIFY(warnings().isEmpty());
    }

    void managementIsExpectedAtSev1Only()
    {
        auto boss = build::participant(u"Vera"_s);
        boss.isManagement = true;
        auto other = build::participant(u"Ivo"_s);
        other.isManagement = true;
        m_people += {boss, other};
        QVERIFY(warnings().isEmpty());
        m_severity = Severity::Sev2;
        QCOMPARE(kinds(), QList{RoomWarningKind::ManagementInvited});
        QCOMPARE(warnings()[0].title, u"Management is invited to a Sev 2: Vera, Ivo.");
    }

    void managementWithAPartInItMayCome()
    {
        m_severity = Severity::Sev3;
        for (auto &person : m_people)
            person.isManagement = true;
        QVERIFY(warnings().isEmpty());
    }

    void somebodyTheTimelineNamesIsMissing()
    {
        auto tom = build::participant(u"Tom Ito"_s);
        tom.attendance = Attendance::NotInvited;
        m_people.append(tom);
        QVERIFY(warnings().isEmpty());
        m_timeline[3].details = u"Paged Tom Ito, no answer"_s;
        QCOMPARE(kinds(), QList{RoomWarningKind::MentionedNotInvited});
        QCOMPARE(warnings()[0].title, u"Tom Ito is in the timeline and not invited.");
        QCOMPARE(warnings()[0].participant, tom.id);
    }

    void namesMatchWholeWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << u"Ann"_s << u"Ann"_s << true;
        QTest::newRow("in a sentence") << u"Paged Ann, no answer"_s << u"Ann"_s << true;
        QTest::newRow("with a handle") << u"asked @Ann"_s << u"Ann"_s << true;
        QTest::newRow("inside a word") << u"Annotated the graph"_s << u"Ann"_s << false;
        QTest::newRow("end of a word") << u"JoAnn answered"_s << u"Ann"_s << false;
        QTest::newRow("second time") << u"Annotated by Ann"_s << u"Ann"_s << true;
        QTest::newRow("another case") << u"ann answered"_s << u"Ann"_s << false;
        QTest::newRow("part of a host") << u"host Ann_2 down"_s << u"Ann"_s << false;
        QTest::newRow("two words") << u"Alice Wong opened it"_s << u" Alice Wong "_s << true;
        QTest::newRow("first name only") << u"Alice opened it"_s << u"Alice Wong"_s << false;
        QTest::newRow("no name") << u"anything"_s << u" "_s << false;
    }
    void namesMatchWholeWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(bool, found);
        QCOMPARE(mentions(text, name), found);
    }
};

QTEST_GUILESS_MAIN(RoomWarningsTest)
#include "RoomWarningsTest.moc"
