// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/Figures.h"
#include "domain/edits/CauseEdits.h"
#include "domain/rules/CauseTreeLayout.h"
#include "editing/WordingReview.h"
#include "support/PageFixture.h"
#include "widgets/whys/CauseTreeView.h"
#include "widgets/whys/WhysPage.h"

#include <QApplication>

#include <random>

namespace debrief {

namespace {

Postmortem withCauses(int count)
{
    Postmortem postmortem;
    postmortem.id = PostmortemId::create();
    postmortem.incident.reference = QStringLiteral("INC-%1").arg(count);
    std::mt19937 random(7);
    for (int i = 0; i < count; ++i) {
        Cause cause;
        cause.id = CauseId::create();
        cause.order = i;
        cause.text = QStringLiteral("Cause %1: the load test takes longer than the pipeline allows").arg(i);
        if (i > 4)
            cause.parent = postmortem.causes[int(random() % size_t(i))].id;
        postmortem.causes.append(cause);
    }
    sortLists(postmortem);
    return postmortem;
}

} // namespace

void benchTree(int nodes)
{
    printHeading(QStringLiteral("Five whys with %1 causes").arg(nodes));
    PageFixture fixture(withCauses(nodes));
    (void) fixture.document().wording().hints({}, WordingField::Note); // the program reads the rules when it starts
    double opened = timed([&] { (void) fixture.value(); });
    WhysPage page(fixture.document(), fixture.context());
    opened += timed([&] { PageFixture::show(page, {1440, 900}); });
    auto *view = page.findChild<CauseTreeView *>();

    view->fitAll();
    QApplication::processEvents();
    std::vector<double> frames;
    for (int i = 0; i < 15; ++i)
        frames.push_back(timed([&] { view->viewport()->repaint(); }));
    printFigure(QStringLiteral("frame with the whole tree in sight"), median(frames), "ms", 33);

    std::vector<double> layouts;
    std::vector<double> additions;
    for (int i = 0; i < 9; ++i) {
        Cause cause;
        cause.text = QStringLiteral("One more");
        const auto edit = addCause(fixture.value(), cause, fixture.value().causes[nodes / 2].id);
        additions.push_back(timed([&] {
            (void) fixture.document().perform(edit, QStringLiteral("Add why"));
            QApplication::processEvents();
        }));
    }
    printFigure(QStringLiteral("add a node, on disk and on screen"), median(additions), "ms", 50);
    view->setScale(1.0);
    printFigure(QStringLiteral("zoom to 100 % and paint"), timed([&] { view->viewport()->repaint(); }), "ms", 50);
    printFigure(QStringLiteral("open the page"), opened, "ms", 50);
}

} // namespace debrief
