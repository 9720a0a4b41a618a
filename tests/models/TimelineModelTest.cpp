// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TimelineModel.h"

#include "domain/edits/TimelineEdits.h"
#include "models/Tone.h"
#include "support/Builders.h"
#include "support/PageFixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace debrief;
using namespace Qt::StringLiterals;
using build::at;

namespace {

/// The sample with its timeline model under the eyes of the tester.
struct Timeline
{
    explicit Timeline(const std::function<void(Postmortem &)> &prepare = {})
        : fixture(prepared(prepare))
        , model(fixture.document())
    {
    }

    static Postmortem prepared(const std::function<void(Postmortem &)> &prepare)
    {
        Postmortem postmortem;
        postmortem.id = PostmortemId::create();
        postmortem.incident.reference = u"INC-1"_s;
        postmortem.incident.date = QDate(2026, 3, 22);
        postmortem.timeline = build::sampleTimeline();
        if (prepare)
            prepare(postmortem);
        sortLists(postmortem);
        return postmortem;
    }

    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    bool edit(int row, int column, const QVariant &value) { return model.setData(model.index(row, column), value); }

    PageFixture fixture;
    TimelineModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

using Columns = TimelineModel;

} // namespace

class TimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn();
    void marksDecisionPoints();
    void namesTheDayOnItsFirstEvent();
    void namesADayThatIsNotTheIncidents();
    void editsEveryColumn();
    void refusesUnusableValues();
    void editedTimeMovesTheRow();
    void editedTimeOfEqualTimesStandsLast();
    void saysHowATimeWasTaken();
    void showsTheZoneOfThePostmortem();
    void lagFollowsTheNeighbours();
    void undoAndRedoStepThroughEdits();
    void isNotEditableWhenNothingCanBeWritten();
    void followsManyChangesOfOneEdit();
    void saysWhichRowsAnEditTouches();
};

void TimelineModelTest::showsEveryColumn()
{
    const Timeline timeline([](Postmortem &postmortem) { postmortem.timeline[0].details = u"on-call notified"_s; });
    QCOMPARE(timeline.model.rowCount(), 6);
    QCOMPARE(timeline.model.headerData(Columns::SinceLastColumn, Qt::Horizontal).toString(), u"Since last"_s);
    QCOMPARE(timeline.text(0, Columns::TimeColumn), u"14:23:00"_s);
    QCOMPARE(timeline.text(0, Columns::SinceLastColumn), QString());
    QCOMPARE(timeline.text(4, Columns::SinceLastColumn), u"+7 min"_s);
    QCOMPARE(timeline.text(0, Columns::KindColumn), u"Detection"_s);
    QCOMPARE(timeline.model.index(0, Columns::KindColumn).data(ToneRole).toInt(), int(Tone::Information));
    QVERIFY(timeline.model.index(0, Columns::KindColumn).data(ChipRole).toBool());
    QCOMPARE(timeline.text(0, Columns::TextColumn), u"Alert: database CPU spike to 98%"_s);
    QCOMPARE(timeline.text(0, Columns::TextColumn, DetailRole), u"on-call notified"_s);
    QCOMPARE(timeline.text(0, Columns::SourceColumn), u"Manual"_s);
    QCOMPARE(timeline.text(0, Columns::TimeColumn, IdRole), timeline.fixture.value().timeline[0].id.toString());
}

void TimelineModelTest::marksDecisionPoints()
{
    Timeline timeline;
    QCOMPARE(timeline.model.index(2, 0).data(RowToneRole).toInt(), int(Tone::Decision));
    QVERIFY(!timeline.model.index(1, 0).data(RowToneRole).isValid());
    // A decision point of another kind says so in words.
    QVERIFY(timeline.edit(2, Columns::KindColumn, int(EventKind::Action)));
    QCOMPARE(timeline.text(2, Columns::KindColumn, DetailRole), u"Decision point"_s);
}

void TimelineModelTest::namesTheDayOnItsFirstEvent()
{
    const Timeline timeline([](Postmortem &postmortem) {
        postmortem.timeline[4].at = at(u"2026-03-23 00:05"_s);
        postmortem.timeline[5].at = at(u"2026-03-23 00:10"_s);
    });
    const QStringList days{u"22 Mar"_s, {}, {}, {}, u"23 Mar"_s, {}};
    for (int row = 0; row < 6; ++row)
        QCOMPARE(timeline.text(row, Columns::TimeColumn, DetailRole), days[row]);
}

