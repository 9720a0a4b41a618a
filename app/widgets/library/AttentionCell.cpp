// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/AttentionCell.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace debrief {

AttentionCell::AttentionCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(false);
    setAccessibleName(tr("Not counted yet"));
}

void AttentionCell::setContent(int number, const QString &words, const QString &rest, const QString &detail, Tone tone)
{
    m_number = number;
    m_words = words;
    m_rest = rest;
    m_detail = detail;
    m_tone = number > 0 ? tone : Tone::Neutral;
    setEnabled(number > 0);
    setToolTip(number > 0 ? tr("Show only these in the list") : tr("Nothing to show: there are none"));
    setAccessibleName(QStringLiteral("%1 %2 %3. %4").arg(locale().toString(number), words, rest, detail));
    update();
}

QSize AttentionCell::sizeHint() const
{
    return {220, 68};
}

void AttentionCell::paintEvent(QPaintEvent *)
{
    if (m_words.isEmpty())
        return; // a number nobody has counted yet would be a wrong one
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = colorsFor(palette());
    const auto area = QRectF(rect()).adjusted(3, 3, -3, -3);
    if (isChecked() || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.accentTone.background : colors.hover);
        painter.drawRoundedRect(area, metrics::controlRadius, metrics::controlRadius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area, metrics::controlRadius, metrics::controlRadius);
    }
    int left = metrics::space4 + 2;
    constexpr int baseline = 33;
    const auto write = [&](const QString &text, TextStyle style, const QColor &color) {
        const auto font = Theme::font(style);
        const QFontMetrics fontMetrics(font);
        const int room = width() - left - metrics::space2;
        if (room <= 0)
            return;
        const auto shown = fontMetrics.elidedText(text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(color);
        const int advance = fontMetrics.horizontalAdvance(shown);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - left - advance : left;
        painter.drawText(x, baseline, shown);
        left += advance + metrics::space2;
    };
    write(locale().toString(m_number), TextStyle::Number, m_number > 0 ? colors.tone(m_tone).text : colors.secondText);
    write(m_words, TextStyle::BodyStrong, m_number > 0 ? colors.text : colors.secondText);
    write(m_rest, TextStyle::Body, colors.secondText);
    const auto detailFont = Theme::font(TextStyle::Body);
    painter.setFont(detailFont);
    painter.setPen(colors.secondText);
    const QRect detail(metrics::space4 + 2, 40, width() - metrics::space6 - 2, 20);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), detail),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(detailFont).elidedText(m_detail, Qt::ElideRight, detail.width()));
}

} // namespace debrief
