// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/LeadLabel.h"

#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace debrief {

LeadLabel::LeadLabel(const QString &lead, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_lead(lead)
    , m_explanation(explanation)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text());
}

QString LeadLabel::text() const
{
    return m_explanation.isEmpty() ? m_lead : QString(m_lead + QLatin1Char(' ') + m_explanation);
}

int LeadLabel::arrange(QTextLayout &layout, int width) const
{
    const auto &colors = colorsFor(palette());
    const auto range = [](qsizetype start, qsizetype length, TextStyle style, const QColor &color) {
        QTextLayout::FormatRange result;
        result.start = int(start);
        result.length = int(length);
        result.format.setFont(Theme::font(style));
        result.format.setForeground(color);
        return result;
    };
    layout.setText(text());
    layout.setFont(Theme::font(TextStyle::Body));
    layout.setFormats({range(0, m_lead.size(), TextStyle::BodyStrong, colors.text),
                       range(m_lead.size(), text().size() - m_lead.size(), TextStyle::Body, colors.secondText)});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // As with every label, the text itself decides which way it runs.
    const auto direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    layout.setTextOption(option);
    qreal y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() + 2;
    }
    layout.endLayout();
    return int(std::ceil(y));
}

QSize LeadLabel::sizeHint() const
{
    const int wide = width() > 0 ? width() : metrics::inspectorWidth;
    QTextLayout layout;
    return {metrics::inspectorWidth, arrange(layout, wide)};
}

QSize LeadLabel::minimumSizeHint() const
{
    return {metrics::inspectorWidth / 2, sizeHint().height()};
}

void LeadLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // another width, another number of lines
}

void LeadLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    arrange(layout, width());
    layout.draw(&painter, {0, 0});
}

} // namespace debrief
