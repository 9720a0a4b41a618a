// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/GapLine.h"

#include "widgets/common/WrappedText.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace debrief {

namespace {

constexpr int usualWidth = metrics::inspectorWidth - 2 * metrics::space3;
constexpr int margin = 2; ///< above and below
constexpr int arrowRoom = metrics::space4;
constexpr int arrowSize = metrics::space3;

} // namespace

GapLine::GapLine(const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_sentence(sentence)
{
    // Not the text of the button: an ampersand in it is no shortcut.
    setAccessibleName(sentence);
    setFont(Theme::font(TextStyle::Body));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int GapLine::heightForWidth(int width) const
{
    return wrappedTextHeight(m_sentence, font(), width - arrowRoom) + 2 * margin;
}

QSize GapLine::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize GapLine::minimumSizeHint() const
{
    return {metrics::space8, heightForWidth(usualWidth)};
}

void GapLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto shown = font();
    shown.setUnderline(underMouse() && isEnabled());
    painter.setFont(shown);
    painter.setPen(palette().color(QPalette::WindowText));
    const bool mirrored = isRightToLeft();
    const QRect text(mirrored ? arrowRoom : 0, margin, width() - arrowRoom, height() - 2 * margin);
    drawWrappedText(painter, text, m_sentence, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QRect arrow(mirrored ? 0 : width() - arrowSize, (height() - arrowSize) / 2, arrowSize, arrowSize);
    painter.save();
    if (mirrored) { // it points on, in the direction of reading
        painter.translate(arrowSize, 0);
        painter.scale(-1, 1);
    }
    Theme::icon(QStringLiteral("chevron-right")).paint(&painter, arrow);
    painter.restore();
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace debrief
