// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/ConsoleScroll.h"

#include "widgets/theme/Metrics.h"

#include <QApplication>

namespace debrief {

ConsoleScroll::ConsoleScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("consoleScroll"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, 0, metrics::controlHeight);
    });
}

QSize ConsoleScroll::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 2 * metrics::controlHeight};
}

} // namespace debrief
