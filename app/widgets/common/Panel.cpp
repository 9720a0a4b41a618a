// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Panel.h"

#include <QVariant>

namespace debrief {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

void Panel::setTone(Tone tone, bool filled)
{
    setProperty("tone", int(tone));
    setProperty("tonefill", filled);
    update();
}

void Panel::clearTone()
{
    setProperty("tone", QVariant());
    setProperty("tonefill", false);
    update();
}

} // namespace debrief
