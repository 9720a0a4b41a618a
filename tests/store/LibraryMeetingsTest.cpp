// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/Agenda.h"
#include "domain/meeting/MeetingClock.h"
#include "store/StoreSupport.h"

#include <QtTest>

using namespace debrief;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Postmortem heldAt(Instant start, const QString &reference, bool ended = true)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = reference;
    postmortem.meetingPlan = planFromPreset(u"standard-90");
    const auto clock = [&] { return MeetingClock(postmortem.meetingPlan, postmortem.meetingLog); };
    postmortem.meetingLog.append(clock().start(start).value());
    postmortem.meetingLog.append(clock().gap(start + 1min, {MeetingEntryKind::ComputerSlept, 40s}).value());
    if (ended)
        postmortem.meetingLog.append(clock().end(start + 30min).value());
    return postmortem;
}

} // namespace

class LibraryMeetingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTeamsAgendasAreKept()
    {
        TestLibrary test;
        QVERIFY(test->ownAgendas().value().isEmpty());
        const auto agenda = builtInAgenda().value();
        auto ours = ownCopy(agenda, agenda.presets[1], u"Ours"_s);
        const auto short30 = ownCopy(agenda, agenda.presets[3], u"half an hour"_s);
        QCOMPARE(problem(test->saveAgenda(ours)), QString());
        QCOMPARE(problem(test->saveAgenda(short30)), QString());
        ours.title = u"Ours, longer"_s;
        ours.parts[0].planned = 8min;
        QCOMPARE(problem(test->saveAgenda(ours)), QString());
        QCOMPARE(test.reopen(), OpenOutcome::Kind::Opened);
        QCOMPARE(test->ownAgendas().value(), (QList<AgendaPreset>{short30, ours}));
        QCOMPARE(problem(test->removeAgenda(short30.key)), QString());
        QCOMPARE(test->ownAgendas().value(), QList<AgendaPreset>{ours});
    }

    void anAgendaThatNobodyCouldHoldIsRefused()
    {
        TestLibrary test;
        const auto agenda = builtInAgenda().value();
        auto empty = ownCopy(agenda, agenda.presets[0], u"Nothing"_s);
        empty.parts.clear();
        QVERIFY(!test->saveAgenda(empty));
        QVERIFY(test->ownAgendas().value().isEmpty());
    }

    void theLastMeetingsComeFirst()
    {
        TestLibrary test;
        const auto day = fromMillis(1774191600000);
        const auto own = heldAt(day + 96h, u"own"_s);
        const auto last = heldAt(day + 48h, u"last"_s);
        for (const auto &each : {heldAt(day, u"first"_s), last, own, heldAt(day + 24h, u"second"_s),
                                 heldAt(day + 72h, u"under way"_s, false)})
            QCOMPARE(problem(test->add(each)), QString());
        const auto past = test->pastMeetings(2, own.id).value();
        QCOMPARE(past.size(), 2);
        QCOMPARE(past[0].plan, last.meetingPlan);
        QVERIFY(past[0].log.first().at == day + 48h);
        QVERIFY(past[1].log.first().at == day + 24h);
        QVERIFY(past[0].log.contains(last.meetingLog[1])); // with how long the computer slept
    }
};

QTEST_GUILESS_MAIN(LibraryMeetingsTest)
#include "LibraryMeetingsTest.moc"
