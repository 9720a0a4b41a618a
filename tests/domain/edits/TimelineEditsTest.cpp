// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/TimelineEdits.h"

#include "support/Builders.h"

#include <QtTest>

using namespace debrief;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TimelineEditsTest : public QObject
{
    Q_OBJECT

private:
    Postmortem m_postmortem;

    [[nodiscard]] const QList<TimelineEvent> &events() const { return m_postmortem.timeline; }
    void does(const ChangeSet &edit) { apply(m_postmortem, edit); }
    [[nodiscard]] QString texts() const
    {
        QStringList result;
        for (const auto &event : events())
            result.append(event.text);
        return result.join(u' ');
    }
    void fill(const QList<std::pair<QString, QString>> &rows)
    {
        for (const auto &[time, text] : rows)
            does(addEvent(m_postmortem, build::event(time, EventKind::Action, text)));
    }

private Q_SLOTS:
    void init() { m_postmortem = Postmortem(); }

    void anEventGoesWhereItsTimeBelongs()
    {
        fill({{u"14:30"_s, u"c"_s}, {u"14:20"_s, u"a"_s}, {u"14:25"_s, u"b"_s}});
        QCOMPARE(texts(), u"a b c");
    }

    void anEventOfTheSameMomentStandsBehind()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:20"_s, u"b"_s}, {u"14:20"_s, u"c"_s}});
        QCOMPARE(texts(), u"a b c");
    }

    void addingTellsTheNewIds()
    {
        TimelineEvent draft;
        draft.text = u"x"_s;
        const auto edit = addEvents(m_postmortem, {draft, draft});
        const auto ids = addedIds<TimelineEvent>(edit);
        QCOMPARE(ids.size(), 2);
        QVERIFY(!ids[0].isNull());
        QVERIFY(ids[0] != ids[1]);
        QVERIFY(addedIds<Cause>(edit).isEmpty());
    }

    void editingKeepsThePlaceAndAnotherTimeMovesIt()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:20"_s, u"b"_s}, {u"14:30"_s, u"c"_s}});
        auto first = events()[0];
        first.text = u"A"_s;
        does(replaceEvent(m_postmortem, first));
        QCOMPARE(texts(), u"A b c");
        first.at = build::at(u"14:30"_s);
        does(replaceEvent(m_postmortem, first));
        QCOMPARE(texts(), u"b c A");
    }

    void editingAnUnknownEventDoesNothing()
    {
        fill({{u"14:20"_s, u"a"_s}});
        QVERIFY(replaceEvent(m_postmortem, build::event(u"14:20"_s, EventKind::Action)).isEmpty());
        QVERIFY(removeEvents(m_postmortem, {EventId::create()}).isEmpty());
        QVERIFY(reorderEvent(m_postmortem, EventId::create(), 1).isEmpty());
        QVERIFY(replaceEvent(m_postmortem, events()[0]).isEmpty());
    }

    void severalAreChangedTheSameWay()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:21"_s, u"b"_s}, {u"14:22"_s, u"c"_s}});
        does(changeEvents(m_postmortem, {events()[0].id, events()[2].id}, [](TimelineEvent &event) {
            event.kind = EventKind::Detection;
            event.at = {};
        }));
        QCOMPARE(int(events()[0].kind), int(EventKind::Detection));
        QCOMPARE(int(events()[1].kind), int(EventKind::Action));
        QCOMPARE(events()[2].at, build::at(u"14:22"_s));
    }

    void removingCleansEvidenceAndCaptures()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:21"_s, u"b"_s}});
        const auto gone = events()[0].id;
        const auto kept = events()[1].id;
        auto cause = build::cause(u"why"_s);
        cause.evidenceEvents = {gone, kept};
        m_postmortem.causes = {cause};
        Capture capture;
        capture.id = CaptureId::create();
        capture.event = gone;
        m_postmortem.captures = {capture};
        does(removeEvents(m_postmortem, {gone}));
        QCOMPARE(texts(), u"b");
        QCOMPARE(m_postmortem.causes[0].evidenceEvents, QList{kept});
        QVERIFY(m_postmortem.captures[0].event.isNull());
    }

    void copiesStandBehindAndCarryNoMarks()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:20"_s, u"b"_s}});
        auto marked = events()[0];
        marked.marks = Mark::Started;
        does(replaceEvent(m_postmortem, marked));
        does(duplicateEvents(m_postmortem, {marked.id}));
        QCOMPARE(texts(), u"a b a");
        QVERIFY(events()[0].marks.testFlag(Mark::Started));
        QCOMPARE(events()[2].marks, Marks());
    }

    void severalShiftTogetherAndKeepTheirOrder()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:20"_s, u"b"_s}, {u"14:22"_s, u"c"_s}});
        does(shiftEvents(m_postmortem, {events()[0].id, events()[1].id}, 2min));
        QCOMPARE(texts(), u"c a b");
        does(shiftEvents(m_postmortem, {events()[1].id, events()[2].id}, -5min));
        QCOMPARE(texts(), u"a b c");
        QCOMPARE(events()[0].at, build::at(u"14:17"_s));
        QVERIFY(shiftEvents(m_postmortem, {events()[0].id}, 0min).isEmpty());
    }

    void equalTimesAreReordered()
    {
        fill({{u"14:20"_s, u"a"_s}, {u"14:20"_s, u"b"_s}, {u"14:20"_s, u"c"_s}, {u"14:25"_s, u"d"_s}});
        const auto first = events()[0].id;
        QVERIFY(canReorderEvent(m_postmortem, first, 1));
        QVERIFY(!canReorderEvent(m_postmortem, first, -1));
        does(reorderEvent(m_postmortem, first, 1));
        QCOMPARE(texts(), u"b a c d");
        does(reorderEvent(m_postmortem, first, 9));
        QCOMPARE(texts(), u"b c a d");
        QVERIFY(!canReorderEvent(m_postmortem, first, 1));
        does(reorderEvent(m_postmortem, first, -2));
        QCOMPARE(texts(), u"a b c d");
        QVERIFY(!canReorderEvent(m_postmortem, events()[3].id, -1));
    }
};

QTEST_GUILESS_MAIN(TimelineEditsTest)
#include "TimelineEditsTest.moc"