void TimelineModelTest::namesADayThatIsNotTheIncidents()
{
    const Timeline timeline([](Postmortem &postmortem) { postmortem.incident.date = QDate(2026, 3, 21); });
    QCOMPARE(timeline.text(0, Columns::TimeColumn, DetailRole), u"22 Mar"_s);
    QCOMPARE(timeline.text(1, Columns::TimeColumn, DetailRole), QString());
}

void TimelineModelTest::editsEveryColumn()
{
    Timeline timeline;
    QVERIFY(timeline.edit(1, Columns::TimeColumn, u"14:26:30"_s));
    QVERIFY(timeline.edit(1, Columns::KindColumn, int(EventKind::Escalation)));
    QVERIFY(timeline.edit(1, Columns::TextColumn, u"  War room  "_s));
    QVERIFY(timeline.edit(1, Columns::SourceColumn, u"Slack"_s));
    QVERIFY(!(timeline.model.flags(timeline.model.index(1, Columns::SinceLastColumn)) & Qt::ItemIsEditable));
    const auto stored = timeline.fixture.stored().timeline[1];
    QCOMPARE(stored.at, at(u"14:26:30"_s));
    QCOMPARE(stored.kind, EventKind::Escalation);
    QCOMPARE(stored.text, u"War room"_s);
    QCOMPARE(stored.source, u"Slack"_s);
}

void TimelineModelTest::refusesUnusableValues()
{
    Timeline timeline;
    const auto before = timeline.fixture.value();
    QVERIFY(!timeline.edit(1, Columns::TimeColumn, u"soon"_s));
    QVERIFY(!timeline.edit(1, Columns::TextColumn, u"   "_s));
    QVERIFY(!timeline.edit(1, Columns::KindColumn, 99));
    QVERIFY(!timeline.edit(1, Columns::SinceLastColumn, u"+3 min"_s));
    QVERIFY(!timeline.model.setData({}, u"14:00"_s));
    QCOMPARE(timeline.fixture.value(), before);
}

void TimelineModelTest::editedTimeMovesTheRow()
{
    Timeline timeline;
    const QPersistentModelIndex warRoom = timeline.model.index(1, 0);
    QVERIFY(timeline.edit(1, Columns::TimeColumn, u"14:36"_s));
    QCOMPARE(warRoom.row(), 4);
    QCOMPARE(timeline.text(4, Columns::TextColumn), u"War room opened"_s);
    QCOMPARE(timeline.model.items(), timeline.fixture.value().timeline);
}

void TimelineModelTest::editedTimeOfEqualTimesStandsLast()
{
    Timeline timeline;
    QVERIFY(timeline.edit(0, Columns::TimeColumn, u"14:27"_s));
    QCOMPARE(timeline.text(1, Columns::TextColumn), u"Chose rollback over forward fix"_s);
    QCOMPARE(timeline.text(2, Columns::TextColumn), u"Alert: database CPU spike to 98%"_s);
    // Reordering among equal times moves the row as well.
    auto &document = timeline.fixture.document();
    QVERIFY(document.perform(reorderEvent(document.value(), timeline.model.itemAt(2).id, -1), u"Move up"_s).ok());
    QCOMPARE(timeline.text(1, Columns::TextColumn), u"Alert: database CPU spike to 98%"_s);
    QCOMPARE(timeline.model.items(), document.value().timeline);
}

void TimelineModelTest::saysHowATimeWasTaken()
{
    Timeline timeline;
    QSignalSpy noted(&timeline.model, &TimelineModel::noted);
    QVERIFY(timeline.edit(1, Columns::TimeColumn, u"14:26"_s));
    QCOMPARE(noted.size(), 0);
    QVERIFY(timeline.edit(2, Columns::TimeColumn, u"+90s"_s));
    QCOMPARE(timeline.fixture.value().timeline[2].at, at(u"14:27:30"_s));
    QCOMPARE(noted.size(), 1);
}

void TimelineModelTest::showsTheZoneOfThePostmortem()
{
    Timeline timeline;
    auto &document = timeline.fixture.document();
    auto berlin = document.value().incident;
    berlin.zone = QTimeZone("Europe/Berlin");
    ChangeSet edit;
    edit.replace(document.value().incident, berlin);
    QSignalSpy changed(&timeline.model, &QAbstractItemModel::dataChanged);
    QVERIFY(document.perform(edit, u"Change zone"_s).ok());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(timeline.text(0, Columns::TimeColumn), u"15:23:00"_s);
    QVERIFY(timeline.edit(0, Columns::TimeColumn, u"15:22"_s));
    QCOMPARE(document.value().timeline[0].at, at(u"14:22"_s));
}

