// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wording/WordingCells.h"

#include "editing/PostmortemDocument.h"
#include "editing/WordingReview.h"
#include "widgets/common/CellDelegate.h"

#include <QAbstractItemView>

namespace debrief {

void showWordingInCells(QAbstractItemView &view, PostmortemDocument &document)
{
    if (auto *delegate = qobject_cast<CellDelegate *>(view.itemDelegate()))
        delegate->setWording(document);
    // Only painted anew: announcing changed cells would fill an open editor again.
    QObject::connect(&document.wording(), &WordingReview::changed, view.viewport(), qOverload<>(&QWidget::update));
}

} // namespace debrief
