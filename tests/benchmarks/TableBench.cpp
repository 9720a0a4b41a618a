// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "domain/edits/TimelineEdits.h"
#include "support/PageFixture.h"
#include "widgets/timeline/TimelinePage.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>

namespace debrief {

namespace {

Postmortem withEvents(int count)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = QStringLiteral("INC-%1").arg(count);
    for (int i = 0; i < count; ++i) {
        TimelineEvent event;
        event.id = EventId::create();
        event.at = fromMillis(1774189380000 + qint64(i) * 1000);
        event.text = QStringLiteral("Log line %1 of the connection pool").arg(i);
        postmortem.timeline.append(event);
    }
    return postmortem;
}

} // namespace

void benchTable(int rows)
{
    printHeading(QStringLiteral("Timeline with %1 events").arg(rows));
    PageFixture fixture(withEvents(rows));
    std::unique_ptr<TimelinePage> page;
    const double opened = timed([&] {
        page = std::make_unique<TimelinePage>(fixture.document(), fixture.context());
        PageFixture::show(*page, {1440, 900});
    });
    auto *table = page->findChild<QTableView *>();

    std::vector<double> frames;
    for (int i = 1; i <= 20; ++i) {
        auto *bar = table->verticalScrollBar();
        frames.push_back(timed([&] {
            bar->setValue(bar->maximum() / 20 * i);
            QApplication::processEvents();
        }));
    }
    printFigure(QStringLiteral("scroll a twentieth of the list"), median(frames), "ms", 50);

    std::vector<double> edits;
    for (int i = 0; i < 9; ++i) {
        auto event = fixture.value().timeline[rows / 2];
        event.text += QStringLiteral("x");
        const auto edit = replaceEvent(fixture.value(), event);
        edits.push_back(timed([&] {
            (void) fixture.document().perform(edit, QStringLiteral("Edit event"));
            QApplication::processEvents();
        }));
    }
    printFigure(QStringLiteral("edit a row, on disk and on screen"), median(edits), "ms", 50);
    printFigure(QStringLiteral("open the page"), opened, "ms", 50);
}

} // namespace debrief
