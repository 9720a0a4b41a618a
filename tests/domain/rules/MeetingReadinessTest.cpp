// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/MeetingReadiness.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

namespace {

Participant person(const QString &name, Involvements involvement, MeetingDuty duty = MeetingDuty::None)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = name;
    participant.involvement = involvement;
    participant.duty = duty;
    return participant;
}

Postmortem ready()
{
    Postmortem postmortem;
    postmortem.participants = {
        person(u"Fay"_s, {}, MeetingDuty::Facilitator), person(u"Sam"_s, {}, MeetingDuty::Scribe),
        person(u"Dee"_s, Involvement::DiagnosedOrFixed), person(u"Cal"_s, Involvement::CommandedIncident)};
    for (const auto &participant : std::as_const(postmortem.participants)) {
        PreparationForm form;
        form.id = PreparationFormId::create();
        form.participant = participant.id;
        form.askedAt = form.answeredAt = Instant{};
        form.answers.saw = u"The alert"_s;
        postmortem.preparation.append(form);
    }
    for (int i = 0; i < 3; ++i) {
        TimelineEvent event;
        event.id = EventId::create();
        event.order = i;
        event.text = u"Something happened"_s;
        event.source = u"PagerDuty"_s;
        postmortem.timeline.append(event);
    }
    return postmortem;
}

const ReadinessLine *lineOf(const QList<ReadinessLine> &lines, ReadinessKind kind)
{
    const auto found =
        std::find_if(lines.cbegin(), lines.cend(), [&](const ReadinessLine &line) { return line.kind == kind; });
    return found == lines.cend() ? nullptr : &*found;
}

} // namespace

class MeetingReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReady()
    {
        const auto lines = meetingReadiness(ready());
        QCOMPARE(lines.size(), 7);
        for (const auto &line : lines) {
            QVERIFY2(line.isReady, qPrintable(line.title));
            QVERIFY(!line.title.isEmpty());
            QVERIFY(line.advice.isEmpty());
        }
    }

    void eventsWithoutASourceAreCounted()
    {
        auto postmortem = ready();
        postmortem.timeline[1].source.clear();
        const auto lines = meetingReadiness(postmortem);
        const auto *line = lineOf(lines, ReadinessKind::Timeline);
        QVERIFY(!line->isReady);
        QVERIFY(line->title.startsWith(u"1 of 3"_s));
        QCOMPARE(line->thing, postmortem.timeline[1].id.toString());
        postmortem.timeline[1].link = u"https://example.org"_s;
        QVERIFY(lineOf(meetingReadiness(postmortem), ReadinessKind::Timeline)->isReady);
        postmortem.timeline.clear();
        QVERIFY(lineOf(meetingReadiness(postmortem), ReadinessKind::Timeline)->title.contains(u"empty"_s));
    }

    void theRoomIsLookedAt_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<QString>("becomes");
        QTest::addColumn<int>("kind");
        QTest::newRow("facilitator") << 0 << u"commander"_s << int(ReadinessKind::Facilitator);
        QTest::newRow("scribe") << 1 << u"nothing"_s << int(ReadinessKind::Scribe);
        QTest::newRow("those who fixed it") << 2 << u"away"_s << int(ReadinessKind::People);
        QTest::newRow("audience") << 1 << u"manager"_s << int(ReadinessKind::Audience);
    }
    void theRoomIsLookedAt()
    {
        QFETCH(int, who);
        QFETCH(QString, becomes);
        QFETCH(int, kind);
        auto postmortem = ready();
        auto &participant = postmortem.participants[who];
        if (becomes == u"commander")
            participant.involvement = Involvement::CommandedIncident;
        if (becomes == u"nothing" || becomes == u"manager")
            participant.duty = MeetingDuty::None;
        if (becomes == u"away")
            participant.attendance = Attendance::NotInvited;
        participant.isManagement = becomes == u"manager";
        const auto lines = meetingReadiness(postmortem);
        const auto *line = lineOf(lines, ReadinessKind(kind));
        QVERIFY(!line->isReady);
        QVERIFY(!line->advice.isEmpty());
    }

    void anEmptyRoomIsSaidOnce()
    {
        auto postmortem = ready();
        postmortem.participants.clear();
        const auto lines = meetingReadiness(postmortem);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last().kind, ReadinessKind::People);
        QVERIFY(!lines.last().isReady);
    }

    void formsAndConversationsAreAskedFor()
    {
        auto postmortem = ready();
        postmortem.preparation[0].answeredAt.reset();
        postmortem.preparation[0].answers = {};
        postmortem.preparation[1].needsConversation = true;
        const auto lines = meetingReadiness(postmortem);
        QVERIFY(!lineOf(lines, ReadinessKind::Forms)->isReady);
        QVERIFY(lineOf(lines, ReadinessKind::Forms)->title.contains(u"of 4"_s));
        QVERIFY(!lineOf(lines, ReadinessKind::Conversations)->isReady);
        QCOMPARE(lineOf(lines, ReadinessKind::Conversations)->thing, postmortem.participants[1].id.toString());
    }
};

QTEST_GUILESS_MAIN(MeetingReadinessTest)
#include "MeetingReadinessTest.moc"
