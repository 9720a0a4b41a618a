// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/WorkspacePage.h"

namespace debrief {

WorkspacePage::WorkspacePage(QWidget *parent)
    : QWidget(parent)
{
}

void WorkspacePage::reveal(const QString &)
{
    setFocus();
}

} // namespace debrief
