// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/CaptureSettling.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;

class CaptureSettlingTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;
    QList<CaptureId> m_ids;

    void capture(const QString &text, bool settled = false)
    {
        Capture made;
        made.id = CaptureId::create();
        made.at = build::at(u"15:10"_s) + Millis(m_postmortem.captures.size());
        made.text = text;
        made.outcome = settled ? CaptureOutcome::Dropped : CaptureOutcome::Open;
        m_postmortem.captures.append(made);
        m_ids.append(made.id);
    }

private Q_SLOTS:
    void init()
    {
        m_postmortem = Postmortem();
        m_ids.clear();
        capture(u"Alert on the pool"_s);
        capture(u"Nobody owns the limit"_s);
        capture(u"done before"_s, true);
        m_postmortem.actions = {build::action(u"Load test"_s, Priority::P0, 4)};
        m_postmortem.causes = {build::cause(u"first"_s)};
    }

    void ideasBecomeActionItemsBehindTheOthers()
    {
        apply(m_postmortem, makeActions(m_postmortem, m_ids));
        QCOMPARE(m_postmortem.actions.size(), 3);
        QCOMPARE(m_postmortem.actions[1].title, u"Alert on the pool");
        QCOMPARE(m_postmortem.actions[2].title, u"Nobody owns the limit");
        QVERIFY(openCaptures(m_postmortem).isEmpty());
    }

    void aCauseTakesTheEventItWasSaidAboutAsEvidence()
    {
        m_postmortem.captures[1].event = EventId::create();
        apply(m_postmortem, makeCauses(m_postmortem, {m_ids[1]}));
        QCOMPARE(m_postmortem.causes.size(), 2);
        QVERIFY(m_postmortem.causes[1].parent.isNull());
        QCOMPARE(m_postmortem.causes[1].text, u"Nobody owns the limit");
        QCOMPARE(m_postmortem.causes[1].evidenceEvents, QList<EventId>{m_postmortem.captures[1].event});
        QCOMPARE(openCaptures(m_postmortem).size(), 1);
    }

    void whatItBecameIsKept()
    {
        const auto event = build::event(u"14:27"_s, EventKind::Decision, u"Rollback chosen"_s);
        m_postmortem.timeline = {event};
        m_postmortem.captures[0].event = event.id;
        apply(m_postmortem, makeActions(m_postmortem, {m_ids[0]}));
        QCOMPARE(m_postmortem.captures[0].outcome, CaptureOutcome::Action);
        QCOMPARE(m_postmortem.captures[0].became, m_postmortem.actions[1].id.toString());
        QVERIFY(m_postmortem.actions[1].details.contains(u"Rollback chosen"_s));
        apply(m_postmortem, makeCauses(m_postmortem, {m_ids[1]}, m_postmortem.causes.first().id));
        QCOMPARE(m_postmortem.causes.last().parent, m_postmortem.causes.first().id);
        QCOMPARE(m_postmortem.captures[1].became, m_postmortem.causes.last().id.toString());
    }

    void mergedTextsStandInTheDetails()
    {
        m_postmortem.actions[0].details = u"In CI"_s;
        const auto before = m_postmortem;
        const auto edit = mergeCaptures(m_postmortem, {m_ids[0], m_ids[1]}, m_postmortem.actions[0].id);
        apply(m_postmortem, edit);
        QCOMPARE(m_postmortem.actions[0].details, u"In CI\nAlert on the pool\nNobody owns the limit"_s);
        QCOMPARE(m_postmortem.captures[1].outcome, CaptureOutcome::Merged);
        apply(m_postmortem, edit.reversed());
        QCOMPARE(m_postmortem, before);
        QVERIFY(mergeCaptures(m_postmortem, m_ids, ActionId::create()).isEmpty());
    }

    void droppingKeepsTheReason()
    {
        apply(m_postmortem, dropCaptures(m_postmortem, {m_ids[0]}, u"Done already"_s));
        QCOMPARE(m_postmortem.captures[0].reason, u"Done already"_s);
        QCOMPARE(m_postmortem.captures[0].outcome, CaptureOutcome::Dropped);
    }

    void aNoteBecomesALesson()
    {
        apply(m_postmortem, makeReflections(m_postmortem, {m_ids[0]}, ReflectionKind::Lesson));
        QCOMPARE(m_postmortem.reflections.size(), 1);
        QCOMPARE(m_postmortem.reflections[0].kind, ReflectionKind::Lesson);
    }

    void whatIsDroppedStaysInTheRecord()
    {
        const auto before = m_postmortem;
        const auto edit = dropCaptures(m_postmortem, {m_ids[0], m_ids[2], CaptureId::create()});
        QCOMPARE(edit.changes.size(), 1U);
        apply(m_postmortem, edit);
        QCOMPARE(m_postmortem.captures.size(), 3);
        apply(m_postmortem, edit.reversed());
        QCOMPARE(m_postmortem, before);
    }
};

QTEST_GUILESS_MAIN(CaptureSettlingTest)
#include "CaptureSettlingTest.moc"
