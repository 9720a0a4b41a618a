// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/HintedSentence.h"

#include "widgets/common/WrappedText.h"
#include "widgets/common/wording/WordingUnderline.h"
#include "widgets/theme/Metrics.h"

#include <QPainter>

namespace debrief {

HintedSentence::HintedSentence(QWidget *parent)
    : QWidget(parent)
{
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HintedSentence::setHint(const QString &text, const WordingHint &hint)
{
    m_sentence = hint.sentence.of(text);
    m_words = {hint.span.start - hint.sentence.start, hint.span.length};
    m_kind = hint.kind;
    setAccessibleName(m_sentence);
    updateGeometry();
    update();
}

int HintedSentence::heightForWidth(int width) const
{
    // The line below the words of the last line needs room too.
    return wrappedTextHeight(m_sentence, font(), width) + metrics::space1 / 2;
}

QSize HintedSentence::sizeHint() const
{
    const int wide = fontMetrics().horizontalAdvance(m_sentence) + 1;
    return {wide, heightForWidth(wide)};
}

QSize HintedSentence::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void HintedSentence::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawWrappedText(painter, rect(), m_sentence, side,
                    {{int(m_words.start), int(m_words.length), wordingUnderline(m_kind, palette())}});
}

} // namespace debrief
