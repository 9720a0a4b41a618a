// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace debrief {

/// Draws the text wrapped, with the painter's font and pen. What does not fit ends in an ellipsis.
void drawWrappedText(QPainter &painter, const QRectF &area, const QString &text, Qt::Alignment side);

} // namespace debrief