void TimelineModelTest::lagFollowsTheNeighbours()
{
    Timeline timeline;
    auto &document = timeline.fixture.document();
    QVERIFY(document.perform(removeEvents(document.value(), {timeline.model.itemAt(1).id}), u"Delete"_s).ok());
    QCOMPARE(timeline.text(1, Columns::SinceLastColumn), u"+4 min"_s);
    QVERIFY(document.perform(removeEvents(document.value(), {timeline.model.itemAt(0).id}), u"Delete"_s).ok());
    QCOMPARE(timeline.text(0, Columns::SinceLastColumn), QString());
}

void TimelineModelTest::undoAndRedoStepThroughEdits()
{
    Timeline timeline;
    auto &document = timeline.fixture.document();
    const auto before = document.value();
    QVERIFY(timeline.edit(0, Columns::TimeColumn, u"14:50"_s));
    QVERIFY(timeline.edit(0, Columns::TextColumn, u"something else"_s));
    QVERIFY(document.perform(duplicateEvents(document.value(), {timeline.model.itemAt(3).id}), u"Duplicate"_s).ok());
    QVERIFY(document.perform(shiftEvents(document.value(), {timeline.model.itemAt(5).id}, Millis(-7200000)), u"Shift"_s)
                .ok());
    const auto after = document.value();
    while (document.history().canUndo())
        document.undo();
    QCOMPARE(document.value(), before);
    QCOMPARE(timeline.model.items(), before.timeline);
    while (document.history().canRedo())
        document.redo();
    QCOMPARE(document.value(), after);
    QCOMPARE(timeline.model.items(), after.timeline);
    QCOMPARE(timeline.fixture.stored(), after);
}

void TimelineModelTest::isNotEditableWhenNothingCanBeWritten()
{
    Timeline timeline;
    timeline.fixture.makeReadOnly();
    QVERIFY(!(timeline.model.flags(timeline.model.index(1, Columns::TextColumn)) & Qt::ItemIsEditable));
    QVERIFY(!timeline.edit(1, Columns::TextColumn, u"not to be"_s));
}

void TimelineModelTest::followsManyChangesOfOneEdit()
{
    Timeline timeline([](Postmortem &postmortem) {
        for (int i = 0; i < 400; ++i)
            postmortem.timeline.append(build::event(u"15:00"_s, EventKind::Action, QString::number(i)));
        for (qsizetype i = 6; i < postmortem.timeline.size(); ++i)
            postmortem.timeline[i].at += Millis(i * 1000);
    });
    auto &document = timeline.fixture.document();
    const auto idAt = [&](int row) { return timeline.model.itemAt(row).id; };
    QList<EventId> block;
    QList<EventId> scattered;
    for (int row = 100; row < 200; ++row) {
        block.append(idAt(row));
        scattered.append(idAt(row * 2 - 50));
    }
    const QPersistentModelIndex moving = timeline.model.index(150, Columns::TextColumn);
    const QPersistentModelIndex staying = timeline.model.index(20, Columns::TextColumn);
    const auto movingId = idAt(150);
    const auto stayingId = idAt(20);
    const auto agrees = [&] {
        return timeline.model.items() == document.value().timeline && idAt(moving.row()) == movingId &&
               idAt(staying.row()) == stayingId && timeline.model.rowOf(movingId) == moving.row();
    };
    QVERIFY(document.perform(shiftEvents(document.value(), block, Millis(90500)), u"Shift"_s).ok());
    QVERIFY(agrees());
    QVERIFY(moving.row() > 150);
    QVERIFY(document.perform(duplicateEvents(document.value(), scattered), u"Duplicate"_s).ok());
    QVERIFY(agrees());
    scattered.removeOne(movingId);
    QVERIFY(document.perform(removeEvents(document.value(), scattered), u"Delete"_s).ok());
    QVERIFY(agrees());
    QCOMPARE(timeline.model.rowOf(scattered.first()), -1);
    for (int i = 0; i < 3; ++i) {
        document.undo();
        QVERIFY(agrees());
    }
    QCOMPARE(moving.row(), 150);
    QCOMPARE(timeline.fixture.stored(), document.value());
}

void TimelineModelTest::saysWhichRowsAnEditTouches()
{
    Timeline timeline;
    QSignalSpy changed(&timeline.model, &QAbstractItemModel::dataChanged);
    QVERIFY(timeline.edit(3, Columns::TextColumn, u"something else"_s));
    QSet<int> rows;
    for (const auto &change : changed) {
        for (int row = change[0].toModelIndex().row(); row <= change[1].toModelIndex().row(); ++row)
            rows << row;
    }
    // The row itself, the one whose lag counts from it, and the first, whose day depends on the last.
    QCOMPARE(rows, (QSet<int>{0, 3, 4}));
}

QTEST_MAIN(TimelineModelTest)
#include "TimelineModelTest.moc"
