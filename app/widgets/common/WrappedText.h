// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QTextLayout>

class QFont;
class QPainter;

namespace debrief {

/// How high the text stands when it is wrapped to that width: at words, and inside a word only where it is longer than
/// a line.
[[nodiscard]] int wrappedTextHeight(const QString &text, const QFont &font, int width);

/// Draws the text wrapped like that, with the painter's font and pen, and parts of it with formats. What does not fit
/// ends in an ellipsis.
void drawWrappedText(QPainter &painter, const QRectF &area, const QString &text, Qt::Alignment side,
                     const QList<QTextLayout::FormatRange> &formats = {});

} // namespace debrief
