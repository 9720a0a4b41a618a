// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/TextArea.h"

#include "widgets/theme/Metrics.h"

#include <QScrollBar>

namespace debrief {

TextArea::TextArea(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(metrics::space1);
    setViewportMargins(metrics::space1, 0, metrics::space1, 0); // text begins where that of one-line fields does
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::fit);
    fit();
}

void TextArea::setLines(int lowest, int highest)
{
    m_lowest = lowest;
    m_highest = highest;
    fit();
}

int TextArea::heightFor(int lines) const
{
    const int frame = 2 * (frameWidth() + int(document()->documentMargin()));
    return lines * fontMetrics().lineSpacing() + frame;
}

QSize TextArea::sizeHint() const
{
    // A plain text document measures its height in lines.
    const int lines = qBound(m_lowest, int(document()->size().height()), m_highest);
    return {QPlainTextEdit::sizeHint().width(), heightFor(lines)};
}

QSize TextArea::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightFor(m_lowest)};
}

void TextArea::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // the frame shows the focus
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void TextArea::fit()
{
    const bool scrolls = int(document()->size().height()) > m_highest;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

} // namespace debrief
