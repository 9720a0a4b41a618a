// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "benchmarks/LoopWatch.h"
#include "domain/edits/TimelineEdits.h"
#include "editing/WordingReview.h"
#include "models/ActionFilterModel.h"
#include "models/ActionItemModel.h"
#include "store/Library.h"
#include "support/PageFixture.h"
#include "widgets/timeline/TimelinePage.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace debrief {

namespace {

constexpr int editsMeasured = 9;

/// Of all kinds, with a decision now and then, and with no sources, which is what there is most to say about.
Postmortem withEvents(int count)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = QStringLiteral("INC-%1").arg(count);
    for (int i = 0; i < count; ++i) {
        TimelineEvent event;
        event.id = EventId::create();
        event.at = fromMillis(1774189380000 + qint64(i) * 1000);
        event.kind = EventKind(i % 8);
        event.decisionPoint = i % 1000 == 999;
        event.text = QStringLiteral("Log line %1 of the connection pool").arg(i);
        postmortem.timeline.append(event);
    }
    return postmortem;
}

/// What Qt itself needs for so many rows: the texts alone, in a view as it comes.
class PlainRows : public QAbstractTableModel
{
public:
    explicit PlainRows(const QList<TimelineEvent> &events)
        : m_events(events)
    {
    }
    [[nodiscard]] int rowCount(const QModelIndex & = {}) const override { return int(m_events.size()); }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 5; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_events[index.row()].text) : QVariant();
    }
    void edit(int row)
    {
        m_events[row].text += QLatin1Char('x');
        Q_EMIT dataChanged(index(row, 0), index(row, 4));
    }

private:
    QList<TimelineEvent> m_events;
};

void printLoop(const QString &what, const std::vector<LoopTime> &times, const std::vector<LoopTime> &floors)
{
    printRatio(what, medianOf(times).settled, medianOf(floors).settled, "ms");
    printFigure(what + QStringLiteral(", longest block"), longestOf(times), "ms", 50);
}

std::vector<LoopTime> scrolled(QTableView &table)
{
    std::vector<LoopTime> times;
    auto *bar = table.verticalScrollBar();
    for (int i = 1; i <= 20; ++i)
        times.push_back(watchLoop([&] { bar->setValue(bar->maximum() / 20 * i); }));
    return times;
}

std::vector<LoopTime> edited(PageFixture &fixture)
{
    std::vector<LoopTime> times;
    for (int i = 0; i < editsMeasured; ++i) {
        times.push_back(watchLoop([&] {
            auto event = fixture.value().timeline[fixture.value().timeline.size() / 2];
            event.text += QLatin1Char('x');
            (void) fixture.document().perform(replaceEvent(fixture.value(), event), QStringLiteral("Edit event"));
        }));
    }
    return times;
}

std::vector<LoopTime> repeated(int count, const std::function<void()> &call)
{
    std::vector<LoopTime> times;
    for (int i = 0; i < count; ++i)
        times.push_back(watchLoop(call));
    return times;
}

void shiftFrom(PageFixture &fixture, int first, int count)
{
    QList<EventId> ids;
    for (int row = first; row < first + count; ++row)
        ids.append(fixture.value().timeline[row].id);
    (void) fixture.document().perform(shiftEvents(fixture.value(), ids, std::chrono::minutes(5)),
                                      QStringLiteral("Shift events"));
}

/// The other tables of the product stand on the same model; this one is also sorted and filtered.
void benchActions(int rows)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = QStringLiteral("INC-A");
    for (int i = 0; i < rows; ++i) {
        ActionItem action;
        action.id = ActionId::create();
        action.order = i;
        action.title = QStringLiteral("Measure the pool %1").arg((i * 7919) % rows);
        postmortem.actions.append(action);
    }
    PageFixture fixture(postmortem);
    ActionItemModel model(fixture.document(), fixture.clock);
    ActionFilterModel filter(model, fixture.clock);
    printFigure(QStringLiteral("sort %1 actions by their text").arg(rows),
                timed([&] { filter.sort(ActionItemModel::Title); }), "ms");
    printFigure(QStringLiteral("filter them by a word"), timed([&] { filter.setText(QStringLiteral("77")); }), "ms");
}

} // namespace

void benchTable(int rows)
{
    printHeading(QStringLiteral("Timeline with %1 events, against a plain table view of as many texts").arg(rows));
    PageFixture fixture(withEvents(rows));
    (void) fixture.document().wording().hints({}, WordingField::Note); // the program reads the rules when it starts
    PlainRows plain(fixture.value().timeline);
    QTableView plainTable;
    plainTable.setModel(&plain);
    plainTable.resize(1440, 900);
    const auto plainOpened = watchLoop([&] { plainTable.show(); });
    const auto plainScrolled = scrolled(plainTable);
    plainTable.scrollTo(plain.index(rows / 2, 0));
    const auto plainEdited = repeated(editsMeasured, [&] { plain.edit(rows / 2); });
    plainTable.hide();

    std::unique_ptr<TimelinePage> page;
    const auto opened = watchLoop([&] {
        page = std::make_unique<TimelinePage>(fixture.document(), fixture.context());
        page->resize(1440, 900);
        page->show();
    });
    printLoop(QStringLiteral("open the page"), {opened}, {plainOpened});
    printLoop(QStringLiteral("scroll a twentieth"), scrolled(*page->findChild<QTableView *>()), plainScrolled);
    auto *table = page->findChild<QTableView *>();
    table->scrollTo(table->model()->index(rows / 2, 0));
    printLoop(QStringLiteral("edit a row"), edited(fixture), plainEdited);
    printLoop(QStringLiteral("undo it"), repeated(editsMeasured, [&] { fixture.document().undo(); }), plainEdited);
    printLoop(QStringLiteral("move a row by its time"),
              repeated(editsMeasured, [&] { shiftFrom(fixture, rows / 2, 1); }), plainEdited);
    printLoop(QStringLiteral("select all"), repeated(1, [&] { table->selectAll(); }), plainEdited);
    table->clearSelection();
    const auto shifted = repeated(1, [&] { shiftFrom(fixture, rows / 3, rows / 100); });
    printFigure(QStringLiteral("shift a hundredth of all"), medianOf(shifted).longest, "ms");
    benchActions(rows / 10);
    printFigure(QStringLiteral("read it all from the disk"), timed([&] { (void) fixture.stored(); }), "ms");
}

} // namespace debrief
