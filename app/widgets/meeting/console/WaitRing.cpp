// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/console/WaitRing.h"

#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace debrief {

using namespace std::chrono_literals;

namespace {

constexpr auto second = 1s;
constexpr int wholeCircle = 360 * 16; ///< QPainter counts in sixteenths of a degree
constexpr int top = 90 * 16;
constexpr int gap = 10 * 16;

} // namespace

WaitRing::WaitRing(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("waitRing"));
    setAccessibleName(tr("Leave five seconds for an answer"));
    setFont(Theme::font(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &WaitRing::step);
    hide();
}

QString WaitRing::words()
{
    return tr("Wait for an answer");
}

void WaitRing::begin()
{
    m_left = steps;
    m_timer.start();
    show();
    update();
}

void WaitRing::step()
{
    m_left = std::max(0, m_left - 1);
    if (m_left == 0) {
        m_timer.stop();
        hide();
    }
    update();
}

QSize WaitRing::sizeHint() const
{
    return {metrics::iconSize + metrics::space2 + fontMetrics().horizontalAdvance(words()), metrics::iconSize};
}

void WaitRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colors = colorsFor(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect ring(mirrored ? width() - metrics::iconSize : 0, (height() - metrics::iconSize) / 2, metrics::iconSize,
                     metrics::iconSize);
    constexpr int share = wholeCircle / steps;
    for (int i = 0; i < steps; ++i) {
        painter.setPen(QPen(i < steps - m_left ? colors.line : colors.accent, 3, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring.adjusted(2, 2, -2, -2), top - i * share - gap / 2, -(share - gap));
    }
    painter.setPen(colors.secondText);
    const auto text = mirrored ? rect().adjusted(0, 0, -metrics::iconSize - metrics::space2, 0)
                               : rect().adjusted(metrics::iconSize + metrics::space2, 0, 0, 0);
    painter.drawText(text, int(Qt::AlignVCenter | Qt::AlignLeading), words());
}

} // namespace debrief
