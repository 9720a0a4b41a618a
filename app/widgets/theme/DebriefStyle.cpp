// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/DebriefStyle.h"

#include "widgets/theme/Colors.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOption>

namespace debrief {

namespace {

bool isPrimary(const QWidget *widget)
{
    return widget != nullptr && widget->property("primary").toBool();
}

} // namespace

DebriefStyle::DebriefStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void DebriefStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->setAttribute(Qt::WA_Hover);
        if (qobject_cast<QPushButton *>(button) != nullptr) {
            auto font = button->font();
            font.setWeight(QFont::DemiBold);
            button->setFont(font);
        }
    }
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        auto font = header->font();
        font.setPixelSize(metrics::captionSize);
        font.setWeight(QFont::DemiBold);
        header->setFont(font);
    }
}

void DebriefStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_On | State_Sunken | State_HasFocus))
            drawButton(*option, *painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget) != nullptr) {
            drawField(*option, *painter);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorItemViewItemCheck:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Highlight), 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), metrics::chipRadius, metrics::chipRadius);
        painter->restore();
        return;
    case PE_PanelItemViewRow: // the part of a tree's row before its first cell
        if (option->state & State_Selected)
            painter->fillRect(option->rect, option->palette.midlight());
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, option->palette.midlight());
        else if (option->state & State_MouseOver)
            painter->fillRect(option->rect, option->palette.light());
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DebriefStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_ShapedFrame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->frameShape == QFrame::StyledPanel) {
            const bool field = qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
                && qobject_cast<const QAbstractItemView *>(widget) == nullptr;
            if (field) {
                drawField(*option, *painter);
                return;
            }
            drawPanel(*option, *painter, widget);
            return;
        }
        if (frame != nullptr && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            auto line = option->rect;
            if (frame->frameShape == QFrame::HLine)
                line.setRect(line.x(), line.center().y(), line.width(), 1);
            else
                line.setRect(line.center().x(), line.y(), 1, line.height());
            painter->fillRect(line, option->palette.mid());
            return;
        }
    }
    if (element == CE_PushButtonLabel && isPrimary(widget)) {
        auto label = *qstyleoption_cast<const QStyleOptionButton *>(option);
        label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        element == CE_ComboBoxLabel && combo != nullptr && combo->currentIcon.isNull()) {
        auto label = *combo;
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - metrics::space1;
        label.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    // The ground of what is selected is pale, so its text stays as it is.
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        element == CE_ItemViewItem && item != nullptr) {
        auto row = *item;
        row.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &row, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*option, *painter);
        return;
    }
    if (element == CE_HeaderLabel) {
        auto label = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        // The margin of the metric is meant for the sides: above and below it would cut the text.
        label.rect.adjust(0, -metrics::space2, 0, metrics::space2);
        label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int DebriefStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
                && qobject_cast<const QAbstractItemView *>(widget) == nullptr
            ? 3
            : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return metrics::space2;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::iconSize;
    case PM_HeaderMargin:
        return metrics::space3;
    case PM_SplitterWidth:
        return metrics::space2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize DebriefStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    auto result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool wide = button != nullptr && !button->text.isEmpty();
        result.setWidth(size.width() + 2 * (wide ? 14 : metrics::space2));
        result.setHeight(qMax(size.height() + 2 * metrics::space1, metrics::controlHeight));
        return result;
    }
    case CT_SpinBox: // the size is that of the line inside it, which has the height of a field already
        result.setHeight(qMax(size.height(), metrics::controlHeight));
        return result;
    case CT_ComboBox:
        result.setWidth(result.width() + metrics::space4);
        [[fallthrough]];
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), metrics::controlHeight));
        return result;
    case CT_HeaderSection:
        result.setHeight(metrics::controlHeight);
        return result;
    case CT_MenuItem:
        result.setHeight(result.height() + metrics::space1);
        return result;
    default:
        return result;
    }
}

QIcon DebriefStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's are pictures in several sizes: asking for one loads the plugins of every image format at the start.
    if (icon == SP_LineEditClearButton)
        return Theme::icon(QStringLiteral("close"));
    if (icon == SP_ToolBarHorizontalExtensionButton) // the menus a narrow menu bar has no room for
        return Theme::icon(QStringLiteral("more"));
    return QProxyStyle::standardIcon(icon, option, widget);
}

int DebriefStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return int(option->palette.color(QPalette::Mid).rgba());
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace debrief
