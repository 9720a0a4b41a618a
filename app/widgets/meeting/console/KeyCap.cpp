// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/KeyCap.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace debrief {

QSize keyCapSize(const QString &key)
{
    const QFontMetrics font(Theme::font(TextStyle::CaptionStrong));
    return {std::max(font.height() + metrics::space1, font.horizontalAdvance(key) + 2 * metrics::space2 - 4),
            font.height() + metrics::space1};
}

void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), metrics::chipRadius, metrics::chipRadius);
    painter.setFont(Theme::font(TextStyle::CaptionStrong));
    painter.setPen(text);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

KeyHints::KeyHints(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(TextStyle::Caption));
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyHints::setHints(const QString &lead, const QList<std::pair<QString, QString>> &hints)
{
    m_lead = lead;
    m_hints = hints;
    QStringList spoken{lead};
    for (const auto &[key, what] : hints)
        spoken.append(key + u' ' + what);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int KeyHints::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

QSize KeyHints::sizeHint() const
{
    return {0, arrange(std::max(1, width()), nullptr)};
}

QSize KeyHints::minimumSizeHint() const
{
    return {0, keyCapSize(QStringLiteral("w")).height()};
}

int KeyHints::arrange(int width, QPainter *painter) const
{
    const QFontMetrics font(this->font());
    const auto height = keyCapSize(QStringLiteral("w")).height();
    const auto &colors = colorsFor(palette());
    int left = 0;
    int top = 0;
    const auto place = [&](int needed) {
        if (left > 0 && left + needed > width) {
            left = 0;
            top += height + metrics::space1;
        }
        auto rect = QRect(left, top, needed, height);
        if (layoutDirection() == Qt::RightToLeft)
            rect.moveLeft(width - rect.right() - 1);
        left += needed;
        return rect;
    };
    const auto lead = place(font.horizontalAdvance(m_lead) + metrics::space2);
    if (painter != nullptr)
        painter->drawText(lead, int(Qt::AlignVCenter | Qt::AlignLeading), m_lead);
    for (const auto &[key, what] : m_hints) {
        const auto cap = keyCapSize(key).width();
        const auto word = font.horizontalAdvance(what);
        auto rect = place(cap + metrics::space1 + word + metrics::space3);
        if (painter == nullptr)
            continue;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect capRect(mirrored ? rect.right() - cap + 1 : rect.left(), rect.top(), cap, height);
        paintKeyCap(*painter, capRect, key, colors.text, colors.line);
        rect.adjust(mirrored ? metrics::space3 : cap + metrics::space1, 0,
                    mirrored ? -(cap + metrics::space1) : -metrics::space3, 0);
        painter->drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeading), what);
    }
    return top + height;
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colorsFor(palette()).secondText);
    arrange(width(), &painter);
}

} // namespace debrief
