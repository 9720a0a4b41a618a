// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/WorkspacePage.h"

#include "widgets/common/wording/WordingRound.h"

#include <QShortcut>

namespace debrief {

WorkspacePage::WorkspacePage(QWidget *parent)
    : QWidget(parent)
{
    // Fields take the key themselves.
    auto *nextHint = new QShortcut(QKeySequence(Qt::Key_F7), this);
    nextHint->setContext(Qt::WidgetWithChildrenShortcut);
    connect(nextHint, &QShortcut::activated, this, [this] { showNextHint(*this); });
}

void WorkspacePage::reveal(const QString &)
{
    setFocus();
}

} // namespace debrief
