// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingRound.h"

#include "widgets/common/wording/WordingOffer.h"
#include "widgets/common/wording/WordingWatch.h"

#include <QScrollArea>

namespace debrief {

namespace {

/// Those in sight, as they are read.
QList<WordingWatch *> watchesIn(QWidget &root)
{
    auto watches = root.findChildren<WordingWatch *>();
    watches.removeIf([](const WordingWatch *watch) { return !watch->editor().isVisible(); });
    const auto place = [&root](const WordingWatch *watch) {
        const auto corner = watch->editor().mapTo(&root, QPoint());
        return std::pair(corner.y(), root.isRightToLeft() ? -corner.x() : corner.x());
    };
    std::stable_sort(watches.begin(), watches.end(),
                     [&](const WordingWatch *one, const WordingWatch *other) { return place(one) < place(other); });
    for (auto *watch : watches)
        watch->catchUp();
    return watches;
}

/// A field further down the page is scrolled to.
void bringIntoSight(QWidget &editor)
{
    for (auto *above = editor.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&editor);
    }
}

} // namespace

bool showNextHint(QWidget &root, WordingWatch *from)
{
    const auto watches = watchesIn(root);
    const auto place = from == nullptr ? -1 : watches.indexOf(from);
    if (place >= 0 && from->offer().showFrom(from->offer().nextFrom()))
        return true;
    for (qsizetype step = 1; step <= watches.size(); ++step) {
        auto *watch = watches[(place + step + watches.size()) % watches.size()];
        const bool any = std::any_of(watch->hints().begin(), watch->hints().end(),
                                     [](const WordingHint &hint) { return !isQuiet(hint.kind); });
        if (!any)
            continue;
        bringIntoSight(watch->editor());
        return watch->offer().showFrom(0);
    }
    return false;
}

} // namespace debrief
