// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowIndex.h"

#include "domain/TimelineEvent.h"

#include <QtTest/QTest>

#include <random>

using namespace debrief;

class RowIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryRow();
    void findsNothingInAnEmptyList();
    void forgetsTheListWhenReset();
    void agreesWithALinearSearchAfterRandomChanges_data();
    void agreesWithALinearSearchAfterRandomChanges();
};

namespace {

TimelineEvent newEvent()
{
    TimelineEvent event;
    event.id = EventId::create();
    return event;
}

QList<TimelineEvent> newEvents(int count)
{
    QList<TimelineEvent> events;
    for (int i = 0; i < count; ++i)
        events.append(newEvent());
    return events;
}

int searched(const QList<TimelineEvent> &events, const EventId &id)
{
    for (int row = 0; row < int(events.size()); ++row) {
        if (events[row].id == id)
            return row;
    }
    return -1;
}

/// A list and its index, changed together at random places.
class ChangingList
{
public:
    explicit ChangingList(int count)
        : events(newEvents(count))
    {
    }

    void changeOnce()
    {
        const int kind = below(3);
        if (kind == 0 || events.isEmpty()) {
            const int row = below(int(events.size()) + 1);
            events.insert(row, newEvent());
            index.inserted(row, events[row].id);
        } else if (kind == 1) {
            gone = events.takeAt(below(int(events.size()))).id;
            index.removed(gone);
        } else {
            const int to = below(int(events.size()));
            events.move(below(int(events.size())), to);
            index.moved(to, events[to].id);
        }
    }
    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }

    QList<TimelineEvent> events;
    RowIndex<TimelineEvent> index;
    EventId gone;

private:
    std::mt19937 m_random{11};
};

} // namespace

void RowIndexTest::findsEveryRow()
{
    const auto events = newEvents(40);
    RowIndex<TimelineEvent> index;
    for (int row = 0; row < int(events.size()); ++row)
        QCOMPARE(index.rowOf(events, events[row].id), row);
    QCOMPARE(index.rowOf(events, EventId::create()), -1);
    QCOMPARE(index.rowOf(events, EventId()), -1);
}

void RowIndexTest::findsNothingInAnEmptyList()
{
    RowIndex<TimelineEvent> index;
    QCOMPARE(index.rowOf({}, EventId::create()), -1);
}

void RowIndexTest::forgetsTheListWhenReset()
{
    const auto before = newEvents(5);
    const auto after = newEvents(5);
    RowIndex<TimelineEvent> index;
    QCOMPARE(index.rowOf(before, before[3].id), 3);
    index.reset();
    QCOMPARE(index.rowOf(after, before[3].id), -1);
    QCOMPARE(index.rowOf(after, after[4].id), 4);
}

void RowIndexTest::agreesWithALinearSearchAfterRandomChanges_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("changesBetweenLooks");
    QTest::newRow("growing from nothing, looked at each time") << 0 << 1;
    QTest::newRow("a few rows, looked at each time") << 30 << 1;
    QTest::newRow("many rows, looked at now and then") << 2000 << 7;
    QTest::newRow("many rows, long drifts") << 2000 << 400;
}

void RowIndexTest::agreesWithALinearSearchAfterRandomChanges()
{
    QFETCH(int, count);
    QFETCH(int, changesBetweenLooks);
    ChangingList list(count);
    for (int look = 0; look < 25; ++look) {
        for (int change = 0; change < changesBetweenLooks; ++change)
            list.changeOnce();
        QCOMPARE(list.index.rowOf(list.events, list.gone), searched(list.events, list.gone));
        for (int i = 0; i < 20 && !list.events.isEmpty(); ++i) {
            const auto id = list.events[list.below(int(list.events.size()))].id;
            QCOMPARE(list.index.rowOf(list.events, id), searched(list.events, id));
        }
    }
}

QTEST_GUILESS_MAIN(RowIndexTest)
#include "RowIndexTest.moc"
