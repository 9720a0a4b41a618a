// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meeting/Corrections.h"

#include "support/Builders.h"
#include "support/RandomPostmortem.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class CorrectionsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    const Instant m_now = build::at(u"15:20"_s);

    Result<Done> correct(const EventId &event, const QString &line, const QString &saidBy = {})
    {
        const auto edit = correctTimeline(m_postmortem, {event, line, saidBy}, m_now);
        if (!edit)
            return edit.error();
        apply(m_postmortem, edit.value());
        return Done{};
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = {};
        m_postmortem.incident.date = {2026, 3, 22};
        m_postmortem.timeline = {build::event(u"14:23"_s, EventKind::Detection, u"Alert"_s),
                                 build::event(u"14:27:30"_s, EventKind::Decision, u"Rollback chosen"_s)};
        m_postmortem.timeline[1].source = u"PagerDuty"_s;
    }

    void anotherTimeIsKeptWithTheOneBefore()
    {
        const auto id = m_postmortem.timeline[1].id;
        QVERIFY(correct(id, u"14:26 Rollback chosen"_s, u"Alice Wong"_s).ok());
        const auto *event = findById(m_postmortem.timeline, id);
        QVERIFY(event->at == build::at(u"14:26"_s));
        QCOMPARE(event->source, u"PagerDuty"_s);
        QCOMPARE(event->kind, EventKind::Decision);
        const auto &record = m_postmortem.captures.first();
        QCOMPARE(record.kind, CaptureKind::Correction);
        QCOMPARE(record.event, id);
        QCOMPARE(record.saidBy, u"Alice Wong"_s);
        QVERIFY(record.text.contains(u"14:27:30"_s));
        QVERIFY(!record.text.contains(u"Alice"_s));
        QVERIFY(isSettled(record));
        QVERIFY(isCorrected(m_postmortem, id));
        QVERIFY(!isCorrected(m_postmortem, m_postmortem.timeline[0].id));
    }

    void otherWordsLeaveTheTimeAlone()
    {
        const auto event = m_postmortem.timeline[1];
        QCOMPARE(lineOf(m_postmortem, event), u"14:27:30 Rollback chosen"_s);
        QVERIFY(correct(event.id, u"14:27:30 Rollback started"_s).ok());
        QCOMPARE(m_postmortem.timeline[1].text, u"Rollback started"_s);
        QVERIFY(m_postmortem.timeline[1].at == event.at);
        QVERIFY(m_postmortem.captures.first().text.contains(u"Rollback chosen"_s));
    }

    void whatIsMissingIsAdded()
    {
        QVERIFY(correct({}, u"14:25 War room opened"_s).ok());
        QCOMPARE(m_postmortem.timeline.size(), 3);
        QCOMPARE(m_postmortem.timeline[1].text, u"War room opened"_s);
        QVERIFY(isCorrected(m_postmortem, m_postmortem.timeline[1].id));
    }

    void nothingNewIsAnError()
    {
        const auto before = m_postmortem;
        for (const auto &event : before.timeline)
            QVERIFY(!correct(event.id, lineOf(m_postmortem, event)).ok());
        QVERIFY(!correct(before.timeline[0].id, u"Alert without a time"_s).ok());
        QVERIFY(!correct({}, u""_s).ok());
        QCOMPARE(m_postmortem, before);
    }

    void thatNothingIsMissingIsKept()
    {
        apply(m_postmortem, confirmTimeline(m_now));
        QCOMPARE(m_postmortem.captures.size(), 1);
        QVERIFY(isSettled(m_postmortem.captures.first()));
    }

    void everyLineChangesNothingByItself()
    {
        for (unsigned seed = 1; seed < 60; ++seed) {
            const auto random = randomPostmortem(seed);
            for (const auto &event : random.timeline) {
                const auto edit = correctTimeline(random, {event.id, lineOf(random, event), {}}, m_now);
                if (edit.ok()) { // a text that reads as something else: the moment must not move
                    auto after = random;
                    apply(after, edit.value());
                    QVERIFY(findById(after.timeline, event.id)->at == event.at);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
