// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/CellDelegate.h"

#include "models/CellRoles.h"
#include "widgets/common/CellLayout.h"
#include "widgets/common/Chip.h"
#include "widgets/common/SafeText.h"
#include "widgets/common/WrappedText.h"
#include "widgets/common/wording/WordingUnderline.h"
#include "widgets/common/wording/WordingWatch.h"
#include "widgets/theme/Metrics.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace debrief {

namespace {

void drawWrapped(QPainter &painter, const QRect &rect, const QString &text, TextStyle style, const QColor &color,
                 Qt::LayoutDirection direction, const QList<QTextLayout::FormatRange> &formats = {})
{
    painter.setFont(Theme::font(style));
    painter.setPen(color);
    drawWrappedText(painter, rect, text, QStyle::visualAlignment(direction, Qt::AlignLeft), formats);
}

QColor textColor(const CellContent &content, const Colors &colors)
{
    if (content.placeholder)
        return colors.attention.text;
    if (content.tone)
        return colors.tone(*content.tone).text;
    return content.muted ? colors.secondText : colors.text;
}

int columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (table == nullptr)
        return option.rect.width();
    int width = 0;
    const int span = qMax(1, table->columnSpan(index.row(), index.column()));
    for (int column = index.column(); column < index.column() + span; ++column)
        width += table->columnWidth(column);
    return width;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &colors = colorsFor(option.palette);
    painter->save();
    painter->setClipRect(option.rect);
    if (const auto rowTone = index.data(RowToneRole); rowTone.isValid())
        painter->fillRect(option.rect, colors.tone(Tone(rowTone.toInt())).background);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.accentTone.background);
    else if ((option.state & QStyle::State_MouseOver) && !index.data(RowToneRole).isValid())
        painter->fillRect(option.rect, colors.hover);

    const auto content = CellContent::of(index);
    const CellLayout layout(content, option.rect, option.direction);
    if (content.chip) {
        paintChip(*painter, layout.text, content.text, content.tone.value_or(Tone::Neutral), option.palette);
    } else {
        const auto hints = index.data(WordingRole).value<QList<WordingHint>>();
        drawWrapped(*painter, layout.text, content.text, content.strong ? TextStyle::BodyStrong : TextStyle::Body,
                    textColor(content, colors), option.direction, wordingUnderlines(hints, option.palette));
    }
    if (!layout.suffix.isEmpty()) {
        const auto elided = QFontMetrics(Theme::font(TextStyle::Body))
                                .elidedText(content.suffix, Qt::ElideRight, layout.suffix.width());
        drawWrapped(*painter, layout.suffix, elided, TextStyle::Body, colors.secondText, option.direction);
    }
    if (!content.detail.isEmpty())
        drawWrapped(*painter, layout.detail, content.detail, TextStyle::Body, colors.secondText, option.direction);
    if (!content.hint.isEmpty())
        drawWrapped(*painter, layout.hint, content.hint, TextStyle::Caption, colors.attention.text, option.direction);

    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), metrics::chipRadius,
                                 metrics::chipRadius);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto content = CellContent::of(index);
    const int width = columnWidth(option, index);
    const CellLayout layout(content, QRect(0, 0, width > 0 ? width : 100000, 0), option.direction);
    if (option.rect.height() > 0)
        return {width, layout.height + 1}; // a view that gives a cell asks how high it has to be, not how wide
    int wanted = 2 * metrics::space3;
    if (content.chip) {
        wanted += chipSize(content.text).width();
    } else {
        const QFontMetrics body(Theme::font(content.strong ? TextStyle::BodyStrong : TextStyle::Body));
        wanted += body.horizontalAdvance(content.text + content.suffix);
        wanted = qMax(wanted, 2 * metrics::space3 + body.horizontalAdvance(content.detail));
    }
    return {wanted, layout.height + 1};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor != nullptr)
        watch(*editor, index);
    return editor;
}

void CellDelegate::watch(QWidget &editor, const QModelIndex &index) const
{
    const auto field = index.data(WordingFieldRole);
    if (m_wording != nullptr && field.isValid() && qobject_cast<QLineEdit *>(&editor) != nullptr)
        watchWording(editor, *m_wording, WordingField(field.toInt()));
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto hint = qMax(editor->sizeHint().height(), metrics::controlHeight);
    auto rect = option.rect.adjusted(2, 2, -2, -3);
    rect.setHeight(qMin(qMax(hint, rect.height()), qMax(rect.height(), hint)));
    editor->setGeometry(rect);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), toolTipText(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace debrief
