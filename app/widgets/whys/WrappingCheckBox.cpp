// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whys/WrappingCheckBox.h"

#include "widgets/theme/Metrics.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace debrief {

WrappingCheckBox::WrappingCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const auto room = QRect(0, 0, qMax(1, width - indent()), 0);
    const int text = fontMetrics().boundingRect(room, Qt::TextWordWrap, this->text()).height();
    return qMax(text, style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)) + metrics::space1;
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = metrics::inspectorWidth - 2 * metrics::space4;
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {indent() + metrics::space8, style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int line = qMax(fontMetrics().height(), size);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), {0, (line - size) / 2 + 2, size, size});
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText));
    const auto text = rect().adjusted(indent(), 2, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), text),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap,
                     this->text());
}

} // namespace debrief
